import type { Dictionary } from './dictionary.ts'

/** What makes phrases the same, upper and lower case aside. */
export interface PhraseKeys {
  /** For each code the code of the first phrase that is the same. */
  keys: number[]
  /** These by their words in lower case. */
  codes: Map<string, number>
}

const known = new WeakMap<Dictionary, PhraseKeys>()

/** Follows the dictionary, which only grows. */
export function keysOfPhrases(phrases: Dictionary): PhraseKeys {
  const found = known.get(phrases) ?? { keys: [0], codes: new Map<string, number>() }
  known.set(phrases, found)
  for (let code = found.keys.length; code < phrases.values.length; code++) {
    const words = (phrases.values[code] as string).toLowerCase()
    const key = found.codes.get(words) ?? code
    found.codes.set(words, key)
    found.keys.push(key)
  }
  return found
}
