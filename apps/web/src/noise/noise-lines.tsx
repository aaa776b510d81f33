import { furnitureKinds } from '@evenhand/schema'
import type { NoiseFragmentRow } from '@evenhand/store'
import Link from 'next/link'
import { Paging, pageNumber } from '../components/paging.tsx'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import type { PageQuery } from '../filters/page-filter.ts'
import { articleLink, searchLink } from '../filters/search-link.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { profileLink } from '../profiles/profile-link.ts'
import { load, trpc } from '../trpc/server.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { labelOf } from '../words/vocabularies.ts'

const size = 25

/** The furniture itself, each fragment of an outlet once, in the words of one article. */
export async function NoiseLines({ query }: { query: PageQuery }) {
  const { filter, search } = query
  const kind = furnitureKinds.values.find((value) => value === query.param('kind'))
  const page = pageNumber(query.param('page'))
  const result = await load(trpc.noise.fragments.queryOptions({ filter, kind, limit: size, offset: (page - 1) * size }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  const keep = searchLink('', search, { kind: kind ?? null }).slice(1)
  return (
    <Panel
      id="lines"
      title="The lines"
      note="Each once for its outlet, whatever its digits, in the words of one article: those in most articles first, then those that take most room. Choose an outlet in the filter above, or a kind here."
      aside={<Link href="/noise/profiles">Source profiles</Link>}
    >
      <nav aria-label="Kind of furniture" className="mb-4 flex flex-wrap gap-1.5 text-sm">
        {[undefined, ...furnitureKinds.values].map((value) => (
          <Link
            key={value ?? 'all'}
            href={searchLink('/noise', search, { kind: value ?? null }, 'lines')}
            scroll={false}
            aria-current={value === kind ? 'true' : undefined}
            title={value && furnitureKinds.terms[value].definition}
            className="inline-flex min-h-7 items-center rounded-full border border-line-strong px-2.5 text-ink no-underline hover:no-underline aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-on-accent"
          >
            {value ? labelOf('furnitureKinds', value) : 'All kinds'}
          </Link>
        ))}
      </nav>
      {total === 0 ? (
        <p className="py-6 text-center text-muted">No furniture of this kind in this view.</p>
      ) : (
        <>
          <ul>
            {rows.map((line) => (
              <Line
                key={`${line.outlet?.id} ${line.example.articleId} ${line.example.text}`}
                line={line}
                search={search}
              />
            ))}
          </ul>
          <Paging path="/noise" search={keep} page={page} size={size} total={total} hash="lines" />
        </>
      )}
    </Panel>
  )
}

function Line({ line, search }: { line: NoiseFragmentRow; search: string }) {
  const { outlet, kind, rule, articles, of, characters, example } = line
  return (
    <li className="border-b border-line py-2.5">
      <p dir="auto" className="line-clamp-4 max-w-[60rem] font-serif break-words whitespace-pre-line">
        {example.text || '(white space)'}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-2.5 rounded-xs" style={{ background: `var(--kind-${kind})` }} />
          {labelOf('furnitureKinds', kind)}
        </span>
        <OutletName outlet={outlet} search={search} />
        {outlet && <Link href={profileLink(outlet.id)}>Profile</Link>}
        <span className="font-medium text-ink tabular-nums">
          {formatNumber(articles)} of {plural(of, 'article')}
        </span>
        <span>
          {formatNumber(characters)} characters{articles > 1 && ' in all'}
        </span>
        <span>
          rule <code className="text-xs">{rule}</code>
        </span>
        <Link href={articleLink(example.articleId, search)}>{articles > 1 ? 'Example' : 'Article'}</Link>
        <Link href={searchLink('/noise', search, { text: example.articleId }, 'before-after')}>Before and after</Link>
      </p>
    </li>
  )
}
