import { wordNumbers } from '@evenhand/schema'
import type { QueueWhy } from '@evenhand/store'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ClosedNote } from '../../../access/writers-only.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { queueSize } from '../../../review/queue-size.ts'
import { ReviewDesk } from '../../../review/review-desk.tsx'
import { accessFrom, accessView } from '../../../server/access.ts'
import { load, Prefetched, trpc } from '../../../trpc/server.tsx'

export const metadata: Metadata = { title: 'Review' }

const whys: readonly QueueWhy[] = ['unsure', 'apart', 'single_origin']

export default async function ReviewPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  const why = whys.find((name) => name === query.param('why')) ?? null
  const queue = trpc.review.queue.queryOptions({ filter: query.filter, limit: queueSize, ...(why && { why }) })
  const asked = query.param('claim') || null
  const found = asked === null ? null : await load(trpc.review.claim.queryOptions({ id: asked }))
  const first = found === null ? await load(queue) : null
  const shown = asked ?? (first?.ok ? first.data.rows[0]?.id : undefined)
  const access = accessView(await headers(), accessFrom(process.env))
  const known = shown !== undefined && (found === null || found.ok)
  return (
    <FilteredPage
      title="Review"
      intro={
        // On a phone the sentence to read comes first.
        <span className="max-sm:hidden">
          Read the sentence, then agree, correct or reject. Unsure readings come first, then figures far from the
          event’s others, then events of a single origin. The machine’s reading is always kept.
        </span>
      }
      query={query}
      foldFilters
    >
      {found && !found.ok && (
        <p role="alert" className="mb-4 rounded-md bg-notice-soft p-3 text-sm text-notice">
          {found.problem.message} {found.problem.advice}
        </p>
      )}
      {access.closed !== null && (
        <ClosedNote closed={access.closed}>Claims and their history can be read, not decided on.</ClosedNote>
      )}
      <Prefetched queries={[queue, ...(known ? [trpc.review.claim.queryOptions({ id: shown })] : [])]}>
        <ReviewDesk
          key={`${query.search} ${why}`}
          filter={query.filter}
          search={query.search}
          why={why}
          asked={found?.ok ? asked : null}
          access={access}
          words={wordNumbers.literal_plural}
        />
      </Prefetched>
    </FilteredPage>
  )
}
