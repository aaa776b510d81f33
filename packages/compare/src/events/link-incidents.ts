import type { CopyEdge, Origin } from '@evenhand/schema'
import type { CopiedClaim } from '../origins/same-claim.ts'
import { rememberPairs } from '../remember.ts'
import { blocker } from './blocking.ts'
import type { Link } from './cluster.ts'
import type { Incident } from './incident.ts'
import { type LinkEvidence, type LinkScore, linkThreshold, scoreLink } from './link-score.ts'

/** What lies between articles: copies, figures in copied words, origins of claims. */
export interface Between {
  copies: readonly CopyEdge[]
  copied: readonly CopiedClaim[]
  origins: readonly Origin[]
}

/** Makes a function that scores pairs of incidents, from blocked pairs and copied claims; it remembers what it scored. */
export function incidentLinker() {
  const blockedPairs = blocker()
  const scoreBetween = rememberPairs<Incident, LinkScore | null>()
  return (incidents: readonly Incident[], between: Between): Link[] => {
    const evidence = evidenceBetween(incidents, blockedPairs(incidents), between)
    return evidence.pairs.flatMap(([i, j]) => {
      const [a, b] = [incidents[i], incidents[j]]
      if (!a || !b) return []
      const found = evidence.of(i, j)
      const circumstances = `${found.copiedClaim} ${found.copied} ${found.sharedOrigin}`
      const link = scoreBetween(a, b, circumstances, () => scoreLink(a, b, found))
      if (!link || link.score < linkThreshold) return []
      const reasons = found.sharedOrigin ? [...link.reasons, evidence.originReason(i, j, link.claims)] : link.reasons
      return [{ a: i, b: j, copied: found.copiedClaim, ...link, reasons }]
    })
  }
}

function evidenceBetween(
  incidents: readonly Incident[],
  blocked: readonly [number, number][],
  { copies, copied, origins }: Between,
) {
  const size = incidents.length
  const incidentOf = new Map<string, number[]>()
  incidents.forEach(({ claims }, index) => {
    for (const { claim } of claims) incidentOf.set(claim.id, [...(incidentOf.get(claim.id) ?? []), index])
  })
  const copiedPairs = new Set<number>()
  for (const { a, b } of copied) {
    for (const x of incidentOf.get(a) ?? []) {
      for (const y of incidentOf.get(b) ?? []) if (x !== y) copiedPairs.add(Math.min(x, y) * size + Math.max(x, y))
    }
  }
  const shares = new Map<string, Map<string, number>>()
  for (const { a, b, share } of copies) {
    const ofA = shares.get(a) ?? new Map<string, number>()
    shares.set(a, ofA.set(b, Math.max(share.a, share.b)))
  }
  const originsOf = new Map<string, string[]>()
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  // Medics of one text need not be those of another: unnamed sources prove nothing.
  for (const { id, claims, unnamed } of origins) {
    if (unnamed) continue
    for (const claim of claims) originsOf.set(claim, [...(originsOf.get(claim) ?? []), id])
  }
  const originLists = incidents.map(({ claims: [only, ...more] }) =>
    only && more.length === 0
      ? (originsOf.get(only.claim.id) ?? none)
      : [only, ...more].flatMap((placed) => (placed && originsOf.get(placed.claim.id)) ?? none),
  )
  return {
    pairs: withFurther(blocked, copiedPairs, size),
    of(i: number, j: number): LinkEvidence {
      const [x, y] = [incidents[i]?.article ?? '', incidents[j]?.article ?? '']
      return {
        copiedClaim: copiedPairs.has(i * size + j),
        copied: (x < y ? shares.get(x)?.get(y) : shares.get(y)?.get(x)) ?? 0,
        sharedOrigin: originLists[i]?.some((id) => originLists[j]?.includes(id)) ?? false,
      }
    },
    /** The origin that two incidents share, and whether the two claims that the reasons speak of do. */
    originReason(i: number, j: number, claims: readonly [string, string]): string {
      const [x = none, y = none] = claims.map((claim) => originsOf.get(claim))
      const theirs = x.find((id) => y.includes(id))
      if (theirs !== undefined) return `same origin (${names.get(theirs)})`
      const shared = originLists[i]?.find((id) => originLists[j]?.includes(id)) ?? ''
      return `both articles take other figures from ${names.get(shared)}`
    },
  }
}

const none: readonly string[] = []

/** Blocked pairs, which are in order, and copied ones that no block holds; all in order. */
function withFurther(
  blocked: readonly [number, number][],
  copied: ReadonlySet<number>,
  size: number,
): readonly [number, number][] {
  const further = new Set(copied)
  for (const [i, j] of blocked) further.delete(i * size + j)
  if (further.size === 0) return blocked
  const added = [...further].map((key): [number, number] => [Math.floor(key / size), key % size])
  return [...blocked, ...added].sort((p, q) => p[0] - q[0] || p[1] - q[1])
}
