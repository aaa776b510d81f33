import type { ArticleWords } from './article-words.ts'
import { shingleHashes, shingleLength } from './shingle.ts'

/** A run of equal words: `length` words from word `a` in the one and word `b` in the other article. */
export interface WordRun {
  a: number
  b: number
  length: number
}

/** A shingle that recurs inside one article more often than this is a refrain; further places are not tried. */
const mostRepeats = 8

/**
 * Maximal runs of at least eight equal words, no word used twice, longest first chosen, in the order of the first
 * article (greedy string tiling: Wise 1993).
 */
export function sharedRuns(a: ArticleWords, b: ArticleWords): WordRun[] {
  const runs = maximalRuns(a, b).sort((p, q) => q.length - p.length || p.a - q.a || p.b - q.b)
  const usedA = new Uint8Array(a.normals.length)
  const usedB = new Uint8Array(b.normals.length)
  const tiles: WordRun[] = []
  for (const run of runs) {
    for (const part of freeParts(run, usedA, usedB)) {
      usedA.fill(1, part.a, part.a + part.length)
      usedB.fill(1, part.b, part.b + part.length)
      tiles.push(part)
    }
  }
  return tiles.sort((p, q) => p.a - q.a)
}

function maximalRuns(a: ArticleWords, b: ArticleWords): WordRun[] {
  const places = new Map<number, number[]>()
  shingleHashes(b).forEach((hash, j) => {
    if (hash === 0) return
    const list = places.get(hash)
    if (!list) places.set(hash, [j])
    else if (list.length < mostRepeats) list.push(j)
  })
  const seen = new Set<number>()
  const width = b.normals.length + 1
  const runs: WordRun[] = []
  shingleHashes(a).forEach((hash, i) => {
    if (hash === 0) return
    for (const j of places.get(hash) ?? []) {
      if (seen.has(i * width + j)) continue
      const run = extend(a, b, i, j)
      for (let k = 0; k < run.length; k++) seen.add((run.a + k) * width + run.b + k)
      if (run.length >= shingleLength) runs.push(run)
    }
  })
  return runs
}

function extend(a: ArticleWords, b: ArticleWords, i: number, j: number): WordRun {
  const segmentA = a.segments[i]
  const segmentB = b.segments[j]
  const equal = (x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < a.normals.length &&
    y < b.normals.length &&
    a.normals[x] === b.normals[y] &&
    a.segments[x] === segmentA &&
    b.segments[y] === segmentB
  let back = 0
  while (equal(i - back - 1, j - back - 1)) back++
  let ahead = 0
  while (equal(i + ahead, j + ahead)) ahead++
  return { a: i - back, b: j - back, length: back + ahead }
}

function freeParts(run: WordRun, usedA: Uint8Array, usedB: Uint8Array): WordRun[] {
  const parts: WordRun[] = []
  let from = 0
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && !usedA[run.a + k] && !usedB[run.b + k]) continue
    if (k - from >= shingleLength) parts.push({ a: run.a + from, b: run.b + from, length: k - from })
    from = k + 1
  }
  return parts
}
