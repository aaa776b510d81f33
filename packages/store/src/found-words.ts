import type { Article, Span } from '@evenhand/schema'
import type { FoundWords } from './rows.ts'

/** Characters before and after the first word that is found. */
const shown = { before: 60, after: 160 }

const runs = /[\p{L}\p{N}\p{M}]+/gu

/**
 * The first place in an article's text where a searched word stands, with what stands around it; else its headline, where
 * that holds one. Null where neither does as far as can be seen: folding may join what a mark keeps apart.
 */
export function foundWords(
  { title, text }: { title: Article['title']; text: string },
  isSearched: (run: string) => boolean,
): FoundWords | null {
  const headline = title?.span ?? null
  for (const first of searchedIn(text, isSearched)) {
    // The headline is shown anyhow.
    if (headline !== null && first.start >= headline.start && first.end <= headline.end) continue
    return pieceAround(text, first, isSearched)
  }
  const marks = title === null ? [] : [...searchedIn(title.text, isSearched)]
  return title === null || marks.length === 0 ? null : { in: 'headline', text: title.text, marks }
}

function* searchedIn(text: string, isSearched: (run: string) => boolean): Generator<Span> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (isSearched(run)) yield { start: index, end: index + run.length }
  }
}

/** All places of a text where searched words stand; words with one sign between them, such as `Deir Ezzor`, are one place. */
export function searchedPlaces(text: string, isSearched: (run: string) => boolean): Span[] {
  const places: Span[] = []
  for (const word of searchedIn(text, isSearched)) {
    const last = places.at(-1)
    if (last !== undefined && /^[^\n]$/u.test(text.slice(last.end, word.start))) last.end = word.end
    else places.push(word)
  }
  return places
}

function pieceAround(text: string, first: Span, isSearched: (run: string) => boolean): FoundWords {
  const start = pieceStart(text, first.start)
  const end = pieceEnd(text, first.end)
  const [before, piece, after] = [start > 0 ? '… ' : '', text.slice(start, end), end < text.length ? ' …' : '']
  const marks = [...searchedIn(piece, isSearched)].map((mark) => ({
    start: mark.start + before.length,
    end: mark.end + before.length,
  }))
  return { in: 'text', text: `${before}${piece}${after}`, marks }
}

/** After white space where there is some, never within a character. */
function pieceStart(text: string, word: number): number {
  const from = Math.max(0, word - shown.before)
  if (from === 0) return 0
  const space = /\s+/.exec(text.slice(from, word))
  return space === null ? from + Number(isLow(text, from)) : from + space.index + space[0].length
}

function pieceEnd(text: string, word: number): number {
  const to = word + shown.after
  if (to >= text.length) return text.length
  const kept = text.slice(word, to).replace(/\s+\S*$/, '').length
  return kept === shown.after ? to - Number(isLow(text, to)) : word + kept
}

/** Whether the second half of a pair of surrogates stands here. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
