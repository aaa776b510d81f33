import { dateAgrees } from './agreement/date.ts'
import { sourceAgrees } from './agreement/source.ts'
import { textAgrees } from './agreement/text.ts'
import type { GoldMention } from './gold.ts'
import type { PredictedMention } from './predicted-mention.ts'

/** A gold mention, and the mention of its claim that names the source where it names none itself. */
export interface GoldInContext extends GoldMention {
  claimSource: GoldMention | undefined
}

type Judge = (gold: GoldInContext, got: PredictedMention) => boolean

const equal = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)

/** How each field is judged, in the order of the report. A mention without a source may carry its claim's. */
export const slots = {
  victim_category: (gold, got) => equal(gold.victim_category, got.victim_category),
  victims: (gold, got) => textAgrees(gold.victims, got.victims, 0.5),
  perpetrator: (gold, got) => textAgrees(gold.perpetrator, got.perpetrator, 0.5),
  source: (gold, got) =>
    sourceAgrees(gold.source, got.source) || (!gold.source && sourceAgrees(gold.claimSource?.source, got.source)),
  source_type: (gold, got) =>
    equal(gold.source_type ?? 'none', got.source_type) ||
    (!gold.source && equal(gold.claimSource?.source_type, got.source_type)),
  assertion: (gold, got) => equal(gold.assertion, got.assertion),
  scope: (gold, got) => equal(gold.scope, got.scope),
  relation: (gold, got) => equal(gold.relation, got.relation),
  qualifier: (gold, got) => equal(gold.qualifier, got.qualifier),
  date: (gold, got) => dateAgrees(gold.date, got.date, gold.scope),
  place: (gold, got) => textAgrees(gold.place, got.place, 0.5),
} satisfies Record<string, Judge>

export type SlotName = keyof typeof slots
export const slotNames = Object.keys(slots) as SlotName[]

/** The fields that must all be right for a record to count. */
export const recordSlots: readonly SlotName[] = ['victim_category', 'source', 'scope', 'relation']

/** True where low, best and high are the same. */
export function sameCount(gold: GoldMention, got: PredictedMention): boolean {
  return equal(gold.low, got.low) && equal(gold.best, got.best) && equal(gold.high, got.high)
}
