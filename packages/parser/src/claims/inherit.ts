import { partyOf } from '../attribution/source-type.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { attackCue } from './event-words.ts'
import { lowOf } from './scan.ts'

/** An elliptic part takes category and party of the group it is a part or a neighbour of. */
export function inheritInSentence(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const near = drafts.slice(Math.max(0, i - 40), i)
    const { attachment } = draft
    const elliptic =
      draft.counted.people.kind === 'none' &&
      draft.victims.category === 'unknown' &&
      (draft.counted.people.other || draft.counted.quantity.kind === 'article')
    if (elliptic) {
      const previous = near.findLast((other) => other.passage === draft.passage && other.item < draft.item)
      if (
        previous &&
        (previous.harm === draft.harm ||
          draft.counted.quantity.kind === 'article' ||
          previous.victims.category === 'combatant_nonstate')
      )
        draft.victims = { ...previous.victims, text: draft.victims.text ?? previous.victims.text }
      continue
    }
    if (!attachment.shared && sharesSubject(draft, near)) continue
    if (draft.victims.text !== null || draft.victims.category !== 'unknown' || !attachment.shared) continue
    const whole = near.find((other) => other.passage === draft.passage && other.item === attachment.by)
    if (whole) draft.victims = { ...whole.victims }
  }
}

/** "16 rebels were killed and around 40 wounded": the second number leaves out the noun of the first. */
function sharesSubject(draft: Draft, near: readonly Draft[]): boolean {
  const { people } = draft.counted
  if (people.kind !== 'none' || people.other || people.partitive || draft.victims.category !== 'unknown') return false
  const before = near.findLast((other) => other.passage === draft.passage && other.item < draft.item)
  if (!before || before.attachment.relation === 'subset' || draft.item - before.item > 12) return false
  const { items } = draft.passage.sentence
  const between = items.slice(before.item + 1, draft.item)
  const joined =
    lowOf(items[draft.item - 1]) !== 'where' &&
    between.every(
      (item) =>
        item.kind === 'harm' ||
        (item.kind === 'token' &&
          !(item.token.word.verb && !item.token.word.thing) &&
          !item.token.word.say &&
          !item.token.word.person &&
          !/^(?:;|while|when|as|but|who|which|after|before)$/.test(item.token.low)),
    )
  if (!joined || !between.some((item) => item.kind === 'harm')) return false
  // "3 civilians killed 38 injured": a headline leaves open who they were
  const bare = between.every((item) => item.kind === 'harm' || lowOf(item) === ',')
  if (bare && before.victims.category === 'civilian') return false
  draft.victims = { ...before.victims, text: draft.victims.text }
  return true
}

/** "a man and his wife", "a man and two children": one household is of one kind. */
export function inheritHousehold(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.victims.category !== 'unknown' || !/^(?:\w+ )?m[ae]n$/i.test(draft.victims.text ?? '')) continue
    const after = draft.passage.text.slice(draft.end - draft.passage.start)
    if (household.test(after)) draft.victims = { ...draft.victims, category: 'civilian' }
  }
}

const household =
  /^(?: \w+)? m[ae]n(?: and|,) (?:(?:his|her|their|an?|one|two|three|four|five|six|\d+) )+(?:wife|wives|woman|women|mother|daughters?|sons?|child|children|girls?|boys?|sisters?|brothers?|bab(?:y|ies)|family)\b/i

export function inheritWhole(draft: Draft, whole: Draft): void {
  // "80 in two months, including 12 on Friday"
  const ofOneDay = whole.scope !== 'background' && draft.time !== null && !draft.timeInherited && !draft.time.span
  if (!draft.time) {
    draft.time = whole.time
    draft.timePassage = whole.timePassage
  }
  if (!draft.place) {
    draft.place = whole.place
    draft.placePassage = whole.placePassage
  }
  if (!draft.attribution && whole.attribution && whole.passage === draft.passage) {
    draft.attribution = whole.attribution
    draft.ascription = whole.ascription
  }
  // "3 civilians killed, 38 injured": what is only understood of the 38 does not pass on to "35 others" told elsewhere
  const understood = whole.victims.text === null && whole.passage !== draft.passage && draft.victims.text !== null
  if (draft.victims.category === 'unknown' && whole.victims.category !== 'mixed' && !understood)
    draft.victims = { ...draft.victims, category: whole.victims.category }
  // "30 rebel fighters, among them four minors", "one of its leaders": age, sex or rank, of people whose side is said
  if (opensPart(draft, whole) && whole.victims.category.startsWith('combatant') && saysNoSide(draft))
    draft.victims = { ...draft.victims, category: whole.victims.category }
  const near = draft.passage.index - whole.passage.index <= 2
  // "12 died across Syria. Shelling of the city left 11 dead": one of the incidents
  const narrower =
    whole.scope === 'period' && whole.passage !== draft.passage && draft.place !== null && draft.place !== whole.place
  // a part named beside its whole is of the same time
  if (draft.scope === 'background' && whole.passage === draft.passage) draft.scope = whole.scope
  if (draft.scope === 'incident' && !narrower && !ofOneDay && (near || whole.scope === 'period'))
    draft.scope = whole.scope
  draft.perpetrator ??= whole.perpetrator
}

/** "30 rebel fighters, among them" stands before the part. */
const opensPart = (part: Draft, { passage, end }: Draft): boolean =>
  passage === part.passage &&
  /^[^;]*\b(?:including|among (?:them|whom))\s*$/i.test(before(part).slice(end - passage.start))

const saysNoSide = ({ victims }: Draft): boolean =>
  victims.category === 'civilian' &&
  /^(?:\w+ )?(?:minors|teenagers|adolescents|youths|boys|girls|children|women|woman|boy|girl|minor|child|teenager|leaders?|officials?)$/i.test(
    victims.text ?? '',
  )

/** "Another 120 soldiers were also killed": what is added to a total or to a recalled event belongs to it. */
export function inheritAdded(draft: Draft, before: readonly Draft[]): void {
  if (draft.time || draft.scope !== 'incident') return
  const to = before.findLast(({ harm, passage }) => harm === draft.harm && passage !== draft.passage)
  if (!to || draft.passage.index - to.passage.index > 1) return
  if (to.scope !== 'cumulative' && to.scope !== 'background') return
  draft.scope = to.scope
  draft.time = to.time
  draft.timePassage = to.timePassage
  draft.timeInherited = true
}

/** "67 people, including 64 soldiers and two civilians": parts of both kinds make the whole mixed. */
export function mixWholes(drafts: readonly Draft[]): void {
  const parts = new Map<Draft, Draft[]>()
  for (const part of drafts)
    if (part.relation === 'subset' && part.relatesTo)
      parts.set(part.relatesTo, [...(parts.get(part.relatesTo) ?? []), part])
  for (const whole of drafts) {
    if (whole.victims.category !== 'unknown') continue
    const categories = new Set(parts.get(whole)?.map((part) => part.victims.category))
    for (const category of namedParts(whole)) categories.add(category)
    // "all but three of them soldiers": the others are
    const others = parts.get(whole)?.some((part) => /\ball but\s*$/i.test(before(part))) ?? false
    // "including five policemen" leaves the others open
    const combatant = [...categories].some((category) => category.startsWith('combatant'))
    if (others || (combatant && categories.has('civilian'))) whole.victims = { ...whole.victims, category: 'mixed' }
  }
}

const before = (draft: Draft): string => draft.passage.text.slice(0, draft.start - draft.passage.start)

/** Categories of the nouns after "including" that carry no number: "including police officers, protesters". */
function namedParts(draft: Draft): Draft['victims']['category'][] {
  const { items } = draft.passage.sentence
  for (let i = draft.item + 1; i < items.length && i < draft.item + 8; i++) {
    const item = items[i]
    if (item?.kind === 'count') return []
    if (item?.kind !== 'token' || item.token.word.fn !== 'including') continue
    const found: Draft['victims']['category'][] = []
    for (let k = i + 1; k < items.length && k < i + 14; k++) {
      const part = items[k]
      if (part?.kind === 'count' || part?.kind === 'harm') break
      if (part?.kind === 'token' && part.token.word.person && !part.token.possessive)
        found.push(part.token.word.person.category)
      if (part?.kind === 'token' && (part.token.word.fn === 'be' || part.token.word.fn === 'have')) break
    }
    return found
  }
  return []
}

/** A toll that names no victims counts those of the figure before it. */
export function inheritVictims(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.victims.text !== null || draft.victims.category !== 'unknown' || !draft.attachment.toll) continue
    const before = drafts
      .slice(Math.max(0, i - 40), i)
      .findLast(
        (other) =>
          other.harm === draft.harm &&
          other.passage.part !== 'furniture' &&
          draft.passage.index - other.passage.index <= 3 &&
          other.attachment.relation !== 'subset',
      )
    if (before) draft.victims = { ...before.victims, text: null, subgroups: [] }
  }
}

/** The number itself, whatever bound it is: 120 of "some 120", "at least 120", "more than 120". */
const numberIn = ({ count }: Draft): number | null =>
  count.best ?? (count.qualifier === 'more_than' && count.low !== null ? count.low - 1 : count.low) ?? count.high

/** A headline shortens: "120 killed" is told in full by "some 120 fighters were killed in the past 24 hours". */
export function inheritFuller(drafts: readonly Draft[]): void {
  const first = drafts.find(({ passage }) => passage.part !== 'furniture')
  if (!first) return
  for (const [i, draft] of drafts.entries()) {
    if (draft.passage !== first.passage || draft.relation !== 'total') continue
    const value = numberIn(draft)
    if (value === null || value < 2) continue
    const fuller = drafts
      .slice(i + 1, i + 20)
      .find(
        (other) =>
          other.passage !== draft.passage &&
          other.passage.index - draft.passage.index <= 4 &&
          other.harm === draft.harm &&
          other.relation === 'total' &&
          numberIn(other) === value,
      )
    if (!fuller) continue
    if (draft.victims.category === 'unknown' && fuller.victims.category !== 'mixed')
      draft.victims = {
        ...draft.victims,
        category: fuller.victims.category,
        party: draft.victims.party ?? fuller.victims.party,
      }
    const longer = fuller.scope === 'period' || (fuller.scope === 'cumulative' && fuller.time?.since === true)
    if (!draft.time && draft.scope === 'incident' && longer && !fuller.timeInherited) {
      draft.scope = fuller.scope
      draft.time = fuller.time
      draft.timePassage = fuller.timePassage
      draft.timeInherited = true
    }
  }
}

/** "14 dead, hospital says" over "at least 14 died, the director of Al-Nur hospital said": the headline leaves the name out. */
export function nameHeadlineSource(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const { attribution, passage } = draft
    if (!attribution) continue
    // "... in Sumra Red Cross": a label names by the shortest name
    const label = attribution.verb === null && draft.ascription?.own === true
    if (!label && (passage.part !== 'headline' || /\p{Lu}/u.test(attribution.source))) continue
    const named = drafts
      .slice(i + 1, i + 12)
      .find(
        (other) =>
          other.passage.index - passage.index <= 4 &&
          other.harm === draft.harm &&
          numberIn(other) === numberIn(draft) &&
          other.attribution?.type === attribution.type &&
          other.attribution.source !== attribution.source &&
          ` ${other.attribution.source.toLowerCase()} `.includes(` ${attribution.source.toLowerCase()} `),
      )
    if (named?.attribution)
      draft.attribution = { ...attribution, source: named.attribution.source, party: named.attribution.party }
  }
}

const thatAttack =
  /\b(?:that|the same) (?:attack|strike|bombing|massacre|incident|raid|assault|blast|explosion|ambush|shelling)\b/i
const attackThere = /\b(?:attack|strike|bombing|massacre|raid|blast|explosion|ambush|shelling|clashes) there\b/i

/** "that attack killed 1,429": time and place stand in the sentence before. */
export function takeFromThatAttack(draft: Draft, view: ArticleView): void {
  const previous = view.passages[draft.passage.index - 1]
  if (!previous || previous.part === 'furniture') return
  const same = thatAttack.test(draft.passage.text)
  if (!same && !(draft.passage.sentence.has(attackCue) && attackThere.test(draft.passage.text))) return
  const time = same ? view.times(previous).findLast((candidate) => !candidate.speech) : undefined
  if (!draft.time && time) {
    draft.time = time
    draft.timePassage = previous
  }
  const place = view.places(previous).findLast((candidate) => candidate.precision <= 5)
  if (place && (!draft.place || draft.place.precision > place.precision || partyOf(draft.place.text))) {
    draft.place = place
    draft.placePassage = previous
  }
}
