import type { ClaimRow, QuotedMention } from '@evenhand/store'
import { type Layer, type Segment, segmentsOf } from '../reader/segments.ts'
import { useLabel } from '../words/labels.tsx'
import { evenBreaks, quoteLayers } from './quoted-words.ts'

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
    furniture: [],
  }
}

/** A sentence with its number marked, and the words around it, paragraphs and furniture as in the article. */
export function Quote({ mention, context }: { mention: QuotedMention; context: boolean }) {
  const { before, quote, after } = mention
  const segments = evenBreaks(segmentsOf(before + quote + after, quoteLayers(mention)))
  return (
    <blockquote
      dir="auto"
      className="border-l-2 border-accent-line pl-3 font-serif text-[1.06rem] leading-relaxed break-words whitespace-pre-line"
    >
      {context && before && <span className={around}>… </span>}
      {segments
        .filter(({ layers }) => context || !layers.some(({ kind }) => kind === 'context'))
        .map((segment) => (
          <QuotedPart key={segment.start} segment={segment} />
        ))}
      {context && after && <span className={around}> …</span>}
    </blockquote>
  )
}

/** On a phone the sentence stands alone until the words around it are asked for. */
const around = 'text-muted max-sm:hidden max-sm:group-has-checked:inline'

function QuotedPart({ segment: { text, layers } }: { segment: Segment }) {
  const label = useLabel()
  const layer = (wanted: Layer['kind']) => layers.find(({ kind }) => kind === wanted)
  const furniture = layer('furniture')
  const marked = furniture && {
    title: `Furniture: ${label('furnitureKinds', furniture.id)}`,
    'data-furniture': furniture.id,
  }
  if (layer('mention')) {
    return (
      <mark {...marked} className="rounded-xs bg-accent px-0.5 font-semibold text-on-accent">
        {text}
      </mark>
    )
  }
  return (
    <span
      {...marked}
      className={`${layer('context') ? around : ''} ${furniture ? 'furniture bg-furniture text-muted' : ''}`}
    >
      {text}
    </span>
  )
}
