import type { Columns } from './columns.ts'

/** For each word by its code the slots of the claims that hold it, one after the other. */
interface WordIndex {
  /** Where the slots of a word begin; of the last word they end at the last cell. */
  starts: Int32Array
  slots: Int32Array
  /** How many of `words.numbers` it was made of: what a claim says since stands behind them. */
  length: number
}

const held = new WeakMap<Columns['words'], WordIndex>()

/** How much of the words may have come since an index was made, before it is made anew. */
const stale = 0.25

/** Bits by slot: those that `bits` has for any word of the claim's searched text. `bits` is asked by the word's code. */
export function bitsOfWords(columns: Columns, bits: Uint8Array): Uint8Array {
  const { claims, slots, words } = columns
  const [begins, ends, numbers] = [claims.wordsStart.cells, claims.wordsEnd.cells, words.numbers.cells]
  const index = wordIndex(columns)
  const found = new Uint8Array(slots)
  for (let code = 0; code < index.starts.length - 1; code++) {
    const bit = bits[code] as number
    if (bit === 0) continue
    const end = index.starts[code + 1] as number
    for (let i = index.starts[code] as number; i < end; i++) {
      const slot = index.slots[i] as number
      ;(found[slot] as number) |= bit
    }
  }
  // Claims that are new or say something else since.
  for (let slot = 0; slot < slots; slot++) {
    const begin = begins[slot] as number
    if (begin < index.length) continue
    let own = 0
    for (let at = begin; at < (ends[slot] as number); at++) own |= bits[numbers[at] as number] as number
    found[slot] = own
  }
  return found
}

/** Makes the index ahead of the first search. */
export function wordIndex(columns: Columns): WordIndex {
  const { words } = columns
  const known = held.get(words)
  if (known && words.length - known.length <= stale * known.length) return known
  const made = makeIndex(columns)
  held.set(words, made)
  return made
}

function makeIndex({ claims, slots, words }: Columns): WordIndex {
  const [begins, ends, numbers] = [claims.wordsStart.cells, claims.wordsEnd.cells, words.numbers.cells]
  const starts = new Int32Array(words.spellings.values.length + 1)
  let total = 0
  for (let slot = 0; slot < slots; slot++) {
    for (let at = begins[slot] as number; at < (ends[slot] as number); at++) {
      ;(starts[numbers[at] as number] as number)++
      total++
    }
  }
  // First where each word's slots end, then, as they are filled in from the last slot on, where they begin.
  for (let code = 1; code < starts.length; code++) (starts[code] as number) += starts[code - 1] as number
  const all = new Int32Array(total)
  for (let slot = slots - 1; slot >= 0; slot--)
    for (let at = begins[slot] as number; at < (ends[slot] as number); at++)
      all[--(starts[numbers[at] as number] as number)] = slot
  return { starts, slots: all, length: words.length }
}
