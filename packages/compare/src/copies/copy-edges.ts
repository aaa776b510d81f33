import type { CopyEdge, ParsedArticle } from '@evenhand/schema'
import { dayNumber } from '../dates/day.ts'
import type { Reading } from '../reading.ts'
import { remember, rememberPairs } from '../remember.ts'
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

/** So many days on, and with less than this in common, an outlet repeats its own background, not its report. */
const otherNews = 3
const ownShare = 0.3

/** Copy lineage: every pair of articles that share enough words, in id order. `readings` must be in id order. */
export function findCopies(readings: readonly Reading[]): CopyEdge[] {
  return copyFinder()(readings)
}

/** Makes a `findCopies` that remembers fingerprints of articles and what pairs share. */
export function copyFinder(): typeof findCopies {
  const readWords = wordReader()
  const fingerprintOf = remember((parsed: ParsedArticle) => winnow(shingleHashes(readWords(parsed))))
  const edgeBetween = rememberPairs<Reading, CopyEdge | null>()
  return (readings) => {
    const fingerprints = readings.map(({ parsed }) => fingerprintOf(parsed))
    const prints = readings.map(({ article: { outlet, published } }) => ({
      outlet: outlet?.id ?? null,
      day: published && published.date.length >= 10 ? dayNumber(published.date) : null,
    }))
    const wordsOf = remember(({ parsed }: Reading): ArticleWords => readWords(parsed))
    return candidatePairs(fingerprints, prints).flatMap(([i, j]) => {
      const [a, b] = [readings[i], readings[j]]
      return a && b ? (edgeBetween(a, b, '', () => copyEdge(a, b, wordsOf(a), wordsOf(b))) ?? []) : []
    })
  }
}

function copyEdge(a: Reading, b: Reading, wordsA: ArticleWords, wordsB: ArticleWords): CopyEdge | null {
  const runs = sharedRuns(wordsA, wordsB)
  const shared = runs.reduce((sum, run) => sum + run.length, 0)
  const share = { a: round(shared / wordsA.normals.length), b: round(shared / wordsB.normals.length) }
  const most = Math.max(share.a, share.b)
  const enough = (shared >= leastWords && most >= leastShare) || (shared >= briefWords && most >= briefShare)
  if (!enough || (most < ownShare && isOwnLater(a, b))) return null
  const passages = runs.map((run) => ({ a: span(wordsA, run.a, run.length), b: span(wordsB, run.b, run.length) }))
  return { a: a.id, b: b.id, share, passages, ...judgeDirection(a, b, shared) }
}

function isOwnLater({ article: a }: Reading, { article: b }: Reading): boolean {
  if (!a.outlet || a.outlet.id !== b.outlet?.id || !a.published || !b.published) return false
  const dated = [a.published.date, b.published.date].filter((date) => date.length >= 10)
  const [x, y] = dated.map(dayNumber)
  return x !== undefined && y !== undefined && Math.abs(x - y) >= otherNews
}

const span = (words: ArticleWords, first: number, length: number) => ({
  start: words.starts[first] ?? 0,
  end: words.ends[first + length - 1] ?? 0,
})

const round = (share: number) => (Number.isFinite(share) ? Math.round(share * 10_000) / 10_000 : 0)
