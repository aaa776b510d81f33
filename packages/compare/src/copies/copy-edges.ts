import type { CopyEdge } from '@evenhand/schema'
import { dayNumber } from '../dates/day.ts'
import type { Reading } from '../reading.ts'
import { type ArticleWords, wordReader } from './article-words.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { judgeDirection } from './copy-direction.ts'
import { sharedRuns } from './passages.ts'
import { shingleHashes, winnow } from './shingle.ts'

/**
 * What makes two articles copies. Unrelated reports of one event share a stock phrase or a recycled background sentence
 * (up to some 25 words); reprints of one agency text share 70 words and more.
 */
const leastWords = 30
const leastShare = 0.08
/** A brief that is mostly taken over counts although it is short. */
const briefWords = 12
const briefShare = 0.6

/** Copy lineage: every pair of articles that share enough words, in id order. `readings` must be in id order. */
export function findCopies(readings: readonly Reading[]): CopyEdge[] {
  const readWords = wordReader()
  const fingerprints = readings.map((reading) => winnow(shingleHashes(readWords(reading.parsed))))
  const prints = readings.map(({ article: { outlet, published } }) => ({
    outlet: outlet?.id ?? null,
    day: published && published.date.length >= 10 ? dayNumber(published.date) : null,
  }))
  const cache = new Map<number, ArticleWords>()
  const wordsOf = (index: number, reading: Reading) => {
    const words = cache.get(index) ?? readWords(reading.parsed)
    cache.set(index, words)
    return words
  }
  const edges: CopyEdge[] = []
  for (const [i, j] of candidatePairs(fingerprints, prints)) {
    const [a, b] = [readings[i], readings[j]]
    if (!a || !b) continue
    const edge = copyEdge(a, b, wordsOf(i, a), wordsOf(j, b))
    if (edge) edges.push(edge)
  }
  return edges
}

function copyEdge(a: Reading, b: Reading, wordsA: ArticleWords, wordsB: ArticleWords): CopyEdge | null {
  const runs = sharedRuns(wordsA, wordsB)
  const shared = runs.reduce((sum, run) => sum + run.length, 0)
  const share = { a: round(shared / wordsA.normals.length), b: round(shared / wordsB.normals.length) }
  const most = Math.max(share.a, share.b)
  const enough = (shared >= leastWords && most >= leastShare) || (shared >= briefWords && most >= briefShare)
  if (!enough) return null
  const passages = runs.map((run) => ({ a: span(wordsA, run.a, run.length), b: span(wordsB, run.b, run.length) }))
  return { a: a.id, b: b.id, share, passages, ...judgeDirection(a, b, shared) }
}

const span = (words: ArticleWords, first: number, length: number) => ({
  start: words.starts[first] ?? 0,
  end: words.ends[first + length - 1] ?? 0,
})

const round = (share: number) => (Number.isFinite(share) ? Math.round(share * 10_000) / 10_000 : 0)
