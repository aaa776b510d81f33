import { countries } from '../lexicon/countries.ts'
import { handPlaces } from './hand-places.ts'

/** A place with coordinates. `precision` as in the schema's `Where`: 1 town or village, 4 province, 5 region, 6 country. */
export interface KnownPlace {
  id: string
  name: string
  country: string
  lat: number | null
  lon: number | null
  precision: 1 | 2 | 3 | 4 | 5 | 6
  /** An ambiguous name needs a word of place before it: "in Nice". */
  kind: 'plain' | 'ambiguous'
  /** Too small to be meant in an article that never speaks of its country. */
  lesser?: true
}

/** Places with the names under which they are known. */
export type NamedPlaces = Iterable<{ place: KnownPlace; spellings: readonly string[] }>

/** Places by folded name; of namesakes the one that was added first stands first. */
const index = new Map<string, KnownPlace[]>()
const waiting: NamedPlaces[] = []
/** Names as articles write them, looked up before. */
const lookedUp = new Map<string, readonly KnownPlace[]>()
const mostLookedUp = 5000
const nowhere: readonly KnownPlace[] = []

/**
 * Adds places to those that every later parse knows. A spelling that is known already keeps its place; the new one
 * becomes its namesake. They are read at the next look-up, so that adding costs nothing where no place is looked up.
 */
export function addPlaces(places: NamedPlaces): void {
  waiting.push(places)
  lookedUp.clear()
}

function readWaiting(): void {
  for (const places of waiting.splice(0))
    for (const { place, spellings } of places)
      for (const spelling of spellings) {
        const key = foldPlace(spelling)
        const known = index.get(key)
        if (!known) index.set(key, [place])
        else if (!known.some(({ id }) => id === place.id)) known.push(place)
      }
}

const marks = /\p{M}/gu
const articles = /(^|[\s-])(?:al|el|as|ad|ar|az|ash|at|an|ath|il)[-\s](?=\p{L})/gu
const apartFromWords = /[^\p{L}\p{N}]+/gu

/**
 * Key under which romanised spellings of one Arabic name meet: articles (al-, as-, ad-) and marks dropped, "ou" as "u",
 * "ee" as "i", "q" as "k", doubled letters single, final "h" dropped.
 */
export function foldPlace(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/['’`ʿʾ]/g, '')
    .replace(/^(?:the|city of|town of|village of) /, '')
    .replace(articles, '$1')
    .replace(apartFromWords, '')
    .replace(/ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/q/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.{3})h$/, '')
}

/** All places of that name, the one that a bare name stands for first. */
export function placesNamed(name: string): readonly KnownPlace[] {
  if (waiting.length > 0) readWaiting()
  let places = lookedUp.get(name)
  if (!places) {
    places = index.get(foldPlace(name)) ?? nowhere
    if (lookedUp.size >= mostLookedUp) lookedUp.clear()
    lookedUp.set(name, places)
  }
  return places
}

/** The place of that name, or null; of namesakes the one in `country` (ISO code), else the best known. */
export function lookUpPlace(name: string, country?: string): KnownPlace | null {
  const places = placesNamed(name)
  return (country && places.find((place) => place.country === country)) || (places[0] ?? null)
}

addPlaces(handPlaces())
for (const [names, code] of countries) {
  const [name = ''] = names.split('|')
  const place: KnownPlace = {
    id: code,
    name: name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
    country: code,
    lat: null,
    lon: null,
    precision: 6,
    kind: 'plain',
  }
  addPlaces([{ place, spellings: names.split('|') }])
}
