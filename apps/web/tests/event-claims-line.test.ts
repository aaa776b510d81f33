import type { ClaimRow } from '@evenhand/store'
import { expect, test } from 'vitest'
import { eventClaimsLine } from '../src/review/event-claims-line.ts'
import { claimRow } from './claim-row.ts'

const member = (fields: Partial<ClaimRow> = {}): ClaimRow => ({
  ...claimRow('x'),
  event: { id: 'e', label: '', role: 'current' },
  ...fields,
})
const beside = member({ event: { id: 'e', label: '', role: 'context' } })

test.each([
  ['alone', member(), [], 0, 'This is its only claim.'],
  ['others elsewhere', member(), [], 7, '8 claims in all: this one and 7 in other articles.'],
  ['others here', member(), [member()], 0, '2 claims in all: this one and 1 more in this article.'],
  [
    'both',
    member(),
    [member(), member()],
    6,
    '9 claims in all: this one, 2 more in this article and 6 in other articles.',
  ],
  ['an earlier figure', member({ supersededBy: 'y' }), [], 1, '2 claims in all: this one and 1 in another article.'],
  ['beside the event', beside, [member()], 6, '7 claims in all: 1 in this article and 6 in other articles.'],
  ['beside the event, elsewhere', beside, [], 1, '1 claim in all: 1 in another article.'],
  [
    'those that are not in it',
    member(),
    [
      beside,
      member({ review: 'rejected' }),
      member({ event: null }),
      member({ event: { id: 'f', label: '', role: 'current' } }),
    ],
    2,
    '3 claims in all: this one and 2 in other articles.',
  ],
])('an event’s claims: %s', (_, row, siblings, total, words) => {
  expect(eventClaimsLine(row, { siblings, peers: { total } })).toBe(words)
})
