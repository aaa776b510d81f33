import type { PlaceMention } from '../places/find-places.ts'
import { parseDay } from '../time/civil-day.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'

/** Words that open another topic: nothing is taken over from the main event. */
export const topicShift =
  /^(?:meanwhile|elsewhere|separately|in (?:other|a separate|another) (?:news|development|incident|attack))\b/i
const attackWords =
  /\b(?:attack|blast|bomb|explo|struck|strike|hit|raid|shell|storm|ambush|shooting|massacre|gunm[ae]n|target|rocket|clash|siege|fire)/i

/** Days before publication after which an event is recalled rather than reported. */
export const longAgo = 20

/** The main event's time: the first day named near the first figures. */
export function mainTimeOf(drafts: readonly Draft[], view: ArticleView): Found<TimeExpression> | null {
  const near = (time: TimeExpression): boolean => !time.speech && !time.since && !time.span && !time.coarse
  const dated = drafts.flatMap(({ passage, time }): Found<TimeExpression>[] =>
    passage.part !== 'furniture' && time && near(time) ? [{ value: time, passage }] : [],
  )
  // news opens with what led to it: a day long before the report is main only where no later one is named
  const recent = dated.find(({ value }) => {
    const day = parseDay(value.start)
    return day === null || view.published === null || view.published - day <= longAgo
  })
  const named = recent ?? dated[0]
  if (named) return named
  const first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
  const candidates = view.passages.filter(
    (passage) =>
      passage.part !== 'furniture' &&
      passage.part !== 'headline' &&
      passage.index >= Math.min(first, 1) - 1 &&
      passage.index <= first + 12 &&
      (passage.index <= first + 4 || passage.trigger || attackWords.test(passage.text)),
  )
  for (const passage of candidates) {
    const time = view.times(passage).find(near)
    if (time) return { value: time, passage }
  }
  return null
}

/** The main event's place: the first exact place near the first figures. */
function mainPlaceOf(drafts: readonly Draft[], view: ArticleView): Found<PlaceMention> | null {
  const firstDraft = drafts.find((draft) => draft.passage.part !== 'furniture')
  const first = firstDraft?.passage.index ?? 0
  let fallback: Found<PlaceMention> | null = null
  for (const limit of [2, 3, 5]) {
    for (const passage of view.passages) {
      if (passage.part === 'furniture' || passage.index > first + 6) continue
      for (const place of view.places(passage)) {
        if (place.precision <= limit) return { value: place, passage }
        fallback ??= place.precision === 6 ? { value: place, passage } : null
      }
    }
  }
  return fallback
}

/** A time or place with the sentence that names it. */
export interface Found<Value> {
  value: Value
  passage: Passage
}

interface Site extends Found<PlaceMention> {
  /** The city or coarser place that headline and lead name. */
  city: string | null
}

/** Headlines and leads name the city; the site, quarter or village of the main event often follows a few sentences later. */
function siteOf(drafts: readonly Draft[], view: ArticleView): Site | null {
  const first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
  let city: string | null = null
  for (const passage of view.passages) {
    if (passage.part === 'furniture') continue
    if (passage.index > first + 9) break
    for (const place of view.places(passage)) {
      if (place.local && (passage.trigger || attackWords.test(passage.text))) return { value: place, passage, city }
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

/** The country of victims named by nationality ("828 Palestinians"). */
function nationOf(draft: Draft): string | null {
  const { tokens } = draft.passage.sentence
  for (let i = draft.counted.people.from; i < draft.counted.people.to; i++) {
    const country = tokens[i]?.word.demonym?.country
    if (country) return country
  }
  return null
}

/** The region or country that the article speaks of, for running totals. */
function regionalPlaceOf(view: ArticleView, country: string | null): Found<PlaceMention> | null {
  for (const passage of view.passages) {
    if (passage.part === 'furniture' || passage.index > 12) continue
    for (const place of view.places(passage))
      if ((place.precision === 5 || place.precision === 6) && (country === null || place.known?.country === country))
        return { value: place, passage }
  }
  return null
}

/** The exact place named last in the one or two sentences before, of the same or the next paragraph. */
function nearPlace(draft: Draft, view: ArticleView): Found<PlaceMention> | null {
  if (draft.passage.part === 'headline' || draft.passage.part === 'lead') return null
  for (const step of [1, 2]) {
    const passage = view.passages[draft.passage.index - step]
    if (
      !passage ||
      passage.part === 'furniture' ||
      passage.part === 'headline' ||
      draft.passage.line - passage.line > 1
    )
      return null
    const place = view.places(passage).find((candidate) => candidate.precision <= 2)
    if (place && passage.trigger) return { value: place, passage }
  }
  return null
}

/** Gives figures that name no time or place of their own those of the main event, or of its site. */
export function applyMainEvent(
  drafts: readonly Draft[],
  view: ArticleView,
  mainTime: Found<TimeExpression> | null,
): void {
  const mainPlace = mainPlaceOf(drafts, view)
  const site = siteOf(drafts, view)
  for (const draft of drafts) {
    if (topicShift.test(draft.passage.text)) continue
    if (!draft.time && mainTime && (draft.scope === 'incident' || draft.scope === 'period')) {
      draft.time = mainTime.value
      draft.timePassage = mainTime.passage
      draft.timeInherited = true
    }
    const place = placeOf(draft, view, { mainPlace, site })
    if (!place) continue
    draft.place = place.value
    draft.placePassage = place.passage
    draft.placeInherited = true
  }
}

interface Places {
  mainPlace: Found<PlaceMention> | null
  site: Site | null
}

/** The place that a figure takes over, or null where it keeps its own. */
function placeOf(draft: Draft, view: ArticleView, { mainPlace, site }: Places): Found<PlaceMention> | null {
  const isIncident = draft.scope === 'incident'
  if (site && isIncident && draft.passage.part !== 'furniture' && takesSite(draft, site)) return site
  const opening = draft.passage.part === 'headline' || draft.passage.part === 'lead'
  const own = draft.place?.precision ?? 9
  const better = ({ value }: Found<PlaceMention>): boolean =>
    own === 9 || (value.precision <= 2 && (own >= 6 || opening))
  const vague = !draft.place || (own >= 4 && isIncident)
  const near = vague && draft.scope !== 'cumulative' ? nearPlace(draft, view) : null
  if (near && better(near)) return near
  if (!draft.place && draft.scope === 'cumulative') return regionalPlaceOf(view, nationOf(draft))
  return vague && isIncident && mainPlace && better(mainPlace) ? mainPlace : null
}
