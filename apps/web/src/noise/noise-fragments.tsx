import type { ClaimFilter } from '@evenhand/schema'
import type { NoiseFragmentRow } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { articleLink, searchLink } from '../filters/search-link.ts'
import { profileLink } from '../profiles/profile-link.ts'
import { load, trpc } from '../trpc/server.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { labelOf } from '../words/vocabularies.ts'

const shown = 12

/** The furniture that stands in most articles of an outlet, each with the words of one article. */
export async function NoiseFragments({ filter, search }: { filter: ClaimFilter; search: string }) {
  const result = await load(trpc.noise.fragments.queryOptions({ filter, limit: shown }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  return (
    <Panel
      id="fragments"
      title="What recurs"
      note={
        total > shown
          ? `The ${shown} fragments that stand in most articles, of ${formatNumber(total)} that stand in at least two of one outlet; digits aside.`
          : 'Fragments that stand in at least two articles of one outlet, digits aside.'
      }
      aside={<Link href="/noise/profiles">Source profiles</Link>}
    >
      {rows.length === 0 ? (
        <p className="text-muted">Nothing that is marked stands in two articles of one outlet.</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <Fragment
              key={`${row.outlet?.id} ${row.example.articleId} ${row.example.text}`}
              row={row}
              search={search}
            />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Fragment({ row, search }: { row: NoiseFragmentRow; search: string }) {
  const { outlet, kind, articles, of, characters, example } = row
  return (
    <li className="border-b border-line py-2.5 last:border-b-0">
      <p dir="auto" className="line-clamp-3 max-w-[60rem] font-serif break-words whitespace-pre-line">
        {example.text || '(white space)'}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        <span className="font-medium text-ink tabular-nums">
          {formatNumber(articles)} of {plural(of, 'article')}
        </span>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-2.5 rounded-xs" style={{ background: `var(--kind-${kind})` }} />
          {labelOf('furnitureKinds', kind)}
        </span>
        {outlet ? <Link href={profileLink(outlet.id)}>{outlet.name}</Link> : <span>Outlet not known</span>}
        <span>{formatNumber(characters)} characters in all</span>
        <Link href={articleLink(example.articleId, search)}>Example</Link>
        <Link href={searchLink('/noise', search, { text: example.articleId }, 'before-after')}>Before and after</Link>
      </p>
    </li>
  )
}
