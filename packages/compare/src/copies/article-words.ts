import type { ParsedArticle } from '@evenhand/schema'
import { partySpellings } from '../data/party-spellings.ts'
import { foldWord } from '../spelling/fold-word.ts'
import { hash32 } from '../spelling/hash.ts'

/** The words of an article's own text (furniture left out), normalised, each with its span in the raw text. */
export interface ArticleWords {
  normals: string[]
  hashes: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  /** Changes where furniture stands between two words; passages never reach over such a gap. */
  segments: Uint32Array
}

export type ReadWords = (parsed: Pick<ParsedArticle, 'article' | 'furniture'>) => ArticleWords

/** Makes a reader that remembers the spellings it has normalised. */
export function wordReader(): ReadWords {
  const known = new Map<string, { normal: string; hash: number }>()
  const normalise = (raw: string) => {
    let entry = known.get(raw)
    if (!entry) {
      const normal = partySpellings.get(raw) ?? foldWord(raw)
      entry = { normal, hash: hash32(normal) }
      known.set(raw, entry)
    }
    return entry
  }
  return ({ article, furniture }) => {
    const gaps = [...furniture].sort((a, b) => a.start - b.start || a.end - b.end)
    // A list for each field: an object for each word would cost more than the words themselves.
    const normals: string[] = []
    const hashes: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const segments: number[] = []
    let gap = 0
    let segment = 0
    for (const match of article.text.matchAll(wordPattern)) {
      const start = match.index
      const end = start + match[0].length
      while (gap < gaps.length && (gaps[gap]?.end ?? 0) <= start) {
        gap++
        segment++
      }
      const next = gaps[gap]
      if (next && next.start < end) continue
      const { normal, hash } = normalise(match[0])
      const last = normals.length - 1
      // "IS (Daesh)" names one party twice: one word.
      if (normals[last] === normal && segments[last] === segment && normal.startsWith('@')) ends[last] = end
      else {
        normals.push(normal)
        hashes.push(hash)
        starts.push(start)
        ends.push(end)
        segments.push(segment)
      }
    }
    return {
      normals,
      hashes: new Uint32Array(hashes),
      starts: new Uint32Array(starts),
      ends: new Uint32Array(ends),
      segments: new Uint32Array(segments),
    }
  }
}

/** A word with its apostrophes; the two-word names of parties count as one word. */
const wordPattern = /[Ii]slamic [Ss]tate(?: group)?|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
