import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimRow, NamingOptions } from '@evenhand/store'
import Link from 'next/link'
import { Paging, pageNumber } from '../components/paging.tsx'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { articleLink, searchLink } from '../filters/search-link.ts'
import { withWayBack } from '../filters/way-back.ts'
import { load, trpc } from '../trpc/server.tsx'
import { countFigure } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { saidWords } from '../words/describe-claim.ts'
import { labelOf } from '../words/vocabularies.ts'
import { whoWords } from './named-words.ts'
import { namingParams } from './naming-params.ts'
import { OutletName } from './outlet-name.tsx'

const size = 25

/** The sentences of the claims in which an outlet, or others on the same events, use certain words. */
export async function WordingSentences(props: {
  outlet: { id: string; name: string }
  filter: ClaimFilter
  naming: NamingOptions
  path: string
  search: string
  page: string | undefined
}) {
  const { outlet, filter, naming, path, search } = props
  const page = pageNumber(props.page)
  const result = await load(
    trpc.outlets.sentences.queryOptions({
      outlet: outlet.id,
      filter,
      ...naming,
      limit: size,
      offset: (page - 1) * size,
    }),
  )
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  const chosen = namingParams(naming.side, naming, naming.words, naming.others)
  const back = withWayBack(search, searchLink(path, '', { ...chosen, page: page > 1 ? String(page) : null }))
  return (
    <Panel
      id="sentences"
      title={`“${naming.words}”`}
      note={
        <>
          {whoWords(naming)}, in {plural(total, 'claim')} of{' '}
          {naming.others ? (
            <>
              other outlets, in events in which <bdi>{outlet.name}</bdi> names them, too
            </>
          ) : (
            <bdi>{outlet.name}</bdi>
          )}
          .
        </>
      }
      aside={<Link href={searchLink(path, search, {}, 'words')}>Close</Link>}
    >
      {total === 0 ? (
        <p className="py-4 text-center text-muted">No claim of this view uses these words.</p>
      ) : (
        <>
          <ul>
            {rows.map((row) => (
              <Sentence key={row.id} row={row} words={naming.words} back={back} />
            ))}
          </ul>
          <Paging
            path={path}
            search={searchLink('', search, chosen).slice(1)}
            page={page}
            size={size}
            total={total}
            hash="sentences"
          />
        </>
      )}
    </Panel>
  )
}

function Sentence({ row, words, back }: { row: ClaimRow; words: string; back: string }) {
  const [before, named, after] = around(row.quote, words)
  return (
    <li className="border-b border-line py-2.5">
      <p dir="auto" className="max-w-[60rem] font-serif break-words whitespace-pre-line">
        {before}
        {named && <strong className="font-semibold underline decoration-accent-line decoration-2">{named}</strong>}
        {after}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm text-muted">
        <Link href={articleLink(row.article.id, back, row.id)} className="inline-flex min-h-6 items-center">
          {countFigure(row.claim.count).text} {labelOf('harms', row.claim.harm).toLowerCase()}
        </Link>
        <OutletName outlet={row.outlet} search={back} />
        <span>{row.origin ? `origin: ${row.origin.name}` : 'no source named'}</span>
        <span>published {saidWords(row.said)}</span>
      </p>
    </li>
  )
}

/** The sentence cut at the words, where they stand in it. */
function around(sentence: string, words: string): [string, string, string] {
  const at = sentence.toLowerCase().indexOf(words.toLowerCase())
  if (at === -1) return [sentence, '', '']
  return [sentence.slice(0, at), sentence.slice(at, at + words.length), sentence.slice(at + words.length)]
}
