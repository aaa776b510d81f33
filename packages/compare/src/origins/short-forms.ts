import type { Claim } from '@evenhand/schema'
import { areAllied } from '../data/allies.ts'
import { daySpan } from '../dates/day.ts'
import { statedValue } from '../events/figure.ts'
import { isContext } from '../events/incident.ts'
import { otherVictims } from '../events/victim-kinds.ts'

/** "More than 50" shortens 58, not 90; "nearly 60" shortens 58. */
const roundedUpTo = 1.25
const aboutAsMuch = 0.1
/** "Dozens" shortens numbers up to so many times its least; beyond that it is more likely somebody's own word. */
const wordReach = 2.5
/** Every text has its one and two dead: below this only a headline shortens. */
const tellingNumber = 3

/**
 * Claims of headline and standfirst that shorten a fuller claim further down in their article: the same figure or one
 * whose bounds hold it, and no source of their own. Gives the fuller claim by the short one's id.
 */
export function shortForms(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  if (claims.length < 2) return none
  const first = Math.min(...claims.flatMap(({ mentions }) => mentions.filter(isLead).map(({ quote }) => quote.start)))
  const short = claims.filter((claim) => isShort(claim, first))
  if (short.length === 0) return none
  const fuller = claims.filter((claim) => isTotal(claim) && !inHeadline(claim)).sort(byPlaceInText)
  const found = new Map<string, Claim>()
  // From the bottom up, so that the headline of a standfirst is given the claim that both shorten.
  for (const claim of short.sort(byPlaceInText).reverse()) {
    const candidates = fuller.filter((other) => shortens(claim, other))
    const full = candidates.find(({ attribution }) => attribution !== null) ?? candidates[0]
    if (full) found.set(claim.id, found.get(full.id) ?? full)
  }
  return found
}

const none: ReadonlyMap<string, Claim> = new Map()

const startOf = ({ mentions }: Claim) => mentions[0]?.start ?? 0
const byPlaceInText = (a: Claim, b: Claim) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)
const inHeadline = ({ mentions }: Claim) => mentions.every(({ part }) => part === 'headline' || part === 'furniture')
const isTotal = (claim: Claim) =>
  claim.relation === 'total' && !claim.implicit && claim.assertion !== 'denied' && !isContext(claim)

type Mention = Claim['mentions'][number]
const isLead = ({ part }: Mention) => part === 'lead'

/** Told nowhere but in the headline and the first sentence of the lead that gives figures. */
function isShort(claim: Claim, firstOfLead: number): boolean {
  const top = claim.mentions.every((mention) =>
    isLead(mention) ? mention.quote.start === firstOfLead : mention.part === 'headline' || mention.part === 'furniture',
  )
  const shown = claim.mentions.some(({ part }) => part !== 'furniture')
  return top && shown && isTotal(claim) && (claim.attribution === null || inHeadline(claim))
}

function shortens(short: Claim, full: Claim): boolean {
  if (short.harm !== full.harm || startOf(full) <= startOf(short) || otherVictims(short, full)) return false
  const source = short.attribution?.source
  if (source !== undefined && source !== full.attribution?.source) return false
  const oneSentence = short.mentions.some((m) => full.mentions.some((n) => m.quote.start === n.quote.start))
  if (oneSentence || otherDays(short, full)) return false
  const [by, other] = [short.perpetrator?.party, full.perpetrator?.party]
  return !(by && other && !areAllied(by, other)) && agrees(short, full)
}

function otherDays({ when: a }: Claim, { when: b }: Claim): boolean {
  if (!a?.start || !b?.start) return false
  const last = (when: { start: string | null; end: string | null }) => daySpan(when.end ?? when.start ?? '').last
  return daySpan(a.start).first > last(b) || daySpan(b.start).first > last(a)
}

/** Whether the short figure's bounds hold the fuller one, closely enough to have been made from it. */
function agrees(claim: Claim, { count: full }: Claim): boolean {
  const short = claim.count
  const [x, y] = [statedValue(short), statedValue(full)]
  if (x === null) {
    if (y === null || short.low === null) return short.term !== null && short.term === full.term
    return y >= short.low && y <= wordReach * short.low
  }
  if (y === null) return false
  if (x === y) return inHeadline(claim) || x >= tellingNumber
  if (short.qualifier === 'at_least' || short.qualifier === 'more_than') return y > x && y <= roundedUpTo * x
  return short.qualifier === 'about' && Math.abs(x - y) <= aboutAsMuch * y
}
