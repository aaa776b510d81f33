import type { ClaimRecord } from '../claim-rows.ts'
import type { QueueReason } from '../rows.ts'
import { apartAt, unsureAt } from './urgency.ts'

/** Why a claim should be looked at soon, the weightiest reason first; empty where nothing sets it apart. */
export function queueReasons(record: ClaimRecord): QueueReason[] {
  const { confidence, divergence: ratio, single_origin } = record
  const reasons: (QueueReason | false)[] = [
    confidence <= unsureAt && { why: 'unsure', confidence },
    ratio !== null && (ratio >= apartAt || ratio <= 1 / apartAt) && { why: 'apart', ratio },
    single_origin && { why: 'single_origin' },
  ]
  return reasons.filter((reason) => reason !== false)
}
