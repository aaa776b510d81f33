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
  kind: 'plain' | 'ambiguous'
}

const index = new Map<string, KnownPlace>()

/** Adds places to those that every later parse knows; a spelling that is known already keeps its place. */
export function addPlaces(places: Iterable<{ place: KnownPlace; spellings: readonly string[] }>): void {
  for (const { place, spellings } of places)
    for (const spelling of spellings) {
      const key = foldPlace(spelling)
      if (!index.has(key)) index.set(key, place)
    }
}

/**
 * Key under which romanised spellings of one Arabic name meet: articles (al-, as-, ad-) and marks dropped, "ou" as "u",
 * "ee" as "i", "q" as "k", doubled letters single, final "h" dropped.
 */
export function foldPlace(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`ʿʾ]/g, '')
    .replace(/^(?:the|city of|town of|village of) /, '')
    .replace(/(^|[\s-])(?:al|el|as|ad|ar|az|ash|at|an|ath|il)[-\s](?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/q/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.{3})h$/, '')
}

/** The place of that name, or null. */
export function lookUpPlace(name: string): KnownPlace | null {
  return index.get(foldPlace(name)) ?? null
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
