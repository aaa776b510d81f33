import { nameWords } from '@evenhand/compare'
import type { ClaimFilter } from '@evenhand/schema'
import { wordsOf } from './claim-where.ts'
import type { Columns } from './columns/columns.ts'
import { placeNames } from './columns/place-words.ts'
import { wordsIn } from './words-in.ts'

/** What an article must hold for a searched word. */
export interface SearchedWord {
  /** All of the words that it consists of: `al-Bab` of two. */
  parts: string[]
  /** Or one of these: the place that it names, spelled as stored claims name it. */
  spellings: string[]
}

/** Nobody types so many words; the database could not take any number. Those after them ask nothing of articles. */
const atMost = 64

/** The words of a search as articles are searched for them; a word without a letter or number asks nothing. */
export function searchedWords(columns: Columns, { q }: Pick<ClaimFilter, 'q'>): SearchedWord[] {
  return wordsOf(q)
    .map((word) => ({ parts: wordsIn(word), spellings: otherSpellings(columns, word) }))
    .filter(({ parts }) => parts.length > 0)
    .slice(0, atMost)
}

/** Of the names of places that a word stands for, the words that say the same: of `As-Sukhnah` not `as`. */
function otherSpellings(columns: Columns, word: string): string[] {
  const wanted = new Set(nameWords(word))
  const words = placeNames(columns, word).flatMap(wordsIn)
  return [...new Set(words)].filter((one) => nameWords(one).some((name) => wanted.has(name)))
}

/** Fewer letters are a word only where they stand alone: `is` is not the beginning of `island`. */
const leastOfBeginning = 3

const isBeginning = (part: string) => [...part].length >= leastOfBeginning

/**
 * The search as PostgreSQL's `tsquery`, null where it asks for no word. Letters and numbers alone stand between its
 * quotes, so that nothing in a search is taken for an operator.
 */
export function textQuery(words: readonly SearchedWord[]): string | null {
  if (words.length === 0) return null
  const asked = words.map(({ parts, spellings }) => {
    const all = parts.map((part) => `'${part}'${isBeginning(part) ? ':*' : ''}`).join(' & ')
    return `(${[all, ...spellings.map((word) => `'${word}'`)].join(' | ')})`
  })
  return asked.join(' & ')
}

/**
 * Whether letters and numbers that stand together in a text are, or hold, one of the searched words; of `al-Bab` that is
 * `Bab`, for an `al` may stand before any name.
 */
export function isSearched(words: readonly SearchedWord[]): (run: string) => boolean {
  const parts = words.flatMap((word) => (word.parts.some(isBeginning) ? word.parts.filter(isBeginning) : word.parts))
  const whole = new Set([...parts, ...words.flatMap(({ spellings }) => spellings)])
  const beginnings = parts.filter(isBeginning)
  const isOne = (word: string) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
  // Most words of the texts on a page recur.
  const known = new Map<string, boolean>()
  return (run) => {
    const found = known.get(run) ?? wordsIn(run).some(isOne)
    known.set(run, found)
    return found
  }
}
