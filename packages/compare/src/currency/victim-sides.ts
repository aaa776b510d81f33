import type { Claim } from '@evenhand/schema'

/**
 * The side that each claim's victims belong to: their party, else their kind. A kind without a party is the party of
 * that kind where the event knows exactly one ("regime troops" and "soldiers"); unknown and mixed victims have none.
 */
export function victimSides(claims: readonly Claim[]): Map<string, string> {
  const partiesOfKind = new Map<string, Set<string>>()
  for (const { victims } of claims) {
    if (victims.party === null) continue
    const parties = partiesOfKind.get(victims.category) ?? new Set()
    partiesOfKind.set(victims.category, parties.add(victims.party))
  }
  return new Map(
    claims.map(({ id, victims: { party, category } }): [string, string] => {
      if (party !== null) return [id, party]
      if (category === 'unknown' || category === 'mixed') return [id, '']
      const parties = category === 'civilian' ? undefined : partiesOfKind.get(category)
      const [only] = parties?.size === 1 ? parties : []
      return [id, only ?? category]
    }),
  )
}
