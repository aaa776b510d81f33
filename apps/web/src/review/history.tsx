'use client'

import type { ReviewRow } from '@evenhand/store'
import { useLabel } from '../words/labels.tsx'
import { formatMoment } from '../words/moment.ts'
import { changeWords, decisionWords, sinceAmong } from './review-words.ts'

/** The audit trail of one claim, latest first; nothing where nobody decided on it. */
export function History({ reviews }: { reviews: readonly ReviewRow[] }) {
  const label = useLabel()
  if (reviews.length === 0) return null
  return (
    <section aria-label="History" className="mt-5 border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">History</h3>
      <ol className="space-y-2 text-sm">
        {reviews
          .toReversed()
          .map((review) => ({ review, since: sinceAmong(review, reviews) }))
          .map(({ review, since }) => (
            <li key={review.id}>
              <p>
                <span className="font-medium">{decisionWords(review, label)}</span>{' '}
                <span className="text-muted">
                  by <span dir="auto">{review.reviewer}</span>,{' '}
                  <time dateTime={review.at}>{formatMoment(review.at)}</time>
                  {since && `, ${since}`}
                </span>
              </p>
              {review.reason && (
                <p dir="auto" className="text-muted">
                  “{review.reason}”
                </p>
              )}
              <Changes review={review} label={label} />
            </li>
          ))}
      </ol>
    </section>
  )
}

/** What one decision changed, field by field. */
export function Changes({
  review,
  label,
}: {
  review: ReviewRow
  label: (vocabulary: string, value: string) => string
}) {
  return (
    <ul className="text-muted">
      {changeWords(review.before, review.after, label).map(({ name, before, after }) => (
        <li key={name} dir="auto">
          {name}: {before ?? 'none'} → <span className="text-ink">{after ?? 'none'}</span>
        </li>
      ))}
    </ul>
  )
}
