import type { ParsedArticle } from '@evenhand/schema'
import { wordReader } from '../copies/article-words.ts'
import { shingleHashes, winnow } from '../copies/shingle.ts'
import { compareText } from '../spelling/order.ts'

/** An article that shares this much of its own words with another one is a version of it. */
const sameArticle = 0.5
/** Shingles in this share of the texts, and in so many at least, are the outlet's notices and no sign of a version. */
const houseShare = 0.3
const houseLeast = 5
/** Fewer shingles say nothing about an article. */
const telling = 2

/**
 * One article of each set of versions, in order of key: reprinted and updated articles would make their body text look
 * like furniture.
 */
export function distinctArticles(articles: readonly ParsedArticle[]): ParsedArticle[] {
  const readWords = wordReader()
  const byKey = new Map(articles.map((parsed) => [parsed.article.key, parsed]))
  const sorted = [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, parsed]) => parsed)
  const prints = sorted.map((parsed) => winnow(shingleHashes(readWords(parsed))))
  const frequency = new Map<number, number>()
  for (const print of prints) for (const hash of print) frequency.set(hash, (frequency.get(hash) ?? 0) + 1)
  const house = Math.max(houseLeast, houseShare * sorted.length)

  const kept: { parsed: ParsedArticle; size: number }[] = []
  const owners = new Map<number, number[]>()
  sorted.forEach((parsed, at) => {
    const all = prints[at] ?? new Float64Array()
    const own = all.filter((hash) => (frequency.get(hash) ?? 0) < house)
    const print = own.length >= telling ? own : all
    const shared = new Map<number, number>()
    for (const hash of print)
      for (const other of owners.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const smaller = Math.min(print.length, kept[other]?.size ?? 0)
      if (count >= telling && count >= sameArticle * smaller) return
    }
    for (const hash of print) {
      const list = owners.get(hash)
      if (list) list.push(kept.length)
      else owners.set(hash, [kept.length])
    }
    kept.push({ parsed, size: print.length })
  })
  return kept.map(({ parsed }) => parsed)
}
