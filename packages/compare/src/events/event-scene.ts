import type { Claim, When, Where } from '@evenhand/schema'
import { daySpan, dayText } from '../dates/day.ts'
import { mostFrequent } from './most-frequent.ts'
import { placeKey, relatePlaces } from './place-relation.ts'

/** When and where an event was. */
export interface Scene {
  when: When | null
  where: Where | null
}

/** A claim with the other date under which its article tells of the place that the claim borrows; null where none is. */
export interface SetClaim {
  claim: Claim
  otherDate: When | null
}

/**
 * Date and place of an event: the most precise that its claims state, of those the most frequent. Where claims
 * disagree both come from the same claim, so that no date stands beside a place that nobody gave it.
 */
export function eventScene(set: readonly SetClaim[]): Scene {
  const all = set.map(({ claim }) => claim)
  // A part of the dead may have died in one corner of the place.
  const whole = all.filter(({ relation, when, where }) => relation !== 'subset' && (when?.start || where))
  const claims = whole.length > 0 ? whole : all
  const when = commonest(
    claims.flatMap(({ when: own }) => (own?.start ? [own] : [])),
    dateKey,
  )
  const where = commonest(
    claims.flatMap(({ where: own }) => own ?? []),
    placeName,
  )
  const scene = when && where && !together(claims, when, where) ? oneClaim(claims, { when, where }) : { when, where }
  return { when: scene.when && dateOf(scene.when, scene.where, set), where: scene.where && bare(scene.where) }
}

const dateKey = ({ start, end }: When) => `${start}/${end}`
const placeName = ({ placeId, name }: Where) => placeId ?? name

function commonest<T extends { precision: number }>(items: readonly T[], keyOf: (item: T) => string): T | null {
  return mostFrequent(items, keyOf, ({ precision }) => precision) ?? null
}

/** Whether a claim gives both, or none that gives the one gives another of the other. */
function together(claims: readonly Claim[], when: When, where: Where): boolean {
  const dated = claims.filter((claim) => claim.when?.start && dateKey(claim.when) === dateKey(when))
  if (dated.some((claim) => claim.where && placeName(claim.where) === placeName(where))) return true
  const placed = claims.filter((claim) => claim.where && agrees(claim.where, where))
  if (dated.some((claim) => placed.includes(claim))) return true
  return dated.every((claim) => !claim.where) && placed.every((claim) => !claim.when?.start)
}

function agrees(a: Where, b: Where): boolean {
  const relation = relatePlaces(placeKey(a), placeKey(b))
  return relation === 'same' || relation === 'near' || relation === 'within'
}

/** The scene of one claim that gives date and place, the best known place first; without such a claim the place alone. */
function oneClaim(claims: readonly Claim[], { where }: Scene): Scene {
  const scenes = claims.flatMap(({ when, where: own }) => (when?.start && own ? [{ when, where: own }] : []))
  const key = (scene: (typeof scenes)[number]) => `${placeName(scene.where)} ${dateKey(scene.when)}`
  const found = mostFrequent(scenes, key, (scene) => scene.where.precision * 10 + scene.when.precision)
  return found ?? { when: null, where }
}

/** The date; with the other one that the text gives for a borrowed place, and less precise, where it gives one. */
function dateOf(when: When, where: Where | null, set: readonly SetClaim[]): When {
  const { text, start, end, precision } = when
  const own = set.filter(({ claim }) => claim.when?.start && dateKey(claim.when) === dateKey(when))
  const others = own.flatMap(({ claim, otherDate }) =>
    otherDate && claim.where && where && placeName(claim.where) === placeName(where) ? [otherDate] : [],
  )
  if (others.length === 0 || others.length < own.length) return { text, start, end, precision }
  const days = [when, ...others].flatMap(({ start: from, end: to }) => [
    daySpan(from ?? '').first,
    daySpan(to ?? from ?? '').last,
  ])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return { text, start: dayText(first), end: dayText(last), precision: Math.max(precision, spanPrecision(first, last)) }
}

/** Codes of dates: some days, a week, a month, a year. */
const spanPrecision = (first: number, last: number) => (last - first < 6 ? 2 : last - first < 7 ? 3 : 4)

function bare({ span: _span, ...where }: Where): Where {
  return where
}

/** From the next code on a date is a week or more, which says nothing against a day. */
const daysPrecision = 2

/**
 * The date under which an article tells of the place that a claim takes from another sentence, where it is not the date
 * that the claim takes from a third one.
 */
export function otherDateOf({ when, where, mentions }: Claim, claims: readonly Claim[]): When | null {
  const outside = (span: { start: number; end: number } | undefined) =>
    span !== undefined && !mentions.some(({ quote }) => quote.start <= span.start && span.end <= quote.end)
  if (!when?.start || !outside(when.span) || !outside(where?.span)) return null
  const lender = claims.find(
    (other) =>
      other.where?.span?.start === where?.span?.start &&
      other.when?.start &&
      other.when.precision <= daysPrecision &&
      other.mentions.some(
        ({ quote }) => quote.start <= (other.when?.span?.start ?? -1) && (other.when?.span?.end ?? 0) <= quote.end,
      ),
  )
  return lender?.when && dateKey(lender.when) !== dateKey(when) ? lender.when : null
}
