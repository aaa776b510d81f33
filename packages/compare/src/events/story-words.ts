import { commonWords } from '../data/common-words.ts'
import { partySpellings } from '../data/party-spellings.ts'
import type { Reading } from '../reading.ts'
import { foldWord, plainWord } from '../spelling/fold-word.ts'

/** So much of an article's own text tells what it is about. */
const leadLength = 700

export type ReadStory = (reading: Pick<Reading, 'article' | 'parsed'>) => Set<string>

/** Makes a reader of the telling words of headline and first paragraphs; it remembers the spellings it has folded. */
export function storyReader(): ReadStory {
  const known = new Map<string, string | null>()
  const telling = (word: string): string | null => {
    let folded = known.get(word)
    if (folded === undefined) {
      folded = partySpellings.get(word) ?? foldTelling(word)
      known.set(word, folded)
    }
    return folded
  }
  return (reading) => {
    const words = new Set<string>()
    for (const [word] of beginning(reading).matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) {
      const folded = telling(word)
      if (folded !== null) words.add(folded)
    }
    return words
  }
}

function foldTelling(word: string): string | null {
  return word.length > 3 && !commonWords.has(plainWord(word)) ? foldWord(word).replace(/s$/, '') : null
}

function beginning({ article, parsed }: Pick<Reading, 'article' | 'parsed'>): string {
  const pieces = [article.title?.text ?? '']
  let position = 0
  let taken = 0
  const gaps = [...parsed.furniture].sort((a, b) => a.start - b.start)
  for (const gap of [...gaps, { start: article.text.length, end: article.text.length }]) {
    if (gap.start > position && taken < leadLength) {
      const piece = article.text.slice(position, Math.min(gap.start, position + leadLength - taken))
      pieces.push(piece)
      taken += piece.length
    }
    position = Math.max(position, gap.end)
  }
  return pieces.join(' ')
}

/** Shared part of the smaller set, 0..1; sets of a few words count as a dozen. */
export function storyOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / Math.max(12, small.size)
}
