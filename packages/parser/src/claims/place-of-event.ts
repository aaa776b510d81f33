import { defineCue } from '../lexicon/cues.ts'
import type { PlaceMention } from '../places/find-places.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { attackCue } from './event-words.ts'
import type { Found } from './main-time.ts'
import type { Passage } from './passage.ts'
import { namedLater } from './unnamed-place.ts'

/** "The explosion took place near": a sentence that says where it was, however late. */
const tellsWhere =
  /\b(?:the|that|this|[a-z]+day['’]?s) (?:\w+ )?(?:explosion|blast|attack|shooting|bombing|massacre|assault|raid|strike)s? (?:took place|occurred|happened|hit|struck|targeted|went off)\b/i

const happened = defineCue(/^(?:took|occurred|happened|hit|struck|targeted|went)$/)

/** How exact a place is: 0 a site or quarter, 1 a town, 2 a district or province, 3 a region, 4 a country, 5 none. */
function grain(place: PlaceMention | null): number {
  if (!place) return 5
  if (place.local) return 0
  return place.precision <= 2 ? 1 : place.precision <= 4 ? 2 : place.precision === 5 ? 3 : 4
}

const keyOf = (place: PlaceMention): string => place.known?.id ?? place.text
const sizeOf = ({ count: { low, best, high } }: Pick<Draft, 'count'>): number => best ?? low ?? high ?? 0

/** Gives every figure the most exact place that the article names for it. */
export function placeFigures(
  drafts: readonly Draft[],
  view: ArticleView,
  isElsewhere: (draft: Draft) => boolean,
): void {
  const scene = new Scene(drafts, view)
  const found = drafts.map((draft) => (isElsewhere(draft) ? null : scene.placeOf(draft)))
  for (const [i, place] of found.entries()) {
    const draft = drafts[i]
    if (!draft || !place || isOtherSide(draft, place.value)) continue
    if (draft.place && !mayHold(draft.place, place, view)) continue
    draft.place = place.value
    draft.placePassage = place.passage
    draft.placeInherited = true
  }
  for (const draft of drafts) {
    const whole = draft.relation === 'subset' ? draft.relatesTo : null
    if (!whole?.placeInherited || !whole.place || grain(draft.place) <= grain(whole.place)) continue
    if (scene.isElsewhere(draft, { value: whole.place, passage: whole.placePassage })) continue
    draft.place = whole.place
    draft.placePassage = whole.placePassage
    draft.placeInherited = true
  }
}

/** Whether the more exact place can lie in the wider one that the figure's own sentence names: not in another country, nor far away. */
function mayHold(wide: PlaceMention, { value, passage }: Found<PlaceMention>, view: ArticleView): boolean {
  // a quarter may share its name with a town far away: the places beside it tell its country too
  const around = value.known && !value.local ? [value] : [value, ...view.places(passage)]
  const countries = around.flatMap(({ known }) => known?.country ?? [])
  if (wide.known && countries.length > 0 && !countries.includes(wide.known.country)) return false
  const [a, b] = [wide.known, value.local ? null : value.known]
  if (wide.precision > 2 || a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return true
  const km = Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) * 111
  return km < 60
}

/** Where an article's events happened. */
class Scene {
  /** Undefined until they are asked for. */
  private mainFound: Found<PlaceMention> | null | undefined
  private siteFound: Found<PlaceMention> | null | undefined
  private readonly byPassage = new Map<Passage, Draft[]>()
  private readonly repeats = new Map<string, Draft[]>()
  private readonly first: number

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly view: ArticleView,
  ) {
    for (const draft of drafts) {
      const told = this.byPassage.get(draft.passage)
      if (!told) this.byPassage.set(draft.passage, [draft])
      else if (told.length < most) told.push(draft)
    }
    this.first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
    for (const draft of drafts) {
      if (draft.scope !== 'incident' || draft.passage.part === 'furniture') continue
      const key = figureKey(draft)
      const alike = this.repeats.get(key)
      if (!alike) this.repeats.set(key, [draft])
      else if (alike.length < most) alike.push(draft)
    }
  }

  private get main(): Found<PlaceMention> | null {
    if (this.mainFound === undefined) this.mainFound = this.mainPlace()
    return this.mainFound
  }

  private get site(): Found<PlaceMention> | null {
    if (this.siteFound === undefined) this.siteFound = this.mainSite()
    return this.siteFound
  }

  /** Headline and lead; a scrape may hold the whole article in one paragraph, so that only its first sentences lead. */
  private isOpening({ passage }: Draft): boolean {
    return passage.part === 'headline' || (passage.part !== 'furniture' && passage.index <= this.first + 3)
  }

  /** The place that a figure takes over, or null where it keeps its own. */
  placeOf(draft: Draft): Found<PlaceMention> | null {
    const own = grain(draft.place)
    if (draft.scope === 'cumulative') {
      // the dead of a whole war are no town's
      if (draft.place && (sizeOf(draft) < wholeWar || own >= 3)) return null
      return (sizeOf(draft) < campaign ? (this.near(draft) ?? this.main) : null) ?? this.region(nationOf(draft))
    }
    if (draft.scope !== 'incident') return draft.place ? null : this.near(draft)
    if (draft.passage.part === 'furniture') return draft.place ? null : this.main
    const repeated = this.repeated(draft)
    if (repeated) return repeated
    if (this.isOpening(draft)) {
      const later = own === 0 ? null : namedLater(draft, this.view, (passage) => this.byPassage.get(passage) ?? [])
      if (later) return later
      const site = this.siteOf(draft)
      return (
        site ??
        (own >= 2 && this.main && grain(this.main.value) <= 1 && this.mayLead(draft, this.main) ? this.main : null)
      )
    }
    if (draft.place && own < 4) return null
    const near = this.near(draft)
    if (near && grain(near.value) < own) return near
    const main = this.site ?? this.main
    return main && grain(main.value) < own ? main : null
  }

  /** The same figure stated with a more exact place: the headline's "22 killed" is the body's "22 killed in the market". */
  private repeated(draft: Draft): Found<PlaceMention> | null {
    const own = grain(draft.place)
    if (
      own === 0 ||
      (own === 1 && !this.isOpening(draft)) ||
      draft.relation === 'subset' ||
      (sizeOf(draft) < 3 && !this.isOpening(draft))
    )
      return null
    let best: Draft | null = null
    for (const other of this.repeats.get(figureKey(draft)) ?? []) {
      if (other === draft || !other.place || grain(other.place) >= grain(best?.place ?? draft.place)) continue
      if (sizeOf(draft) < 10 && isOtherDay(draft, other)) continue
      best = other
    }
    return best?.place ? { value: best.place, passage: best.placePassage } : null
  }

  private siteOf(draft: Draft): Found<PlaceMention> | null {
    const { site } = this
    if (!site || grain(draft.place) === 0 || this.isElsewhere(draft, site) || !this.belongs(draft, site)) return null
    return site
  }

  /** "Karim Square in Damascus" is not where those fell who fell in Idlib. */
  isElsewhere({ place }: Draft, site: Found<PlaceMention>): boolean {
    if (!place || grain(place) !== 1) return false
    const towns = this.view.places(site.passage).filter((other) => grain(other) === 1)
    return towns.length > 0 && !towns.some((town) => keyOf(town) === keyOf(place))
  }

  /** A site is not that of a figure which names another town, nor of one that is the sum over several places. */
  private belongs(draft: Draft, site: Found<PlaceMention>): boolean {
    const told = this.byPassage.get(draft.passage) ?? []
    const parts = this.drafts
      .slice(0, most)
      .filter(
        (other) =>
          other.scope === 'incident' &&
          other.passage.part !== 'furniture' &&
          other.passage.index <= this.first + 9 &&
          other.place !== null &&
          grain(other.place) <= 1 &&
          told.some(
            (figure) =>
              figure.harm === other.harm &&
              !isPartOfMore(other, figure) &&
              sizeOf(other) < sizeOf(figure) &&
              (!figure.place || !other.place || keyOf(other.place) !== keyOf(figure.place)),
          ),
      )
    if (parts.some(({ place }) => place && keyOf(place) === keyOf(site.value))) return false
    return new Set(parts.map(({ place }) => place && keyOf(place))).size < 2
  }

  /** A site does not hold a wider place's figure that is the sum over several. */
  private mayLead(draft: Draft, main: Found<PlaceMention>): boolean {
    return draft.place === null || !main.value.local || this.belongs(draft, main)
  }

  /** The first exact place near the first figures. */
  private mainPlace(): Found<PlaceMention> | null {
    let country: Found<PlaceMention> | null = null
    for (const limit of [2, 3, 5])
      for (const passage of this.view.passages) {
        if (passage.index > this.first + 6) break
        if (passage.part === 'furniture') continue
        for (const place of this.view.places(passage)) {
          if (place.precision <= limit) return { value: place, passage }
          country ??= place.precision === 6 ? { value: place, passage } : null
        }
      }
    return country
  }

  /** Headlines and leads name the city; the site, quarter or village of the main event often follows a few sentences later. */
  private mainSite(): Found<PlaceMention> | null {
    for (const passage of this.view.passages) {
      if (passage.part === 'furniture') continue
      if (passage.index > this.first + 24) break
      if (passage.index > this.first + 9 && !(passage.sentence.has(happened) && tellsWhere.test(passage.text))) continue
      if (!passage.trigger && !passage.sentence.has(attackCue)) continue
      if (passage.index > this.first + 1 && turns.test(passage.text)) continue
      const told = this.byPassage.get(passage) ?? []
      if (told.length > 0 && told.every(({ scope }) => scope === 'background')) continue
      const value = this.view.places(passage).find((place) => place.local && !isCompared(passage, place))
      if (value) return { value, passage }
    }
    return null
  }

  /** The exact place named in the one or two sentences before, of the same or the next paragraph. */
  private near(draft: Draft): Found<PlaceMention> | null {
    if (this.isOpening(draft)) return null
    for (const step of [1, 2, 3]) {
      const passage = this.view.passages[draft.passage.index - step]
      if (!passage || isApart(passage, draft.passage)) return null
      const told = this.byPassage.get(passage)?.findLast((other) => grain(other.place) <= 1)
      if (told?.place) return { value: told.place, passage: told.placePassage }
      const place = this.view.places(passage).find((candidate) => grain(candidate) <= 1)
      const struck = step === 1 && passage.sentence.has(attackCue) && !/[”"]\s*$/.test(passage.text)
      if (place && (passage.trigger || struck)) return { value: place, passage }
    }
    return null
  }

  /** The region or country that the article speaks of most, for running totals. */
  private region(nation: string | null): Found<PlaceMention> | null {
    const counts = new Map<string, number>()
    const wide: Found<PlaceMention>[] = []
    for (const passage of this.view.passages) {
      if (passage.part === 'furniture') continue
      if (passage.index > 30) break
      for (const value of this.view.places(passage)) {
        const country = value.known?.country
        if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
        if (value.precision === 5 || value.precision === 6) wide.push({ value, passage })
      }
    }
    const most = nation ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    const found = wide.filter(({ value }) => value.known?.country === most)
    return found.find(({ value }) => value.precision === 6) ?? found[0] ?? null
  }
}

/** "the worst violence since the siege of the Hama compound" */
const isCompared = ({ sentence: { tokens } }: Passage, { from }: PlaceMention): boolean =>
  tokens.slice(Math.max(0, from - 9), from).some(({ low }) => low === 'since')

/** The sentence turns to something that happened besides. */
const turns = /^(?:later|also|another|additionally|separately|elsewhere|meanwhile|in addition|in the same context)\b/i

/** Below this many dead a running total is that of one place. */
const campaign = 2000

/** From this many dead on a running total is that of a country. */
const wholeWar = 10_000

/** Figures that are compared with one another: more make no event clearer. */
const most = 40

/** "at least 35 in Hass, including 11 children": a part of the whole of one place, not of a smaller figure. */
const isPartOfMore = ({ relation, relatesTo, place }: Draft, figure: Draft): boolean =>
  relation === 'subset' &&
  relatesTo?.place != null &&
  place !== null &&
  keyOf(relatesTo.place) === keyOf(place) &&
  sizeOf(relatesTo) > sizeOf(figure)

const figureKey = ({ harm, count: { low, best, high } }: Draft): string => `${harm} ${low ?? best ?? high}`

const isOtherDay = (a: Draft, b: Draft): boolean =>
  a.time?.start != null &&
  b.time?.start != null &&
  !a.timeInherited &&
  !b.timeInherited &&
  a.time.start !== b.time.start

const isApart = (before: Passage, passage: Passage): boolean =>
  before.part === 'furniture' || before.part === 'headline' || passage.line - before.line > 1

/** "67 dead on the Israeli side" did not die where the war's other dead did: a running total of another nation keeps no place. */
function isOtherSide(draft: Draft, place: PlaceMention): boolean {
  if (draft.scope !== 'cumulative' || draft.place) return false
  const nation = nationOf(draft) ?? sideOf(draft)
  return nation !== null && place.known?.country !== undefined && place.known.country !== nation
}

/** The country whose "side" a sentence counts: "on the Israeli side". */
function sideOf({ passage: { sentence } }: Draft): string | null {
  const at = sentence.tokens.findIndex(({ low }, i) => low === 'side' && sentence.tokens[i - 1]?.word.demonym)
  return sentence.tokens[at - 1]?.word.demonym?.country ?? null
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
