import type { Token } from '../text/tokens.ts'

/** "3 AUG 89 (Agency)", "11 Sep 16 --": the year that two figures and a mark after them give in a dateline; else null. */
export function shortYear(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'n' || !/^\d{2}$/.test(token.text) || !/^(?:[([\]–—-]|--+)$/.test(tokens[at + 1]?.text ?? ''))
    return null
  const value = Number(token.text)
  return value + (value < 50 ? 2000 : 1900)
}
