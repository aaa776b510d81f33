import { comparable, isOtherTime, lower, saysMore, upper, value } from './compare-figures.ts'
import type { Draft } from './draft.ts'
import { opensTopic } from './event-words.ts'
import { groupOfPart } from './group-of-parts.ts'
import { groupDividedAt } from './refine-victims.ts'
import { fnOf, lowOf } from './scan.ts'
import type { Item } from './sentence.ts'
import { sumsToTotal } from './sums.ts'

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
      // "eight of the nine killed": the whole comes next
      const group = groupOfPart(draft.passage.sentence, draft.item)
      const next = drafts[i + 1]
      draft.relatesTo = group !== null && next?.counted === group ? next : wholeOf(draft, earlier)
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
    const divided = alsoHarmed.test(draft.passage.text) ? dividedBefore(draft, earlier) : undefined
    if (divided) {
      draft.relation = 'subset'
      draft.relatesTo = divided
      continue
    }
    const neighbour = earlier.findLast((other) => other.passage === draft.passage)
    // "12 officers, five of whom were killed and seven wounded": both are parts of the twelve
    if (
      neighbour &&
      neighbour.relation === 'subset' &&
      groupOfPart(neighbour.passage.sentence, neighbour.item) !== draft.counted &&
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

const alsoHarmed =
  /\b(?:also (?:was |were )?|(?:was|were) also )(?:killed|died|wounded|injured|among the (?:dead|wounded))\b/i

/** "Most of the 147 dead were students. Two guards and a soldier also were killed": the whole of which the sentence before told the greater part. */
const dividedBefore = (draft: Draft, earlier: readonly Draft[]): Draft | undefined =>
  earlier.findLast(
    (other) =>
      draft.passage.index - other.passage.index === 1 &&
      other.harm === draft.harm &&
      lower(other) > lower(draft) &&
      /^(?:most|many|half|the majority) of the $/i.test(textBefore(other)),
  )

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
