import type { Claim, ParsedArticle } from '@evenhand/schema'

/** "harm qualifier low/best/high" of a claim; an open bound reads "null". */
export function countOf(claim: Claim): string {
  const { qualifier, low, best, high } = claim.count
  return `${claim.harm} ${qualifier} ${low}/${best}/${high}`
}

/** The claim whose first mention's words are `count`, or whose number they hold; fails where there is none. */
export function claimOf(parsed: ParsedArticle, count: string): Claim {
  const claim = parsed.claims.find((candidate) => candidate.count.text === count)
  if (!claim) {
    const found = parsed.claims.map((candidate) => candidate.count.text).join(', ')
    throw new Error(`no claim of “${count}”; found: ${found || 'none'}`)
  }
  return claim
}
