import type { Furniture, ParsedArticle, Span } from '@evenhand/schema'
import { normalForm } from './normal-form.ts'

type Kind = Furniture['kind']

/** A line that is not blank, without the white space around it. Offsets are UTF-16 code units into the article's text. */
export interface SourceLine extends Span {
  normal: string
  /** What the parser marked it as, or null. */
  kind: Kind | null
  /** Long and closed like a sentence: what bodies of articles are made of. */
  prose: boolean
}

/** What learning sees of one article. */
export interface SourceText {
  text: string
  /** The whole text in normal form, to count where else a fragment stands. */
  normal: string
  lines: SourceLine[]
  furniture: readonly Furniture[]
  /** Headline and dateline: no furniture although they may recur. */
  spared: readonly Span[]
  /** Numbers that claims outside furniture rest on, and their sentences. */
  figures: readonly { number: Span; sentence: Span }[]
  /** Publication day, month or year, as far as known. */
  day: string | null
}

/** Most of a stretch must be marked for the mark to speak for it. */
const mostlyMarked = 0.6

export function sourceText({ article, furniture, claims }: ParsedArticle): SourceText {
  const { text } = article
  const source: SourceText = {
    text,
    normal: normalForm(text),
    lines: [],
    furniture,
    spared: [article.title?.span, article.dateline?.span].filter((span) => span !== undefined),
    figures: claims.flatMap(({ mentions }) =>
      mentions
        .filter(({ part }) => part !== 'furniture')
        .map(({ start, end, quote }) => ({ number: { start, end }, sentence: quote })),
    ),
    day: article.published?.date.slice(0, 10) ?? null,
  }
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
    const line = raw.trim()
    if (line === '') continue
    const start = index + raw.indexOf(line)
    const end = start + line.length
    const words = line.split(/\s+/).length
    const prose = words >= 25 || (words >= 11 && /[.!?…:]["”’')\]»]*$/.test(line))
    source.lines.push({ start, end, normal: normalForm(line), kind: markedKind(source, { start, end }), prose })
  }
  return source
}

/** The kind that the parser gave to most of a stretch, or null. */
export function markedKind({ furniture }: Pick<SourceText, 'furniture'>, { start, end }: Span): Kind | null {
  const lengths = new Map<Kind, number>()
  let marked = 0
  for (const span of furniture) {
    const length = Math.min(span.end, end) - Math.max(span.start, start)
    if (length <= 0) continue
    marked += length
    lengths.set(span.kind, (lengths.get(span.kind) ?? 0) + length)
  }
  if (marked < mostlyMarked * (end - start)) return null
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where a stretch holds a claim's number or whole sentence. */
export const statesFigure = ({ figures }: SourceText, span: Span): boolean =>
  figures.some(
    ({ number, sentence }) => overlaps(number, span) || (sentence.start >= span.start && sentence.end <= span.end),
  )

/** True where headline or dateline stand in a stretch. */
export const isSpared = ({ spared }: SourceText, span: Span): boolean => spared.some((other) => overlaps(other, span))
