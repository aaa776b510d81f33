import type { Harm } from '@evenhand/schema'
import { areAllied } from '../data/allies.ts'
import { scoreDates } from './date-score.ts'
import { figureAgreement, statedValue } from './figure.ts'
import { holdsPart, type Incident } from './incident.ts'
import { type PlaceRelation, relatePlaceSets, relatePlaces } from './place-relation.ts'
import { storyOverlap } from './story-words.ts'
import { otherVictims } from './victim-kinds.ts'

/** What two incidents of different articles have in common beyond their own fields. */
export interface LinkEvidence {
  /** A passage that both articles share holds the same figure. */
  copiedClaim: boolean
  /** Share of the smaller text that is copied, 0 where none. */
  copied: number
  sharedOrigin: boolean
}

export interface LinkScore {
  score: number
  reasons: string[]
  /** The two claims that the reasons speak of: those whose figures agree best. */
  claims: [string, string]
  /** One counts several days or places and the other a part of that: they stand beside each other and do not join. */
  wider: boolean
}

/**
 * From here on two incidents count as one event. Day, country, perpetrator and kind of victims alone (4.0) do not
 * reach it: a war has several such attacks a day.
 */
export const linkThreshold = 4.25

const placeScores: Readonly<Record<PlaceRelation, number>> = {
  same: 3,
  near: 2.5,
  within: 1.5,
  same_country: 0.5,
  unknown: 0,
  differs: -0.5,
  apart: Number.NEGATIVE_INFINITY,
}

/** How much speaks for one event, with reasons in words; null where something forbids it. */
export function scoreLink(a: Incident, b: Incident, evidence: LinkEvidence): LinkScore | null {
  if (a.period !== b.period) return null
  const reasons: string[] = []
  let total = 0
  const add = (score: number, reason?: string) => {
    total += score
    if (reason && score > 0) reasons.push(reason)
  }
  const date = scoreDates(a, b)
  if (date === null || (date.undated && !evidence.copiedClaim)) return null
  const place = relatePlaceSets(a.places, b.places)
  if (place === 'apart' && !evidence.copiedClaim) return null
  const figure = figureScore(a, b)
  // What was in print the day before has not happened then; but of one place and figure one date may be mistaken.
  if (date.before && !evidence.copiedClaim && !(figure.same && place === 'same')) return null
  add(date.score, date.reason)
  if (place !== 'apart') add(placeScores[place], placeReasons[place])
  const wider = !evidence.copiedClaim && a.wide !== b.wide && (a.wide ? holdsAll(a, b) : holdsAll(b, a))
  add(figure.score, figure.reason)
  // Two days, two tolls: more likely the next attack than a revision.
  if (date.apart && figure.score < 0.5 && !evidence.copiedClaim) add(-1)
  // Two days and no place in common: one figure more is no proof.
  if (date.apart && !(place === 'same' || place === 'near' || place === 'within')) add(-0.5)
  add(...partyScore(a, b))
  // A bomb at the market and gunmen at the mosque are two attacks of one day.
  if (a.means.size > 0 && b.means.size > 0 && ![...a.means].some((means) => b.means.has(means))) add(-1.25)
  if (evidence.copiedClaim) add(4, 'the same copied words')
  if (evidence.copied > 0) add(evidence.copied >= 0.2 ? 1.5 : 0.5, 'one text is copied in part')
  if (evidence.sharedOrigin) add(0.5)
  const overlap = storyOverlap(a.story, b.story)
  add(Math.min(2.5, Math.max(0, overlap - 0.12) * 7), overlap > 0.12 ? 'headlines and leads tell one story' : undefined)
  const claims = figure.claims ?? [tellingClaim(a), tellingClaim(b)]
  if (total < linkThreshold) return { score: total, reasons, claims, wider }
  const [x, y] = [placedOf(a, claims[0]), placedOf(b, claims[1])]
  const theirs = new Map([
    [date.reason, date.said || (x?.window?.basis === 'stated' && y?.window?.basis === 'stated')],
    [placeReasons[place], relatePlaces(x?.place ?? null, y?.place ?? null) === place],
  ])
  return { score: total, reasons: reasons.map((one) => sayWhose(one, theirs.get(one) ?? true)), claims, wider }
}

const placedOf = ({ claims }: Incident, id: string) => claims.find(({ claim }) => claim.id === id)
/** A reason that the two claims do not bear out themselves is given by what stands beside them. */
const sayWhose = (reason: string, theirs: boolean) => (theirs ? reason : `${reason} as told beside them`)

/** Figures that agree at least so well may be of one toll, whether or not both texts say that it is spread. */
const closeFigures = 0.5

/** Whether a wide toll of the one stands above all that the other gives for the same people. */
function holdsAll(whole: Incident, part: Incident): boolean {
  return whole.claims.some(
    (high) =>
      part.claims.some((low) => holdsPart(high, low)) &&
      part.claims.every(({ claim }) => figureAgreement(claim, high.claim) < closeFigures),
  )
}

const placeReasons: Readonly<Partial<Record<PlaceRelation, string>>> = {
  same: 'same place',
  near: 'places close to each other',
  within: 'one area',
  same_country: 'same country',
}

interface FigurePair {
  agreement: number
  value: number
  claims: [string, string]
}

function figureScore(
  a: Incident,
  b: Incident,
): { score: number; same?: boolean; reason?: string; claims?: [string, string] } {
  const wholes = new Map<Harm, FigurePair>()
  const parts = new Map<Harm, FigurePair>()
  for (const { claim: x } of a.claims) {
    for (const { claim: y } of b.claims) {
      if (x.harm !== y.harm || otherVictims(x, y)) continue
      const agreement = figureAgreement(x, y)
      const isPart = x.relation === 'subset' || y.relation === 'subset'
      // That as many children died here as there tells something, that about as many did nothing.
      if (isPart && agreement < 1) continue
      const best = isPart ? parts : wholes
      const value = statedValue(x.count) ?? 0
      const known = best.get(x.harm)
      if (!known || agreement > known.agreement || (agreement === known.agreement && value > known.value)) {
        best.set(x.harm, { agreement, value, claims: [x.id, y.id] })
      }
    }
  }
  const scores = [...new Set([...wholes.keys(), ...parts.keys()])]
    .flatMap((harm) => scoreHarm(harm, wholes.get(harm), parts.get(harm)))
    .sort((p, q) => q.score - p.score)
  const [first, second] = scores
  if (!first) return { score: 0 }
  return {
    same: first.agreement === 1 && first.value >= tellingFigure,
    score: first.score + Math.max(0, second?.score ?? 0) / 2,
    reason: first.agreement === 1 ? `same figure (${first.value} ${first.harm})` : 'figures of the same order',
    ...(first.score > 0 ? { claims: first.claims } : {}),
  }
}

/** A figure's score; a part that agrees counts half beside totals, and what it is worth where there are none. */
function scoreHarm(harm: Harm, whole: FigurePair | undefined, part: FigurePair | undefined) {
  const of = (pair: FigurePair) => (pair.agreement === 1 ? weight(pair.value) : pair.agreement)
  if (whole && part && whole.agreement < 1) return [{ harm, ...part, score: of(whole) + of(part) / 2 }]
  const only = whole ?? part
  return only ? [{ harm, ...only, score: of(only) }] : []
}

/** The first total that an article gives for the incident. */
function tellingClaim({ id, claims }: Incident): string {
  return claims.find(({ claim }) => claim.relation === 'total' && !claim.implicit)?.claim.id ?? id
}

/** Every day has its one and two dead. */
const tellingFigure = 3

/** A rare number is better evidence than a common one: every day has its two dead. */
const weight = (value: number) => (value >= 20 ? 2.5 : value >= 5 ? 2 : value >= 3 ? 1.25 : 0.5)

function partyScore(a: Incident, b: Incident): [number, string | undefined] {
  const killers = relation(a.perpetrators, b.perpetrators)
  const dead = relation(a.victims, b.victims)
  const crossed = relation(a.perpetrators, b.victims) === 'shared' || relation(b.perpetrators, a.victims) === 'shared'
  const kinds = relation(a.categories, b.categories)
  let score = killers === 'shared' ? 1 : killers === 'other' && !crossed ? -1 : 0
  score += dead === 'shared' ? 1 : dead === 'other' && !crossed ? -1.5 : 0
  score += kinds === 'shared' ? 0.5 : kinds === 'other' && !crossed ? -1 : 0
  const reason =
    killers === 'shared' && dead === 'shared' ? 'same parties' : killers === 'shared' ? 'same perpetrator' : undefined
  return [score, reason ?? (dead === 'shared' ? 'same victims' : undefined)]
}

function relation(a: ReadonlySet<string>, b: ReadonlySet<string>): 'shared' | 'other' | 'unknown' {
  if (a.size === 0 || b.size === 0) return 'unknown'
  for (const item of a) if (b.has(item)) return 'shared'
  for (const item of a) for (const other of b) if (areAllied(item, other)) return 'unknown'
  return 'other'
}
