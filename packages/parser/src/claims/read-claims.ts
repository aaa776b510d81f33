import type { Article, Attribution, Claim } from '@evenhand/schema'
import { attribute } from '../attribution/attribute.ts'
import { SourceRegister } from '../attribution/source-register.ts'
import { partyOf } from '../attribution/source-type.ts'
import { findPlaces, type PlaceMention } from '../places/find-places.ts'
import type { Token } from '../text/tokens.ts'
import { parseDay } from '../time/civil-day.ts'
import { findTimes, type TimeExpression } from '../time/time-expressions.ts'
import { timeFor } from './assign-time.ts'
import { attach } from './attach.ts'
import type { Draft } from './draft.ts'
import { groupMentions } from './group-mentions.ts'
import type { Passage } from './passage.ts'
import { isPlainActor, perpetratorOf } from './refine-perpetrator.ts'
import { relate } from './refine-relation.ts'
import { scopeOf } from './refine-scope.ts'
import { victimsOf } from './refine-victims.ts'
import { isPassive } from './scan.ts'
import { isViolent } from './violent.ts'

export interface ClaimContext {
  article: Pick<Article, 'key' | 'text' | 'published' | 'dateline'>
  passages: readonly Passage[]
  /** Rules and refiners to leave out, by id: for ablation. */
  without: ReadonlySet<string>
  /** Told about every count that is left out, with the reason. */
  onRejected?: (rejected: { passage: Passage; start: number; end: number; reason: string }) => void
}

/** The claims of an article's passages, in order of their first mention. */
export function readClaims(context: ClaimContext): Claim[] {
  const { article, passages, without } = context
  const published = parseDay(article.published?.date)
  const drafts: Draft[] = []
  const times = new Map<number, TimeExpression[]>()
  const places = new Map<number, PlaceMention[]>()
  const timesOf = (passage: Passage): TimeExpression[] => {
    let found = times.get(passage.index)
    if (!found) {
      found = findTimes(passage.sentence.tokens, published)
      times.set(passage.index, found)
    }
    return found
  }
  const placesOf = (passage: Passage): PlaceMention[] => {
    let found = places.get(passage.index)
    if (!found) {
      found = findPlaces(passage.sentence.tokens)
      places.set(passage.index, found)
    }
    return found
  }

  for (const passage of passages) {
    if (!passage.trigger) continue
    const { sentence } = passage
    const attached = attach(sentence, without)
    for (let at = 0; at < sentence.items.length; at++) {
      const item = sentence.items[at]
      if (item?.kind !== 'count') continue
      const attachment = attached.get(at)
      const first = sentence.tokens[item.quantity.from]
      const last = sentence.tokens[item.quantity.to - 1]
      if (!first || !last) continue
      const start = first.start
      const end = last.end
      if (!attachment || attachment.unreal) {
        context.onRejected?.({ passage, start, end, reason: attachment?.unreal ?? 'no word of harm belongs to it' })
        continue
      }
      const { low, best, high, qualifier, term } = item.quantity
      const verb = sentence.items[attachment.by]
      const active =
        verb?.kind === 'harm' &&
        (attachment.rule === 'object' || attachment.rule === 'captive') &&
        !isPassive(sentence, attachment.by)
      drafts.push({
        passage,
        item: at,
        counted: item,
        attachment,
        start,
        end,
        harm: attachment.harm,
        count: { text: article.text.slice(start, end), qualifier, low, best, high, term },
        victims: victimsOf(sentence, at, attachment.by),
        perpetrator: perpetratorOf(sentence, harmItem(draftsBy(attached, at)), active || isActive(attached, at)),
        ascription: null,
        attribution: null,
        assertion: 'asserted',
        time: null,
        timeInherited: false,
        place: null,
        placeInherited: false,
        timePassage: passage,
        placePassage: passage,
        scope: 'incident',
        relation: 'total',
        relatesTo: null,
        implicit: false,
        violent: true,
        confidence: confidenceOf(attachment.rule),
      })
    }
  }
  if (drafts.length === 0) return []

  if (!without.has('attribution')) {
    const register = new SourceRegister(article.text, passages)
    for (const draft of drafts) {
      draft.ascription = attribute(passages, register, draft.passage, draft.counted.from)
      draft.attribution = draft.ascription?.attribution ?? null
    }
  }
  inheritInSentence(drafts)

  for (const draft of drafts) {
    const { tokens, items } = draft.passage.sentence
    const by = items[draft.attachment.by]
    draft.time = timeFor(
      tokens,
      timesOf(draft.passage),
      draft.counted.from,
      draft.counted.to,
      by?.from ?? draft.counted.from,
    )
    draft.place = placeFor(
      tokens,
      placesOf(draft.passage),
      draft.counted.from,
      draft.counted.to,
      by?.from ?? draft.counted.from,
    )
  }
  if (!without.has('main-event')) for (const draft of drafts) takeFromThatAttack(draft, passages, timesOf, placesOf)
  inheritVictims(drafts)
  const mainTime = without.has('main-event') ? null : mainTimeOf(drafts, passages, timesOf)
  const mainDay = parseDay(mainTime?.time.start ?? null)
  for (const draft of drafts) draft.violent = isViolent(draft.passage.text, article.text)
  if (!without.has('scope')) {
    const lead = drafts.find((draft) => draft.passage.part !== 'furniture')
    for (const draft of drafts)
      draft.scope = scopeOf(draft, { day: mainDay, published, first: draft.passage === lead?.passage })
  }
  if (!without.has('relation')) relate(drafts)
  mixWholes(drafts)
  for (const draft of drafts) if (draft.relatesTo && draft.relation === 'subset') inheritWhole(draft, draft.relatesTo)

  const mainPlace = without.has('main-event') ? null : mainPlaceOf(drafts, passages, placesOf)
  const site = without.has('main-event') ? null : siteOf(drafts, passages, placesOf)
  const regional = without.has('main-event') ? null : regionalPlaceOf(passages, placesOf)
  for (const draft of drafts) {
    // another topic takes nothing over from the main event
    if (topicShift.test(draft.passage.text)) continue
    if (!draft.time && mainTime && (draft.scope === 'incident' || draft.scope === 'period')) {
      draft.time = mainTime.time
      draft.timePassage = mainTime.passage
      draft.timeInherited = true
    }
    const opening = draft.passage.part === 'headline' || draft.passage.part === 'lead'
    const own = draft.place?.precision ?? 9
    const better = (candidate: PlaceMention): boolean =>
      own === 9 || (candidate.precision <= 2 && (own >= 5 || opening))
    const vague = !draft.place || (own >= 4 && draft.scope === 'incident')
    if (site && draft.scope === 'incident' && draft.passage.part !== 'furniture' && takesSite(draft, site)) {
      draft.place = site.place
      draft.placePassage = site.passage
      draft.placeInherited = true
      continue
    }
    const local =
      vague && !without.has('main-event') && draft.scope !== 'cumulative' ? nearPlace(draft, passages, placesOf) : null
    if (local && better(local.place)) {
      draft.place = local.place
      draft.placePassage = local.passage
      draft.placeInherited = true
    } else if (!draft.place && draft.scope === 'cumulative' && regional) {
      draft.place = regional.place
      draft.placePassage = regional.passage
      draft.placeInherited = true
    } else if (vague && mainPlace && draft.scope === 'incident' && better(mainPlace.place)) {
      draft.place = mainPlace.place
      draft.placePassage = mainPlace.passage
      draft.placeInherited = true
    }
  }
  inheritSince(drafts, passages, timesOf)
  for (const draft of drafts) namePlainActor(draft)
  if (!without.has('main-event')) inheritPerpetrator(drafts)
  for (const draft of drafts) draft.assertion = assertionOf(draft)
  return groupMentions(drafts, article, published)
}

/** "that attack killed 1,429": time and place stand in the sentence before. */
function takeFromThatAttack(
  draft: Draft,
  passages: readonly Passage[],
  timesOf: (passage: Passage) => TimeExpression[],
  placesOf: (passage: Passage) => PlaceMention[],
): void {
  const previous = passages[draft.passage.index - 1]
  if (
    !previous ||
    previous.part === 'furniture' ||
    !/\b(?:that|the same) (?:attack|strike|bombing|massacre|incident|raid|assault|blast|explosion|ambush|shelling)\b/i.test(
      draft.passage.text,
    )
  )
    return
  const time = timesOf(previous).findLast((candidate) => !candidate.speech)
  if (!draft.time && time) {
    draft.time = time
    draft.timePassage = previous
  }
  const place = placesOf(previous).findLast((candidate) => candidate.precision <= 5)
  if (place && (!draft.place || draft.place.precision > place.precision || partyOf(draft.place.text))) {
    draft.place = place
    draft.placePassage = previous
  }
}

/** A toll that names no victims counts those of the figure before it. */
function inheritVictims(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.victims.text !== null || draft.victims.category !== 'unknown' || draft.attachment.rule !== 'toll')
      continue
    const before = drafts
      .slice(0, i)
      .findLast(
        (other) =>
          other.harm === draft.harm &&
          other.passage.part !== 'furniture' &&
          draft.passage.index - other.passage.index <= 3 &&
          other.relation !== 'subset',
      )
    if (before) draft.victims = { ...before.victims, text: null, subgroups: [] }
  }
}

/** A running total without a start of its own takes the first start that the article names ("since 8 July"). */
function inheritSince(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  timesOf: (passage: Passage) => TimeExpression[],
): void {
  const open = drafts.filter(
    (draft) =>
      draft.scope === 'cumulative' && (!draft.time || draft.timeInherited || (!draft.time.since && !draft.time.span)),
  )
  if (open.length === 0) return
  for (const passage of passages) {
    if (passage.part === 'furniture' || !/since|began|erupted|started/i.test(passage.text)) continue
    const time = timesOf(passage).find((candidate) => candidate.since && candidate.start !== null)
    if (!time) continue
    for (const draft of open) {
      draft.time = time
      draft.timePassage = passage
      draft.timeInherited = true
    }
    return
  }
}

/** "its fighters had killed", "the extremists claimed to have killed": the speaker's own side. */
function namePlainActor(draft: Draft): void {
  const { attribution, perpetrator } = draft
  if (!attribution?.party || (attribution.type !== 'armed_group' && attribution.type !== 'military')) return
  const text = draft.passage.text.slice(0, draft.start - draft.passage.start)
  const own =
    /\b(?:it|they|we)(?: (?:said|says))? (?:(?:has|have|had|also) )*(?:killed|wounded|injured|captured|shot|executed)\b[^,;]*$|\bits (?:own )?(?:strikes|airstrikes|fighters|forces|raids|troops)\b[^;]*$/i.test(
      text,
    ) || /\b(?:it|they) (?:said|says) (?:it|they) (?:has|have|had) killed\b/i.test(draft.passage.text)
  if ((!perpetrator && own) || (perpetrator && isPlainActor(perpetrator.text) && perpetrator.party === null)) {
    draft.perpetrator = { text: attribution.source, party: attribution.party, status: 'self_claimed' }
  }
}

const confidenceOf = (rule: string): number =>
  rule === 'predicate'
    ? 0.85
    : rule === 'elliptic-place' || rule === 'figure' || rule === 'coordination' || rule === 'subset'
      ? 0.8
      : 0.95

/** Follows "shares the harm of" to the count that has words of harm of its own. */
function draftsBy(attached: ReadonlyMap<number, { by: number; rule: string }>, at: number): number {
  let i = at
  for (let step = 0; step < 12; step++) {
    const attachment = attached.get(i)
    if (!attachment) return i
    if (!['subset', 'coordination', 'elliptic-place', 'figure'].includes(attachment.rule)) return attachment.by
    i = attachment.by
  }
  return i
}

const harmItem = (by: number): number => by

function isActive(attached: ReadonlyMap<number, { by: number; rule: string }>, at: number): boolean {
  let i = at
  for (let step = 0; step < 12; step++) {
    const attachment = attached.get(i)
    if (!attachment) return false
    if (!['subset', 'coordination', 'elliptic-place', 'figure'].includes(attachment.rule))
      return attachment.rule === 'object' || attachment.rule === 'captive'
    i = attachment.by
  }
  return false
}

/** "67 people, including 64 soldiers and two civilians": parts of both kinds make the whole mixed. */
function mixWholes(drafts: readonly Draft[]): void {
  for (const whole of drafts) {
    if (whole.victims.category !== 'unknown') continue
    const categories = new Set(
      drafts
        .filter((part) => part.relation === 'subset' && part.relatesTo === whole)
        .map((part) => part.victims.category),
    )
    for (const category of namedParts(whole)) categories.add(category)
    const combatant = [...categories].some((category) => category.startsWith('combatant'))
    if (combatant) whole.victims = { ...whole.victims, category: 'mixed' }
  }
}

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

/** An elliptic part takes category and party of the group it is a part or a neighbour of. */
function inheritInSentence(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { attachment } = draft
    const elliptic =
      draft.counted.people.kind === 'none' &&
      draft.victims.category === 'unknown' &&
      (draft.counted.people.other || draft.counted.quantity.kind === 'article')
    if (elliptic) {
      const previous = drafts.findLast((other) => other.passage === draft.passage && other.item < draft.item)
      if (previous && (previous.harm === draft.harm || draft.counted.quantity.kind === 'article'))
        draft.victims = { ...previous.victims, text: draft.victims.text ?? previous.victims.text }
      continue
    }
    if (draft.victims.text !== null || !['subset', 'elliptic-place', 'figure'].includes(attachment.rule)) continue
    const whole = drafts.find((other) => other.passage === draft.passage && other.item === attachment.by)
    if (whole) draft.victims = { ...whole.victims }
  }
}

function inheritWhole(draft: Draft, whole: Draft): void {
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
  if (draft.scope === 'incident') draft.scope = whole.scope
  draft.perpetrator ??= whole.perpetrator
}

function placeFor(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  from: number,
  to: number,
  by: number,
): PlaceMention | null {
  let best: PlaceMention | null = null
  let bestScore = Number.POSITIVE_INFINITY
  for (const place of places) {
    const anchor = Math.max(by, to)
    const distance = place.from >= to ? Math.abs(place.from - anchor) : (from - place.to) * 1.3 + 3
    // a village beats its province unless it is far off
    const between = tokens.slice(Math.min(place.to, to), Math.max(place.from, from))
    const marks = between.filter((token) => /^(?:while|whereas|but|;|which|where)$/.test(token.low)).length * 10
    const score = distance + marks + (place.precision >= 6 ? 14 : place.precision >= 4 ? 7 : 0)
    if (score < bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}

/** The main event's time: the first day named near the first figures. */
function mainTimeOf(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  timesOf: (passage: Passage) => TimeExpression[],
): { time: TimeExpression; passage: Passage } | null {
  const near = (time: TimeExpression): boolean => !time.speech && !time.since && !time.span && !time.coarse
  for (const draft of drafts)
    if (draft.passage.part !== 'furniture' && draft.time && near(draft.time))
      return { time: draft.time, passage: draft.passage }
  const first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
  const candidates = passages.filter(
    (passage) =>
      passage.part !== 'furniture' &&
      passage.part !== 'headline' &&
      passage.index >= Math.min(first, 1) - 1 &&
      passage.index <= first + 12 &&
      (passage.index <= first + 4 || passage.trigger || attackWords.test(passage.text)),
  )
  for (const passage of candidates) {
    const time = timesOf(passage).find(near)
    if (time) return { time, passage }
  }
  return null
}

/** The main event's place: the first exact place near the first figures. */
function mainPlaceOf(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  placesOf: (passage: Passage) => PlaceMention[],
): { place: PlaceMention; passage: Passage } | null {
  const firstDraft = drafts.find((draft) => draft.passage.part !== 'furniture')
  const first = firstDraft?.passage.index ?? 0
  let fallback: { place: PlaceMention; passage: Passage } | null = null
  for (const limit of [2, 3, 5]) {
    for (const passage of passages) {
      if (passage.part === 'furniture' || passage.index > first + 6) continue
      for (const place of placesOf(passage)) {
        if (place.precision <= limit) return { place, passage }
        fallback ??= place.precision === 6 ? { place, passage } : null
      }
    }
  }
  return fallback
}

interface Site {
  place: PlaceMention
  passage: Passage
  /** The city or coarser place that headline and lead name. */
  city: string | null
}

const topicShift =
  /^(?:meanwhile|elsewhere|separately|in (?:other|a separate|another) (?:news|development|incident|attack))\b/i
const attackWords =
  /\b(?:attack|blast|bomb|explo|struck|strike|hit|raid|shell|storm|ambush|shooting|massacre|gunm[ae]n|target|rocket|clash|siege|fire)/i

/** Headlines and leads name the city; the site, quarter or village of the main event often follows a few sentences later. */
function siteOf(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  placesOf: (passage: Passage) => PlaceMention[],
): Site | null {
  const first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
  let city: string | null = null
  for (const passage of passages) {
    if (passage.part === 'furniture') continue
    if (passage.index > first + 9) break
    for (const place of placesOf(passage)) {
      if (place.local && (passage.trigger || attackWords.test(passage.text))) return { place, passage, city }
      if (passage.index <= first + 2 && place.precision <= 2) city ??= place.known?.id ?? place.text
    }
  }
  return null
}

/** Whether a figure of the main event happened at its site: it names no place, or only the city or a coarser one. */
function takesSite(draft: Draft, site: Site): boolean {
  const { place } = draft
  const opening = draft.passage.part === 'headline' || draft.passage.part === 'lead'
  if (!place) return draft.timeInherited || opening || draft.passage.index <= site.passage.index + 2
  if (place.local) return false
  if (place.precision <= 2) return site.city !== null && (place.known?.id ?? place.text) === site.city
  return opening || place.precision >= 6
}

/** The region or country that the article speaks of, for running totals. */
function regionalPlaceOf(
  passages: readonly Passage[],
  placesOf: (passage: Passage) => PlaceMention[],
): { place: PlaceMention; passage: Passage } | null {
  for (const passage of passages) {
    if (passage.part === 'furniture' || passage.index > 12) continue
    for (const place of placesOf(passage)) if (place.precision === 5 || place.precision === 6) return { place, passage }
  }
  return null
}

/** The exact place named last in the one or two sentences before, of the same or the next paragraph. */
function nearPlace(
  draft: Draft,
  passages: readonly Passage[],
  placesOf: (passage: Passage) => PlaceMention[],
): { place: PlaceMention; passage: Passage } | null {
  if (draft.passage.part === 'headline' || draft.passage.part === 'lead') return null
  for (const step of [1, 2]) {
    const passage = passages[draft.passage.index - step]
    if (
      !passage ||
      passage.part === 'furniture' ||
      passage.part === 'headline' ||
      draft.passage.line - passage.line > 1
    )
      return null
    const place = placesOf(passage).find((candidate) => candidate.precision <= 2)
    if (place && passage.trigger) return { place, passage }
  }
  return null
}

/** Figures of the main event without a culprit of their own take the first one named, unless it is the victims' side. */
function inheritPerpetrator(drafts: readonly Draft[]): void {
  const lead = drafts.find(
    (draft) => draft.perpetrator && draft.scope === 'incident' && draft.passage.part !== 'furniture',
  )?.perpetrator
  if (!lead) return
  for (const draft of drafts) {
    if (
      draft.perpetrator ||
      topicShift.test(draft.passage.text) ||
      draft.scope !== 'incident' ||
      draft.passage.part === 'furniture'
    )
      continue
    if (lead.party !== null && draft.victims.party === lead.party) continue
    if (
      draft.victims.category === 'combatant_nonstate' &&
      (partyOf(lead.text)?.side === 'nonstate' ||
        /extremist|militant|jihadist|rebel|terrorist|insurgent|gunm[ae]n|fighters/i.test(lead.text))
    )
      continue
    const time = draft.time
    if (
      time &&
      !draft.timeInherited &&
      time.start &&
      drafts.some((other) => other.perpetrator === lead && other.time?.start && other.time.start !== time.start)
    )
      continue
    draft.perpetrator = lead
  }
}

function assertionOf(draft: Draft): Claim['assertion'] {
  if (draft.attachment.denied || draft.ascription?.kind === 'deny') return 'denied'
  if (draft.ascription?.kind === 'claim') return 'claimed'
  const attribution: Attribution | null = draft.attribution
  const { perpetrator, victims } = draft
  if (!attribution) return 'asserted'
  const own = attribution.party !== null && perpetrator?.party === attribution.party
  if (own && victims.category !== 'civilian') return 'claimed'
  if (
    (attribution.type === 'armed_group' || attribution.type === 'military') &&
    victims.category === 'combatant_nonstate' &&
    victims.party !== attribution.party &&
    (own || attribution.type === 'military')
  )
    return 'claimed'
  if (
    attribution.type === 'armed_group' &&
    victims.category.startsWith('combatant') &&
    victims.party !== null &&
    victims.party !== attribution.party
  )
    return 'claimed'
  return 'asserted'
}
