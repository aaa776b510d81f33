import type { Claim, Origin, OriginEntry } from '@evenhand/schema'
import { originRelation } from '../currency/origin-relation.ts'
import type { Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import { nameOf } from '../spelling/name-article.ts'
import { compareText } from '../spelling/order.ts'
import { type OriginLink, statedOrigins } from './claim-origins.ts'
import { buildRegister } from './origin-register.ts'
import type { CopiedClaim } from './same-claim.ts'
import { shortForms } from './short-forms.ts'

/**
 * Makes a function that finds whose figure it is, for every claim: from its own article, else from a copy of the passage
 * that names the source, else for a short form from its article's fuller claim. Claims left over have no origin. It
 * remembers what articles state.
 */
export function originFinder(additions: readonly OriginEntry[] = []) {
  const register = buildRegister(additions)
  const statedIn = remember(({ article: { text }, claims }: Reading) => {
    const country = mainCountry(claims)
    return claims.map((claim): [string, OriginLink[]] => [claim.id, statedOrigins(claim, { text, country }, register)])
  })
  const shortenedIn = remember(({ claims }: Reading) => shortForms(claims))
  return (readings: readonly Reading[], copied: readonly CopiedClaim[]): Origin[] => {
    const links = new Map(readings.flatMap(statedIn).filter(([, stated]) => stated.length > 0))
    const printedIn = new Map(
      readings.flatMap(({ id, article, claims }) => claims.map((claim) => [claim.id, nameOf(id, article)] as const)),
    )
    const claims = readings.flatMap((reading) => reading.claims)
    const inferred = inferThroughCopies(claims, copied, links, printedIn)
    const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
    const known = new Map([...links, ...inferred])
    const shortened = readings.flatMap((reading) => inferFromFuller(shortenedIn(reading), claimOf, known))
    return collect([...known.values(), ...shortened].flat(), claimOf)
  }
}

/** The country that most of an article's claims name. */
function mainCountry(claims: readonly Claim[]): string | null {
  const times = new Map<string, number>()
  for (const { where } of claims) if (where?.country) times.set(where.country, (times.get(where.country) ?? 0) + 1)
  const [first] = [...times].sort(([a, n], [b, m]) => m - n || compareText(a, b))
  return first?.[0] ?? null
}

function inferThroughCopies(
  claims: readonly Claim[],
  copied: readonly CopiedClaim[],
  stated: ReadonlyMap<string, OriginLink[]>,
  printedIn: ReadonlyMap<string, string>,
): [string, OriginLink[]][] {
  const twins = new Map<string, string[]>()
  for (const { a, b } of copied) {
    twins.set(a, [...(twins.get(a) ?? []), b])
    twins.set(b, [...(twins.get(b) ?? []), a])
  }
  return claims
    .filter((claim) => !stated.has(claim.id))
    .map((claim): [string, OriginLink[]] => {
      const known = (twins.get(claim.id) ?? []).filter((twin) => stated.has(twin)).sort(compareText)
      const origins = new Map<string, OriginLink>()
      for (const twin of known) {
        for (const { origin } of stated.get(twin) ?? []) {
          if (origins.has(origin.id)) continue
          const reason = `The same words in ${printedIn.get(twin)} are ascribed to ${origin.name}`
          origins.set(origin.id, { claim: claim.id, origin, basis: 'inferred', reason })
        }
      }
      return [claim.id, [...origins.values()]]
    })
}

/** Origins of claims that shorten another one of their article, where nothing else tells them. */
function inferFromFuller(
  shortened: ReadonlyMap<string, Claim>,
  claimOf: ReadonlyMap<string, Claim>,
  known: ReadonlyMap<string, readonly OriginLink[]>,
): OriginLink[] {
  return [...shortened].flatMap(([claim, fuller]) => {
    if ((known.get(claim) ?? []).length > 0) return []
    return (known.get(fuller.id) ?? []).map(({ origin }): OriginLink => {
      const words = `“${claimOf.get(claim)?.count.text}” shortens “${fuller.count.text}”`
      return { claim, origin, basis: 'inferred', reason: `${words}, which the article takes from ${origin.name}` }
    })
  })
}

function collect(links: readonly OriginLink[], claimOf: ReadonlyMap<string, Claim>): Origin[] {
  const origins = new Map<string, Origin>()
  for (const { claim, origin, basis, reason } of [...links].sort((a, b) => compareText(a.claim, b.claim))) {
    const entry = origins.get(origin.id) ?? { ...origin, claims: [], links: [] }
    // Offices and persons: the fullest name and a known party say most, whatever came first.
    if (
      origin.name.length > entry.name.length ||
      (origin.name.length === entry.name.length && origin.name < entry.name)
    ) {
      entry.name = origin.name
      entry.type = origin.type
    }
    entry.party ??= origin.party
    entry.claims.push(claim)
    entry.links.push({ claim, basis, relation: 'unknown', reason })
    origins.set(origin.id, entry)
  }
  // The party may be known from a later link only.
  for (const origin of origins.values()) {
    for (const link of origin.links) {
      const claim = claimOf.get(link.claim)
      if (claim) link.relation = originRelation(claim, origin)
    }
  }
  return [...origins.values()].sort((a, b) => compareText(a.id, b.id))
}
