import { fold } from './fold.ts'

const runs = /[\p{L}\p{N}]+/gu

/** Of a word so much is kept, in texts and in searches alike: at most 192 bytes, where a tsvector takes 2 KB. */
const longest = 64

/** The folded words of a text in order, of any script: what stands between two characters that are no letter or number. */
export function wordsIn(text: string): string[] {
  return (fold(text).match(runs) ?? []).map((word) =>
    // A pair of surrogates is not cut in two.
    word.length <= longest ? word : word.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''),
  )
}

/** Bytes of an article's different words: a tsvector takes 1 MB of them, and more would be stored wrongly without a word. */
const most = 1_000_000

/**
 * The different words of an article's headline and text. Of a text with more of them than the database can hold, such as
 * 100,000 different words, those that come first; the rest of it is not searched.
 */
export function articleWords({ title, text }: { title: string | null; text: string }): string[] {
  const words = new Set<string>()
  let bytes = 0
  for (const word of wordsIn(`${title ?? ''}\n${text}`)) {
    if (words.has(word)) continue
    bytes += Buffer.byteLength(word)
    if (bytes > most) break
    words.add(word)
  }
  return [...words]
}
