import type { Count } from '@evenhand/schema'
import type { ClaimRow } from '@evenhand/store'
import { countFigure } from './count-figure.ts'

type Row = Pick<ClaimRow, 'claim' | 'machineValues'>

/** A count as a figure with the text's own words beside it: "~ 128 (text: Around 120)"; once where both are the same. */
export function figureBesideText(count: Count): string {
  const figure = countFigure(count).text
  return figure === count.text ? figure : `${figure} (text: ${count.text})`
}

/** What a claim is called: the text's words in quotes, behind the figure in force where a reviewer set another one. */
export function claimWords({ claim: { count }, machineValues }: Row): string {
  const quoted = `“${count.text}”`
  const now = countFigure(count).text
  return machineValues?.count && countFigure(machineValues.count).text !== now ? `${now} (text: ${quoted})` : quoted
}

/** A sentence of the comparison, which quotes the texts, with the figures in force where reviewers set others. */
export function withFiguresInForce(sentence: string, rows: readonly Row[]): string {
  const words = new Map<string, string | null>()
  for (const row of rows) {
    const quoted = `“${row.claim.count.text}”`
    const own = claimWords(row)
    // The same words may stand for several figures; then nothing is put in their place.
    words.set(quoted, words.has(quoted) && words.get(quoted) !== own ? null : own)
  }
  return sentence.replace(/“[^”]*”/g, (quoted) => words.get(quoted) ?? quoted)
}
