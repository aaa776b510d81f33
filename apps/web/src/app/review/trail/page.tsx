import type { TrailRow } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageTitle } from '../../../components/page-title.tsx'
import { Paging, pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { articleLink, reviewLink, searchLink } from '../../../filters/search-link.ts'
import { changeWords, decisionWords, sinceWords } from '../../../review/review-words.ts'
import { load, trpc } from '../../../trpc/server.tsx'
import { articleNameAlone } from '../../../words/article-name.ts'
import { formatMoment } from '../../../words/moment.ts'
import { labelOf, type VocabularyName } from '../../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Audit trail' }

const size = 50
const label = (vocabulary: string, value: string) => labelOf(vocabulary as VocabularyName, value)

export default async function TrailPage({ searchParams }: { searchParams: SearchParams }) {
  const { param } = await readPageQuery(searchParams)
  const page = pageNumber(param('page'))
  const filter = { claim: param('claim') || undefined, reviewer: param('reviewer') || undefined }
  const search = searchLink('', '', { claim: filter.claim ?? null, reviewer: filter.reviewer ?? null }).slice(1)
  const result = await load(trpc.review.trail.queryOptions({ ...filter, limit: size, offset: (page - 1) * size }))
  return (
    <>
      <PageTitle title="Audit trail">
        Every decision on a claim, latest first: who, when, and the values before and after. Nothing here is ever
        changed or removed; a decision that was taken back stays, and so does the taking back.
      </PageTitle>
      {result.ok ? (
        <Trail {...result.data} search={search} page={page} filter={filter} />
      ) : (
        <ProblemPanel problem={result.problem} />
      )}
    </>
  )
}

function Trail(props: {
  rows: TrailRow[]
  total: number
  reviewers: string[]
  search: string
  page: number
  filter: { claim: string | undefined; reviewer: string | undefined }
}) {
  const { rows, total, reviewers, search, page, filter } = props
  const file = (format: string, more = {}) => searchLink('/api/reviews', search, { format, ...more })
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-end justify-between gap-4 text-sm">
        <form method="get" action="/review/trail" className="flex flex-wrap items-end gap-2">
          {filter.claim && <input type="hidden" name="claim" value={filter.claim} />}
          <label className="block">
            Reviewer
            <select
              name="reviewer"
              defaultValue={filter.reviewer ?? ''}
              className="mt-1 block h-9 max-w-56 rounded-md border border-line-strong bg-surface px-2"
            >
              <option value="">Everyone</option>
              {reviewers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <button type="submit" className="h-9 rounded-md border border-line-strong bg-surface px-3">
            Show
          </button>
          {search !== '' && (
            <Link href="/review/trail" className="inline-flex min-h-9 items-center px-2">
              Show all
            </Link>
          )}
        </form>
        <p className="flex flex-wrap gap-x-4">
          {/* Files, and no pages: plain links. */}
          <a href={file('csv')} download>
            Export as CSV
          </a>
          <a href={file('csv', { bom: 'true' })} download>
            as CSV for Excel
          </a>
          <a href={file('json')} download>
            as JSON
          </a>
          <Link href="/review">Back to review</Link>
        </p>
      </div>
      {total === 0 ? (
        <p className="py-8 text-center text-muted">Nobody has decided on a claim yet.</p>
      ) : (
        <>
          <TableBox label="Audit trail" className="table-card table-stack whole-rows">
            <table>
              <thead>
                <tr>
                  {['When', 'Who', 'Claim', 'Decision', 'Before → after'].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <TrailLine key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </TableBox>
          <Paging path="/review/trail" search={search} page={page} size={size} total={total} />
        </>
      )}
    </>
  )
}

function TrailLine({ row }: { row: TrailRow }) {
  const { subject } = row
  return (
    <tr>
      <td data-label="When" className="whitespace-nowrap">
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </td>
      <td data-label="Who" dir="auto">
        {row.reviewer}
      </td>
      <th scope="row" className="min-w-56">
        {subject ? (
          <>
            <Link href={reviewLink(row.claim, '')} dir="auto">
              “{subject.words}” {label('harms', subject.harm).toLowerCase()}
            </Link>
            <Link
              href={articleLink(subject.article.id, '', row.claim)}
              dir="auto"
              className="block text-xs font-normal text-muted"
            >
              {articleNameAlone(subject.article)}
            </Link>
          </>
        ) : (
          <span className="font-normal text-muted">no longer stored</span>
        )}
      </th>
      <td data-label="Decision" className="min-w-32">
        {decisionWords(row, label)}
        {row.undone && <span className="block text-xs text-muted">{sinceWords(row.action, row.undone)}</span>}
        {row.reason && (
          <span dir="auto" className="block text-sm text-muted">
            “{row.reason}”
          </span>
        )}
      </td>
      <td data-label="Before → after" className="min-w-64">
        <ul>
          {changeWords(row.before, row.after, label).map(({ name, before, after }) => (
            <li key={name} dir="auto">
              <span className="text-muted">
                {name}: {before ?? 'none'} →{' '}
              </span>
              {after ?? 'none'}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
