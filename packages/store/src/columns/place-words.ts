import { nameWords } from '@evenhand/compare'
import type { Columns } from './columns.ts'
import type { Dictionary } from './dictionary.ts'

/** Telling words of every place by its code, spelling folded; a dictionary only grows. */
const held = new WeakMap<Dictionary, { name: string | null; words: Set<string> }[]>()

function placesHeard({ places }: Columns): { name: string | null; words: Set<string> }[] {
  const list = held.get(places) ?? []
  held.set(places, list)
  for (let code = list.length; code < places.values.length; code++) {
    const [, name] = JSON.parse(places.values[code] ?? '[null,null]') as [string | null, string | null]
    list.push({ name, words: new Set(name === null ? [] : nameWords(name)) })
  }
  return list
}

/** For each place whether a searched word is its name in some spelling: Sokhna is As-Sukhnah. */
export function placesNamed(columns: Columns, word: string): boolean[] {
  const wanted = nameWords(word)
  return placesHeard(columns).map(({ words }) => wanted.length > 0 && wanted.every((one) => words.has(one)))
}

/** The names of these places. */
export function placeNames(columns: Columns, word: string): string[] {
  const heard = placesHeard(columns)
  const names = placesNamed(columns, word).flatMap((named, code) => (named ? (heard[code]?.name ?? []) : []))
  return [...new Set(names)]
}
