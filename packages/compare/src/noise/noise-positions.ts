import type { Furniture, Span } from '@evenhand/schema'

export interface NoisePositions {
  /** Above the article's own words. */
  head: number
  /** Between them. */
  inline: number
  /** Below them. */
  tail: number
}

/** Own words in a row that make a stretch the article's; fewer are a stray line between furniture. */
const ownWords = 8

/** Furniture characters (without white space) by where they stand to the article's own words; the headline is not among these. */
export function noisePositions(text: string, furniture: readonly Furniture[], title: Span | null): NoisePositions {
  const taken = [...furniture, ...(title ? [title] : [])].sort((a, b) => a.start - b.start)
  const own = ownStretches(text, taken)
  const long = own.filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length >= ownWords)
  const [first] = long.length > 0 ? long : own
  const last = (long.length > 0 ? long : own).at(-1)
  const positions: NoisePositions = { head: 0, inline: 0, tail: 0 }
  let at = 0
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    at = Math.max(at, end)
    const characters = text.slice(from, end).replace(/\s+/g, '').length
    const position = end <= (first?.start ?? text.length) ? 'head' : start >= (last?.end ?? 0) ? 'tail' : 'inline'
    positions[position] += characters
  }
  return positions
}

/** What is left of each line between the taken spans. */
function ownStretches(text: string, taken: readonly Span[]): Span[] {
  const own: Span[] = []
  const add = (start: number, end: number) => {
    for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g))
      if (line.trim() !== '') own.push({ start: start + index, end: start + index + line.length })
  }
  let at = 0
  for (const { start, end } of taken) {
    if (start > at) add(at, start)
    at = Math.max(at, end)
  }
  add(at, text.length)
  return own
}
