import { nameWords } from '@evenhand/compare'
import type { Columns } from './columns.ts'
import type { Dictionary } from './dictionary.ts'

/** A place by gazetteer id and name, with the telling words of its name, spelling folded. */
interface Place {
  id: string | null
  name: string | null
  words: Set<string>
}

const held = new WeakMap<Dictionary, Place[]>()

/** Every place by its code; a dictionary only grows. */
export function placesOf({ places }: Columns): readonly Place[] {
  const list = held.get(places) ?? []
  held.set(places, list)
  for (let code = list.length; code < places.values.length; code++) {
    const [id, name] = JSON.parse(places.values[code] ?? '[null,null]') as [string | null, string | null]
    list.push({ id, name, words: new Set(name === null ? [] : nameWords(name)) })
  }
  return list
}

/** For each place whether a searched word is its name in some spelling: Sokhna is As-Sukhnah. */
export function placesNamed(columns: Columns, word: string): boolean[] {
  const wanted = nameWords(word)
  return placesOf(columns).map(({ words }) => wanted.length > 0 && wanted.every((one) => words.has(one)))
}

/** The names of these places. */
export function placeNames(columns: Columns, word: string): string[] {
  const places = placesOf(columns)
  const names = placesNamed(columns, word).flatMap((named, code) => (named ? (places[code]?.name ?? []) : []))
  return [...new Set(names)]
}
