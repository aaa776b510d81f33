import type { ClaimForReview, ClaimRow } from '@evenhand/store'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'

type Row = Pick<ClaimRow, 'event' | 'review'>

/** Whether a claim counts among the event's own: not beside it, and not out of it by a decision. */
const belongsTo = (event: string, row: Row): boolean =>
  row.event?.id === event && row.event.role !== 'context' && row.review !== 'rejected' && row.review !== 'merged'

/** "9 claims in all: this one, 2 more in this article and 6 in other articles": how an event's claims stand to one of them. */
export function eventClaimsLine(
  row: Row,
  { siblings, peers }: { siblings: readonly Row[]; peers: Pick<ClaimForReview['peers'], 'total'> },
): string {
  const event = row.event?.id ?? ''
  const own = siblings.filter((sibling) => belongsTo(event, sibling)).length
  const isIn = belongsTo(event, row)
  const total = own + peers.total + Number(isIn)
  if (isIn && total === 1) return 'This is its only claim.'
  const more = isIn ? ' more' : ''
  const parts = [
    isIn && 'this one',
    own > 0 && `${formatNumber(own)}${more} in this article`,
    peers.total === 1 && '1 in another article',
    peers.total > 1 && `${formatNumber(peers.total)} in other articles`,
  ].filter((part) => part !== false)
  const last = parts.pop()
  return `${plural(total, 'claim')} in all: ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}.`
}
