import type { Link } from './cluster.ts'
import type { Incident, PlacedClaim } from './incident.ts'

/** A running total or background claim, as a stand-in for an incident of its article so that it can find its event. */
export interface ContextClaim {
  article: string
  placed: PlacedClaim
}

/**
 * The cluster that each context claim stands beside: the event it recalls, if another article reports that, else the
 * event of its own article that it has most in common with. Claims of articles without events attach to none.
 */
export function attachContext(
  context: readonly ContextClaim[],
  recalls: ReadonlyMap<string, Link & { cluster: number }>,
  clustersOfArticle: ReadonlyMap<string, readonly { cluster: number; incident: Incident }[]>,
): Map<string, number> {
  const attached = new Map<string, number>()
  for (const { article, placed } of context) {
    const recalled = recalls.get(placed.claim.id)
    if (recalled) {
      attached.set(placed.claim.id, recalled.cluster)
      continue
    }
    let best: { cluster: number; score: number } | null = null
    for (const { cluster, incident } of clustersOfArticle.get(article) ?? []) {
      const score = kinship(placed, incident)
      if (!best || score > best.score) best = { cluster, score }
    }
    if (best) attached.set(placed.claim.id, best.cluster)
  }
  return attached
}

function kinship({ claim, perpetrator }: PlacedClaim, incident: Incident): number {
  let score = 0
  if (perpetrator !== null && incident.perpetrators.has(perpetrator)) score += 1
  if (claim.victims.party !== null && incident.victims.has(claim.victims.party)) score += 1
  if (incident.categories.has(claim.victims.category)) score += 0.5
  return score
}
