/** At or below this a reading counts as unsure. */
export const unsureAt = 0.8

/** A figure this many times as high or as low as the event's other claims stands apart. */
export const apartAt = 2

/** Why the queue shows a claim first, the weightiest reason first. */
export type QueueWhy = 'unsure' | 'apart' | 'single_origin'

/** What makes a claim urgent to review, as conditions on its columns; `prefix` is the table's alias with a dot. */
export function whyConditions(prefix = ''): Record<QueueWhy, string> {
  return {
    unsure: `${prefix}confidence <= ${unsureAt}`,
    apart: `(${prefix}divergence >= ${apartAt} or ${prefix}divergence <= ${1 / apartAt})`,
    single_origin: `${prefix}single_origin`,
  }
}

/** What each reason adds to the number of urgency; the numbers are bits. */
export const urgencyBits: Readonly<Record<QueueWhy, number>> = { unsure: 4, apart: 2, single_origin: 1 }

/** One number to order the queue by, the highest first: an unsure reading outweighs both other reasons together. */
export function urgency(prefix = ''): string {
  const { unsure, apart, single_origin } = whyConditions(prefix)
  return `(case when ${unsure} then 4 else 0 end + case when ${apart} then 2 else 0 end + case when ${single_origin} then 1 else 0 end)`
}
