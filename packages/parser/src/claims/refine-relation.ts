import type { Draft } from './draft.ts'
import { groupDividedAt } from './refine-victims.ts'
import { fnOf, lowOf } from './scan.ts'
import type { Item } from './sentence.ts'

const oneOfThem =
  /^(?:in |the )*(?:deadliest|worst|bloodiest|biggest|largest|first|second|most serious) (?:such|of (?:the|these|them)|single)\b|^(?:most|half|many|the majority) of (?:them|(?:the|those) (?:deaths|dead|casualties|victims|killed|fatalities))\b|^the (?:highest|heaviest) (?:death )?tolls?\b/i

/** "another 12 soldiers and two medics were killed": one verb for both. */
const sharesPredicate = (draft: Draft, { item, attachment, passage }: Draft): boolean =>
  attachment.by === draft.attachment.by && item === draft.item - 2 && fnOf(passage.sentence.items[item + 1]) === 'and'

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

/** How many sentences after a total its parts may stand. */
const reach = 8

/** Figures that add up exactly to an earlier total of the same harm are its parts; parts of parts stand between them. */
function sumsToTotal(drafts: readonly Draft[]): void {
  for (const [i, total] of drafts.entries()) {
    const whole = total.count.best ?? total.count.low
    if (whole === null || whole < 3 || total.relation === 'subset' || total.count.term !== null) continue
    let sum = 0
    const parts: Draft[] = []
    for (let k = i + 1; k < drafts.length && k <= i + 10; k++) {
      const part = drafts[k]
      if (!part || part.harm !== total.harm) continue
      const value = part.count.best ?? part.count.low
      if (value === null || part.count.term !== null || value === 0) break
      if (value === whole && parts.length === 0) break
      if (part.relation === 'subset' && part.relatesTo !== total) {
        if (part.relatesTo !== null && parts.includes(part.relatesTo)) continue
        break
      }
      if (part.passage.index - total.passage.index > reach || !comparable(part, total)) break
      parts.push(part)
      sum += value
      if (sum >= whole) break
    }
    if (sum === whole && parts.length >= 2)
      for (const part of parts) {
        part.relation = 'subset'
        part.relatesTo = total
      }
  }
}

/** Same speaker and no victims of another side: only then can figures be parts of one sum. */
function comparable(part: Draft, total: Draft): boolean {
  const [a, b] = [part.attribution?.source, total.attribution?.source]
  if (a && b && a !== b) return false
  const [x, y] = [part.victims, total.victims]
  if (x.party !== y.party && x.party !== null && y.party !== null) return false
  return x.category === y.category || x.category === 'unknown' || y.category === 'unknown' || y.category === 'mixed'
}

const lower = (draft: Draft): number => draft.count.low ?? draft.count.best ?? 0
const upper = (draft: Draft): number => draft.count.high ?? draft.count.best ?? Number.POSITIVE_INFINITY
