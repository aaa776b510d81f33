import type { Claim, ParsedArticle } from '@evenhand/schema'

/** "qualifier low/best/high" of a claim's count; an open bound reads "null". */
export function boundsOf({ count: { qualifier, low, best, high } }: Claim): string {
  return `${qualifier} ${low}/${best}/${high}`
}

/** "harm qualifier low/best/high" of a claim. */
export function countOf(claim: Claim): string {
  return `${claim.harm} ${boundsOf(claim)}`
}

/** The one claim of a parse; fails where there are none or several. */
export function onlyClaim(parsed: ParsedArticle): Claim {
  const [claim, ...more] = parsed.claims
  if (!claim || more.length > 0)
    throw new Error(`one claim expected, found: ${parsed.claims.map(countOf).join(', ') || 'none'}`)
  return claim
}

/** The claim whose words for the count are `words`; fails where there is none. */
export function claimOf(parsed: ParsedArticle, words: string): Claim {
  const claim = parsed.claims.find((candidate) => candidate.count.text === words)
  if (!claim) throw new Error(`no claim of “${words}”, found: ${parsed.claims.map(countOf).join(', ') || 'none'}`)
  return claim
}
