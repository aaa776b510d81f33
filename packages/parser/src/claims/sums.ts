import { comparable, isOtherTime, lower, sameCategory, saysMore, value } from './compare-figures.ts'
import type { Draft } from './draft.ts'

/** How many sentences after a total its parts may stand: one at the head of an article, and one further down. */
const reach = 12
const near = 2
const opens = ({ passage }: Draft): boolean => passage.part === 'headline' || passage.index < 4

/** How many figures after a total its parts may stand. */
const span = 14

/** Figures that add up to an earlier total of the same harm are its parts; what adds up to one of them is a part of that one. */
export function sumsToTotal(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const total = drafts[i]
    if (!total || (value(total) ?? 0) < 2 || total.relation === 'subset' || total.count.term !== null) continue
    const later = drafts.slice(i + 1, i + 1 + span)
    const parts = partsOf(total, later)
    for (const part of parts) {
      part.relation = 'subset'
      part.relatesTo = total
    }
    for (const part of parts) {
      const at = i + 1 + later.indexOf(part)
      pairBeside([total, ...later.slice(0, besides)], drafts.slice(at, at + 1 + besides))
    }
  }
}

/** How many figures further on the injured beside the dead may stand. */
const besides = 3

/** "6 killed, 34 injured ... two killed and 15 injured": the injured beside a part of the dead are a part of the injured. */
function pairBeside([total, ...afterTotal]: readonly Draft[], [part, ...afterPart]: readonly Draft[]): void {
  if (!total || !part || part.passage === total.passage) return
  const beside = (other: Draft, one: Draft): boolean =>
    other.passage === one.passage && other.item > one.item && other.harm !== one.harm && other.relation !== 'subset'
  const other = afterPart.find((one) => beside(one, part))
  const whole = afterTotal.find((one) => beside(one, total) && one.harm === other?.harm)
  if (!other || !whole || lower(whole) <= (other.count.high ?? other.count.best ?? lower(other))) return
  other.relation = 'subset'
  other.relatesTo = whole
}

/** Side by side: "a man | and | a woman". */
const standTogether = ([one, other]: readonly Draft[]): boolean =>
  one?.passage === other?.passage && other !== undefined && other.item - (one?.item ?? 0) === 2

const isOnePerson = ({ counted }: Draft): boolean => counted.quantity.kind === 'article'

/** The figures among those after a total that add up to it; none where they do not. */
function partsOf(total: Draft, later: readonly Draft[]): Draft[] {
  for (const once of [false, true])
    for (const named of opens(total) ? [true, false] : [true]) {
      const parts = addUp(total, later, { named, once })
      if (parts) return parts
    }
  return []
}

/** `named`: parts that the text calls so count too ("including six children"). `once`: a figure told again counts once. */
function addUp(
  total: Draft,
  later: readonly Draft[],
  { named, once }: { named: boolean; once: boolean },
): Draft[] | null {
  const whole = value(total) ?? 0
  let sum = 0
  let figures = 0
  const parts: Draft[] = []
  for (const part of later) {
    if (!countsIn(part, total) || isRecalled(part, total)) continue
    const number = value(part)
    // "as many as 18", after "18 killed"
    if (number === null && part.count.high === whole) continue
    if (number === null || part.count.term !== null || number === 0) return null
    if (number === whole && parts.length === 0) return null
    if (part.relation === 'subset') {
      if (part.relatesTo === total ? !named : part.relatesTo !== null && parts.includes(part.relatesTo)) continue
      if (part.relatesTo !== total) return null
    }
    if (part.passage.index - total.passage.index > (opens(total) ? reach : near) || !comparable(part, total))
      return null
    const again = once && parts.some((other) => value(other) === number && isSaidAgain(part, other))
    parts.push(part)
    if (again) continue
    sum += number
    figures++
    if (sum >= whole) break
  }
  // "eleven, including four children, and seven others"
  const included = parts.some((part) => part.relation === 'subset' && part.passage === total.passage)
  const mixed = included && parts.some((part) => part.relation === 'additional' || part.passage !== total.passage)
  if (figures < 2 || mixed) return null
  // "two people died ... a man and a woman"
  if (whole === 2 && !(parts.every(isOnePerson) && standTogether(parts))) return null
  return sum === whole || (sum > whole && isNearly(sum, total, parts)) ? parts : null
}

/** "More than 50" is no less the sum of the 15, 27 and 10 of one sentence. */
const isNearly = (sum: number, total: Draft, [first, ...more]: readonly Draft[]): boolean =>
  total.count.high === null &&
  sum <= (value(total) ?? 0) * 1.04 &&
  more.length > 1 &&
  more.every(({ passage }) => passage === first?.passage)

/** The same harm; "48 killed and injured" counts both. */
const countsIn = (part: Draft, total: Draft): boolean =>
  part.harm === total.harm || (total.harm === 'casualties' && (part.harm === 'killed' || part.harm === 'injured'))

/** A running total, an earlier event or another day named among the parts of an event. */
const isRecalled = (part: Draft, total: Draft): boolean =>
  (part.scope !== total.scope && /^(?:cumulative|background)$/.test(part.scope)) || isOtherTime(part, total)

/** Told again in another sentence with no other word for the victims. */
const isSaidAgain = (part: Draft, before: Draft): boolean =>
  part.passage !== before.passage && !saysMore(part) && sameCategory(part.victims.category, before.victims.category)
