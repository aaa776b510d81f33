import type { Passage } from '../claims/passage.ts'
import type { PlaceMention } from './find-places.ts'
import { type KnownPlace, placesNamed } from './gazetteer.ts'

/** How often an article names a country, its people, or a place in it that has no rival elsewhere. */
export type CountryMentions = ReadonlyMap<string, number>

/** Counts the countries that the passages speak of, from their own names, places and demonyms. */
export function countCountries(
  passages: readonly Passage[],
  placesOf: (passage: Passage) => PlaceMention[],
): CountryMentions {
  const counts = new Map<string, number>()
  const count = (country: string): void => void counts.set(country, (counts.get(country) ?? 0) + 1)
  for (const passage of passages) {
    for (const { known } of placesOf(passage)) if (known?.kind === 'plain' && !hasRival(known)) count(known.country)
    for (const { word } of passage.sentence.tokens) if (word.demonym) count(word.demonym.country)
  }
  return counts
}

/**
 * Decides between namesakes by the countries that the article speaks of: of several places the one in the country named
 * most, Tripoli of Libya or of Lebanon; a place that its bare name stands for yields to no lesser one. A lesser town whose country the article never names is not taken for the place:
 * the words stay, the coordinates go.
 */
export function settleNamesakes(mentions: readonly PlaceMention[], countries: () => CountryMentions): PlaceMention[] {
  return mentions.map((mention) => {
    const { known } = mention
    if (!known || known.precision >= 5) return mention
    const rivals = rivalsOf(known)
    // countries are counted all over the article: only where they decide something
    if (rivals.length === 0 && !known.lesser) return mention
    const counts = countries()
    const of = (country: string): number => counts.get(country) ?? 0
    let best = known
    for (const place of rivals) if (of(place.country) > of(best.country)) best = place
    if (best.lesser && of(best.country) === 0) return knownAs(mention, null)
    return best === known ? mention : knownAs(mention, best)
  })
}

/** Its namesakes in other countries; Paris, Texas is no match for Paris. */
const rivalsOf = ({ name, country, kind }: KnownPlace): KnownPlace[] =>
  placesNamed(name).filter(
    (place) => place.country !== country && place.precision < 5 && (kind !== 'plain' || place.kind === 'plain'),
  )

/** The mention as one of another place. Written out, as the engine gives every spread copy a shape of its own. */
const knownAs = (
  { from, to, text, precision, local, beside }: PlaceMention,
  known: KnownPlace | null,
): PlaceMention => ({ from, to, text, precision, known, local, beside })

/** Another country has a place of that name which the bare name could stand for. */
function hasRival({ name, country }: KnownPlace): boolean {
  return placesNamed(name).some((place) => place.country !== country && place.kind === 'plain')
}
