import type { PlaceMention } from '../places/find-places.ts'
import type { Token } from '../text/tokens.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { attackCue, attackWords, opensTopic, tellsAnother } from './event-words.ts'
import type { Found } from './main-time.ts'
import type { Passage } from './passage.ts'

/** "in a rebel-held town", "on a village in northern Mali", "at an army base" */
const unnamed =
  /\b(?:in|on|at|near|outside|inside|hit|struck|targeted|attacked|stormed|raided|bombed|shelled) (?:a|an|the same) (?:[\w’'-]+ ){0,4}?(town|village|hamlet|neighbou?rhood|district|suburb|quarter|camp|market|mosque|church|school|hospital|base|prison|nightclub|hotel|airport|checkpoint|synagogue)\b(?! of \p{Lu})/iu

const settlements = /^(?:town|village|hamlet)$/i

/** Sentences ahead in which the place may be named. */
const reach = 7

/** "12 died in a rebel-held town. ... The blast hit Azaz": the lead's place without a name is named where the story goes on. */
export function namedLater(
  draft: Draft,
  view: ArticleView,
  figuresIn: (passage: Passage) => readonly Draft[],
): Found<PlaceMention> | null {
  const { passage } = draft
  const kind = unnamed.exec(passage.text)?.[1]?.toLowerCase()
  if (!kind || view.places(passage).some(({ local }) => local)) return null
  const own = new Set(view.places(passage).map(keyOf))
  for (let i = passage.index + 1; i <= passage.index + reach; i++) {
    const next = view.passages[i]
    if (!next || next.part === 'furniture') continue
    if (opensTopic(next) || tellsAnother(next)) return null
    // other figures are other events
    const told = figuresIn(next).filter(({ harm, relation }) => harm === draft.harm && relation !== 'subset')
    if (told.length > 0 && !told.some((other) => sizeOf(other) === sizeOf(draft))) continue
    if (!next.trigger && !next.sentence.has(attackCue) && !resumed(kind).test(next.text)) continue
    const { tokens } = next.sentence
    const value = view
      .places(next)
      .find(
        (place) =>
          (names(place, kind) || tokens[place.from - 2]?.low === kind) &&
          !own.has(keyOf(place)) &&
          (place.local || isGoverned(tokens, place)),
      )
    if (value) return { value, passage: next }
  }
  return null
}

/** "the strategic border town of", "the base at" */
const resumed = (kind: string): RegExp => new RegExp(`\\b(?:the|this) (?:[\\w-]+ ){0,3}${kind}\\b|\\bassault\\b`, 'i')

/** The place is of that kind: a town where a town is meant, a site that bears the word. */
const names = (place: PlaceMention, kind: string): boolean =>
  settlements.test(kind)
    ? place.precision <= 2 && (!place.local || !/\b(?:hospital|airport|base|school|road)$/i.test(place.text))
    : place.local && place.text.toLowerCase().endsWith(kind)

/** "hit Azaz", "in Azaz", not "Azaz said". */
const isGoverned = (tokens: readonly Token[], { from }: PlaceMention): boolean => {
  const before = tokens[from - 1]
  return before?.word.fn === 'prep' || before?.word.verb === true || attackWords.test(before?.low ?? '')
}

const keyOf = (place: PlaceMention): string => place.known?.id ?? place.text
const sizeOf = ({ count: { low, best, high } }: Draft): number => best ?? low ?? high ?? 0
