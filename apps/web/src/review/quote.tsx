import type { ClaimRow, QuotedMention } from '@evenhand/store'

/** The first mention as a row has it, until the words around it are known. */
export function quoteOf(row: ClaimRow): QuotedMention {
  const [mention] = row.claim.mentions
  const { start, end, quote, part } = mention ?? {
    start: 0,
    end: 0,
    quote: { start: 0, end: 0 },
    part: 'body' as const,
  }
  return {
    at: start,
    part,
    before: '',
    quote: row.quote,
    after: '',
    start: start - quote.start,
    end: end - quote.start,
  }
}

/** A sentence with its number marked, and the words around it. */
export function Quote({ mention, context }: { mention: QuotedMention; context: boolean }) {
  const { before, quote, after, start, end } = mention
  return (
    <blockquote
      dir="auto"
      className="border-l-2 border-accent-line pl-3 font-serif text-[1.06rem] leading-relaxed break-words"
    >
      {context && <span className="text-muted">{before && `… ${before.trimStart()}`}</span>}
      {quote.slice(0, start)}
      <mark className="rounded-xs bg-accent px-0.5 font-semibold text-on-accent">{quote.slice(start, end)}</mark>
      {quote.slice(end)}
      {context && <span className="text-muted">{after && `${after.trimEnd()} …`}</span>}
    </blockquote>
  )
}
