import type { ClaimRow } from '@evenhand/store'

/** What of a claim may rest on words in another sentence than its figure. */
export type FoundField = 'when' | 'where'

type Row = Pick<ClaimRow, 'claim' | 'machineValues'>

/**
 * The words that a claim's date or place rests on, where they stand in no sentence that states its figure; null where
 * they do, where there are none, and where a reviewer gave the value.
 */
export function otherSentence({ claim, machineValues }: Row, field: FoundField): string | null {
  const found = claim[field]
  const span = found?.span
  if (!found || !span || machineValues?.[field] !== undefined) return null
  const own = claim.mentions.some(({ quote }) => quote.start <= span.start && span.end <= quote.end)
  return own ? null : found.text
}

/** The same as words behind a value: " (from “Thursday” in another sentence)"; empty where there is nothing to say. */
export function otherSentenceWords(row: Row, field: FoundField): string {
  const words = otherSentence(row, field)
  return words === null ? '' : ` (from “${words}” in another sentence)`
}
