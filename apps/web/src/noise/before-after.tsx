import type { ArticleDetail } from '@evenhand/store'
import Link from 'next/link'
import { formatPercent } from '../charts/noise-by-outlet/series.ts'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { ScrollBox } from '../components/scroll-box.tsx'
import type { PageQuery } from '../filters/page-filter.ts'
import { articleLink } from '../filters/search-link.ts'
import { type Layer, segmentsOf, textWithout } from '../reader/segments.ts'
import { load, trpc } from '../trpc/server.tsx'
import { articleName } from '../words/article-name.ts'
import { formatNumber } from '../words/count-figure.ts'
import { labelOf } from '../words/vocabularies.ts'

const articlesOffered = 200

/** One article's text with its furniture marked, and without it. */
export async function BeforeAfter({ query }: { query: PageQuery }) {
  const { filter, search } = query
  const list = await load(trpc.articles.list.queryOptions({ filter, limit: articlesOffered }))
  if (!list.ok) return <ProblemPanel problem={list.problem} />
  const offered = list.data.rows
  const noisiest = offered.toSorted((a, b) => b.furnitureCharacters - a.furnitureCharacters)[0]
  const id = query.param('text') ?? noisiest?.id
  if (id === undefined) return null
  const result = await load(trpc.articles.byId.queryOptions({ id }))
  return (
    <Panel
      id="before-after"
      title="Before and after"
      note={
        list.data.total > articlesOffered
          ? `The first ${articlesOffered} of ${formatNumber(list.data.total)} articles are offered here; narrow the filter to reach others.`
          : 'The stored text is never changed: furniture is only marked.'
      }
    >
      <form method="get" action="/noise#before-after" className="mb-4 flex flex-wrap items-center gap-2">
        {[...new URLSearchParams(search)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="before-after-article" className="text-sm">
          Article
        </label>
        <select
          id="before-after-article"
          name="text"
          defaultValue={id}
          key={id}
          className="h-9 max-w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm"
        >
          {!offered.some((row) => row.id === id) && <option value={id}>{id}</option>}
          {offered.map((row) => (
            <option key={row.key} value={row.id}>
              {row.outlet ? `${row.outlet.name}: ` : ''}
              {articleName(row)}
            </option>
          ))}
        </select>
        <button type="submit" className="h-9 rounded-md bg-accent px-4 text-sm text-on-accent">
          Show
        </button>
      </form>
      {result.ok ? <Texts {...result.data} search={search} /> : <ProblemPanel problem={result.problem} />}
    </Panel>
  )
}

function Texts({ article, furniture, noise, removed, search }: ArticleDetail & { search: string }) {
  const layers = furniture.map(({ start, end, kind }): Layer => ({ start, end, kind: 'furniture', id: kind }))
  const box =
    'max-h-[36rem] overflow-y-auto rounded-md border border-line p-4 font-serif text-sm break-words whitespace-pre-wrap'
  return (
    <>
      <p className="mb-3 text-sm text-muted">
        {formatNumber(noise.characters)} characters, {formatNumber(noise.furniture)} of them furniture (
        {formatPercent(noise.share === null ? null : noise.share * 100)}).{' '}
        <Link href={articleLink(article.id, search)}>Open the article</Link>
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <div className="min-w-0">
          <h3 className="mb-1 text-sm font-semibold">Before: the stored text</h3>
          <ScrollBox dir="auto" className={box} label="Stored text">
            {segmentsOf(article.text, layers).map((segment) => {
              const kind = segment.layers[0]?.id
              return kind ? (
                <span
                  key={segment.start}
                  data-furniture={kind}
                  title={labelOf('furnitureKinds', kind)}
                  className="bg-furniture text-muted"
                  style={{ boxShadow: `inset 0 -2px 0 var(--kind-${kind})` }}
                >
                  {segment.text}
                </span>
              ) : (
                <span key={segment.start}>{segment.text}</span>
              )
            })}
          </ScrollBox>
        </div>
        <div className="min-w-0">
          <h3 className="mb-1 text-sm font-semibold">After: the article’s own words</h3>
          <ScrollBox dir="auto" className={box} label="Text without furniture">
            {textWithout(article.text, furniture)}
          </ScrollBox>
        </div>
      </div>
      {removed.length > 0 && (
        <details className="mt-4 text-sm">
          <summary className="w-fit text-accent">
            {formatNumber(removed.length)} pieces left out when the web page was read
          </summary>
          <ul className="mt-2 space-y-1">
            {removed.slice(0, 100).map((piece, index) => (
              <li key={index} dir="auto">
                <span className="text-muted">
                  {piece.kind ? labelOf('furnitureKinds', piece.kind) : 'Not classed'}:{' '}
                </span>
                <span className="line-clamp-2">{piece.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
