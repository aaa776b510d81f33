import type { EventClaim } from './event-claim.ts'

const shown = 8

/** Claims' counts as printed, each with how many claims print it, so that list and number agree: “58” (2 claims), “73”. */
export function countedWordings(claims: readonly EventClaim[]): string {
  const times = new Map<string, number>()
  for (const { claim } of claims) times.set(claim.count.text, (times.get(claim.count.text) ?? 0) + 1)
  const said = [...times].map(([text, n]) => (n === 1 ? `“${text}”` : `“${text}” (${n} claims)`))
  if (said.length <= shown) return said.join(', ')
  const others = [...times.values()].slice(shown).reduce((sum, n) => sum + n, 0)
  return `${said.slice(0, shown).join(', ')} and ${others} more`
}

/** Claims' counts as printed, each wording once. */
export const wordings = (claims: readonly EventClaim[]): string =>
  [...new Set(claims.map(({ claim }) => `“${claim.count.text}”`))].slice(0, shown).join(', ')
