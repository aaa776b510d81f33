import type { Claim, CopyEdge, Span } from '@evenhand/schema'

/** Two claims that a copied passage holds: the same words give the same figure in both articles. */
export interface CopiedClaim {
  a: string
  b: string
  passage: { a: Span; b: Span }
}

/** Claims of two copied articles with equal harm and figure whose numbers stand in one shared passage. */
export function copiedClaims(edge: CopyEdge, claimsA: readonly Claim[], claimsB: readonly Claim[]): CopiedClaim[] {
  const pairs: CopiedClaim[] = []
  for (const passage of edge.passages) {
    const inA = claimsA.filter((claim) => stands(claim, passage.a))
    const inB = claimsB.filter((claim) => stands(claim, passage.b))
    for (const a of inA) for (const b of inB) if (sameFigure(a, b)) pairs.push({ a: a.id, b: b.id, passage })
  }
  return pairs
}

const stands = (claim: Claim, span: Span) =>
  claim.mentions.some((mention) => mention.start >= span.start && mention.end <= span.end)

function sameFigure(a: Claim, b: Claim): boolean {
  return (
    a.harm === b.harm &&
    a.relation === b.relation &&
    a.count.low === b.count.low &&
    a.count.best === b.count.best &&
    a.count.high === b.count.high &&
    a.count.term === b.count.term
  )
}
