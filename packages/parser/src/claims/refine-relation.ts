import type { Draft } from './draft.ts'
import { opensTopic } from './event-words.ts'
import { groupDividedAt } from './refine-victims.ts'
import { fnOf, lowOf } from './scan.ts'
import type { Item } from './sentence.ts'

const oneOfThem =
  /^(?:in |the )*(?:deadliest|worst|bloodiest|biggest|largest|first|second|most serious) (?:such|of (?:the|these|them)|single)\b|^(?:most|half|many|the majority) of (?:them|(?:the|those) (?:deaths|dead|casualties|victims|killed|fatalities))\b|^the (?:highest|heaviest) (?:death )?tolls?\b/i

/** "another 12 soldiers and two medics were killed": one verb for both. */
const sharesPredicate = (draft: Draft, { item, attachment, passage }: Draft): boolean =>
  attachment.by === draft.attachment.by && item === draft.item - 2 && fnOf(passage.sentence.items[item + 1]) === 'and'

/** "the remaining six": the others of a figure told before. */
const isRest = (draft: Draft): boolean => /\bthe remaining $/i.test(textBefore(draft))

const inAddition = /\bin addition to (?:the )?$/i
const textBefore = ({ passage, start }: Draft): string => passage.text.slice(0, start - passage.start)

/** How many figures back a part or an addition can refer; keeps long texts linear. */
const nearby = 40

/** Sets relation and what it relates to: parts, additions, and lists that sum to a total named near them. */
export function relate(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const earlier = drafts
      .slice(Math.max(0, i - nearby), i)
      .filter((other) => other.passage.part !== 'furniture' || draft.passage.part === 'furniture')
    if (draft.attachment.relation === 'subset') {
      draft.relation = 'subset'
      draft.relatesTo = wholeOf(draft, earlier)
      continue
    }
    // "The deadliest such blast left three dead": one of the incidents counted before
    if (oneOfThem.test(draft.passage.text)) {
      const whole = earlier.findLast((other) => other.harm === draft.harm && upper(other) >= lower(draft))
      if (whole) {
        draft.relation = 'subset'
        draft.relatesTo = whole
        continue
      }
    }
    // "By noon 11 bodies lay in the square", "he saw two children dead": some of those of a toll told before
    if ((countsBodies(draft) || isSeen(draft) || isRest(draft)) && !saysMore(draft) && !opensTopic(draft.passage)) {
      const whole = earlier.findLast((other) => isLarger(other, draft))
      if (whole) {
        draft.relation = 'subset'
        draft.relatesTo = whole
        continue
      }
    }
    const neighbour = earlier.findLast((other) => other.passage === draft.passage)
    // "12 officers, five of whom were killed and seven wounded": both are parts of the twelve
    if (
      neighbour &&
      neighbour.relation === 'subset' &&
      (neighbour.counted.people.partitive || groupDividedAt(neighbour.passage.sentence, neighbour.item)) &&
      continues(draft, neighbour)
    ) {
      draft.relation = 'subset'
      draft.relatesTo = neighbour.relatesTo
      draft.victims = { ...neighbour.victims }
      continue
    }
    // "the dead included three guards, five guests and a driver who died later"
    if (neighbour?.relation === 'subset' && neighbour.harm === draft.harm && closesList(draft, neighbour)) {
      draft.relation = 'subset'
      draft.relatesTo = neighbour.relatesTo
      if (!draft.attribution || draft.ascription?.own === false) {
        draft.attribution = neighbour.attribution
        draft.ascription = neighbour.ascription
      }
      continue
    }
    const group = groupDividedAt(draft.passage.sentence, draft.item)
    if (group) {
      draft.relation = 'subset'
      draft.relatesTo = earlier.find((other) => other.passage === draft.passage && other.counted === group) ?? null
      continue
    }
    if (neighbour?.relation === 'additional' && sharesPredicate(draft, neighbour)) {
      draft.relation = 'additional'
      draft.relatesTo = neighbour.relatesTo
      continue
    }
    // "put the toll at 60 in addition to six civilians"
    if (neighbour?.harm === draft.harm && inAddition.test(textBefore(draft))) {
      draft.relation = 'additional'
      draft.relatesTo = neighbour
      continue
    }
    // "killed 5 and wounded 12 others": other than the dead, so no addition
    if (neighbour && neighbour.harm !== draft.harm && draft.counted.quantity.kind !== 'article') continue
    if (joinsNamedPerson(draft)) {
      draft.relation = 'additional'
      continue
    }
    if (isAdditional(draft)) {
      const same = earlier.filter((other) => other.harm === draft.harm && other.count.best !== 0)
      const repeated =
        !saysMore(draft) && same.some((other) => other.count.best === draft.count.best && upper(other) > 1)
      if (same.length > 0 && !repeated) {
        draft.relation = 'additional'
        const base = same.filter((other) => comparable(draft, other))
        draft.relatesTo = base.findLast((other) => other.relation !== 'subset') ?? base.at(-1) ?? null
      }
    }
  }
  sumsToTotal(drafts)
  repeatsPart(drafts)
  for (const [i, draft] of drafts.entries()) {
    if (!draft.attachment.shared) continue
    const first = drafts
      .slice(Math.max(0, i - nearby), i)
      .find((other) => other.passage === draft.passage && other.item === draft.attachment.by)
    // "another 120 soldiers and several dozen allies were killed": both parts, or both on top
    const added =
      first?.relation === 'additional' && first.harm === draft.harm && draft.attachment.rule === 'coordination'
    if (first && (first.relation === 'subset' || added) && draft.relation === 'total') {
      draft.relation = first.relation
      draft.relatesTo = first.relatesTo
    }
  }
}

function countsBodies({ counted, attachment, passage, scope }: Draft): boolean {
  const by = passage.sentence.items[attachment.by]
  const form = counted.people.harm?.form ?? (by?.kind === 'harm' ? by.harm.form : null)
  return form === 'body' && scope === 'incident'
}

const seen =
  /\b(?:saw|(?:had|have|has) seen|footage (?:of|showed|shows)|(?:photographs?|photos?|images?) (?:of|showed|shows?))\b[^.;]*$/i

/** What one witness or picture shows of an event: a handful. */
const isSeen = (draft: Draft): boolean =>
  draft.scope === 'incident' && (value(draft) ?? 99) <= 10 && seen.test(textBefore(draft))

/** A toll of the same event that has room for the figure. */
const isLarger = (toll: Draft, draft: Draft): boolean =>
  toll.harm === draft.harm &&
  toll.relation === 'total' &&
  toll.scope === 'incident' &&
  lower(toll) > (draft.count.high ?? draft.count.best ?? lower(draft)) &&
  !isOtherTime(draft, toll)

function wholeOf(draft: Draft, earlier: readonly Draft[]): Draft | null {
  const inSentence = earlier.find((other) => other.passage === draft.passage && other.item === draft.attachment.by)
  if (inSentence) return inSentence.relation === 'subset' ? (inSentence.relatesTo ?? inSentence) : inSentence
  const sameSentence = earlier.findLast(
    (other) =>
      other.passage === draft.passage &&
      other.harm === draft.harm &&
      other.relation !== 'subset' &&
      upper(other) >= lower(draft),
  )
  if (sameSentence) return sameSentence
  const wholes = earlier.filter(
    (other) => other.harm === draft.harm && other.relation !== 'subset' && upper(other) >= lower(draft),
  )
  // "of those killed on Tuesday": those of that day, not of an attack recalled in between
  const sameDay = wholes.findLast((other) => draft.time !== null && other.time?.start === draft.time.start)
  return sameDay ?? wholes.findLast((other) => other.scope !== 'background') ?? wholes.at(-1) ?? null
}

/** "General Adnan Sabri and two others": on top of someone named. */
function joinsNamedPerson(draft: Draft): boolean {
  const { people, quantity } = draft.counted
  const { tokens } = draft.passage.sentence
  if (
    !people.other &&
    !/^(?:his|her)$/.test(
      tokens.slice(quantity.to, people.from).find((token) => token.word.fn === 'possessive')?.low ?? '',
    )
  )
    return false
  const and = tokens[quantity.from - 1]
  const name = tokens[quantity.from - 2]
  return (
    and?.word.fn === 'and' &&
    name !== undefined &&
    (name.capital || articleName.test(name.text)) &&
    !name.word.demonym &&
    !name.word.person
  )
}

/** "..., five guests and a driver who died later": the last of a list of parts, with a clause of its own. */
function closesList(draft: Draft, before: Draft): boolean {
  const { items } = draft.passage.sentence
  const next = items[draft.item + 1]
  if (fnOf(items[draft.item - 1]) !== 'and' || isMark(items[draft.item - 2])) return false
  if (lowOf(next) !== 'who' && !(next?.kind === 'harm' && /^(?:ed|participle)$/.test(next.harm.form))) return false
  return items
    .slice(before.item + 1, draft.item - 1)
    .every(
      (item) =>
        item.kind === 'harm' ||
        (item.kind === 'token' &&
          item.token.text !== ';' &&
          fnOf(item) !== 'be' &&
          fnOf(item) !== 'have' &&
          !item.token.word.say),
    )
}

const isMark = (item: Item | undefined): boolean => item?.kind === 'token' && item.token.kind === 'p'
const articleName = /^(?:al|el)-\p{Lu}/u

/** Only words of harm, "and" and forms of "be" stand between two figures, and the second names no people. */
function continues(draft: Draft, before: Draft): boolean {
  if (draft.counted.people.kind !== 'none' || draft.item - before.item > 6) return false
  const between = draft.passage.sentence.items.slice(before.item + 1, draft.item)
  return between.every(
    (item) => item.kind === 'harm' || (item.kind === 'token' && /^(?:and|,|were|was|had|been)$/.test(item.token.low)),
  )
}

const isAdditional = (draft: Draft): boolean => saysMore(draft) || draft.counted.people.other

/** "another 20", "20 more": on top of a figure before; "20 others" may only repeat it. */
function saysMore(draft: Draft): boolean {
  const { people, quantity } = draft.counted
  const { tokens, items } = draft.passage.sentence
  return (
    people.additional ||
    tokens.slice(quantity.from, quantity.from + 2).some(({ low }) => low === 'another' || low === 'further') ||
    /^(?:another|additional|further)$/.test(lowOf(items[draft.item - 1]))
  )
}

/** "Some 50 civilians died ... 865 people, 50 of them civilians": what is a part further down was one before. */
function repeatsPart(drafts: readonly Draft[]): void {
  for (const [i, part] of drafts.entries()) {
    const whole = part.relatesTo
    if (part.relation !== 'subset' || !whole || (value(part) ?? 0) < 10 || lower(whole) <= (value(part) ?? 0)) continue
    for (const before of drafts.slice(Math.max(0, i - nearby), i)) {
      const same = before.harm === part.harm && value(before) === value(part) && before.relation === 'total'
      if (!same || before === whole || before.passage === part.passage) continue
      if (before.victims.category !== part.victims.category) continue
      before.relation = 'subset'
      before.relatesTo = whole
    }
  }
}

/** How many sentences after a total its parts may stand: one at the head of an article, and one further down. */
const reach = 12
const near = 2
const opens = ({ passage }: Draft): boolean => passage.part === 'headline' || passage.index < 4

/** How many figures after a total its parts may stand. */
const span = 14

/** Figures that add up to an earlier total of the same harm are its parts; what adds up to one of them is a part of that one. */
function sumsToTotal(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const total = drafts[i]
    if (!total || (value(total) ?? 0) < 2 || total.relation === 'subset' || total.count.term !== null) continue
    const parts = partsOf(total, drafts.slice(i + 1, i + 1 + span))
    for (const part of parts) {
      part.relation = 'subset'
      part.relatesTo = total
    }
    for (const part of parts) pairWith(part, total, drafts)
  }
}

/** "6 killed, 34 injured ... two killed and 15 injured": the injured beside a part of the dead are a part of the injured. */
function pairWith(part: Draft, total: Draft, drafts: readonly Draft[]): void {
  if (part.passage === total.passage) return
  const beside = (other: Draft, one: Draft): boolean =>
    other.passage === one.passage && other.item > one.item && other.harm !== one.harm && other.relation !== 'subset'
  const at = drafts.indexOf(part)
  const from = drafts.indexOf(total)
  const other = drafts.slice(at + 1, at + 4).find((one) => beside(one, part))
  const whole = drafts.slice(from + 1, from + 4).find((one) => beside(one, total) && one.harm === other?.harm)
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

function isOtherTime({ time: a }: Draft, { time: b }: Draft): boolean {
  return Boolean(a?.start && a.end && b?.start && b.end && (a.start > b.end || b.start > a.end))
}

/** Told again in another sentence with no other word for the victims. */
const isSaidAgain = (part: Draft, before: Draft): boolean =>
  part.passage !== before.passage && !saysMore(part) && sameCategory(part.victims.category, before.victims.category)

const value = (draft: Draft): number | null => draft.count.best ?? draft.count.low

/** Same speaker and no victims of another side: only then can figures be parts of one sum. */
function comparable(part: Draft, total: Draft): boolean {
  const [a, b] = [part.attribution?.source, total.attribution?.source]
  if (a && b && a !== b) return false
  const [x, y] = [part.victims, total.victims]
  if (x.party !== y.party && x.party !== null && y.party !== null) return false
  if (y.category === 'combatant' && x.category.startsWith('combatant')) return true
  return y.category === 'mixed' || sameCategory(x.category, y.category)
}

/** The same, or one of them left open. */
const sameCategory = (a: Draft['victims']['category'], b: Draft['victims']['category']): boolean =>
  a === b || a === 'unknown' || b === 'unknown'

const lower = (draft: Draft): number => draft.count.low ?? draft.count.best ?? 0
const upper = (draft: Draft): number => draft.count.high ?? draft.count.best ?? Number.POSITIVE_INFINITY
