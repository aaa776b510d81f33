'use client'

import Link from 'next/link'
import { ScrollBox } from '../components/scroll-box.tsx'
import { articleLink } from '../filters/search-link.ts'
import type { Segment } from '../reader/segments.ts'
import { useLabel } from '../words/labels.tsx'
import type { ComparedSide } from './compared-texts.tsx'
import type { Side } from './pair.ts'

const tints = 6

/** One of two texts, letter for letter: shared passages numbered and tinted, furniture grey, claims marked. */
export function ComparedText(props: {
  side: Side
  own: ComparedSide
  /** What the other text is called. */
  other: string
  search: string
  active: number | null
  onShow: (passage: number | null, from: Side) => void
}) {
  const { side, own, other, search, active, onShow } = props
  const numbered = new Set<string>()
  return (
    <ScrollBox
      label={own.name}
      scrolls
      className="min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-6 lg:max-h-[80vh] lg:overflow-y-auto"
    >
      <h2 className="mb-3 border-b border-line pb-2 font-semibold" dir="auto">
        <Link href={articleLink(own.id, search)}>{own.name}</Link>
      </h2>
      <div
        dir="auto"
        data-article-text
        className="max-w-[42rem] font-serif text-[1.02rem] leading-relaxed break-words whitespace-pre-wrap"
      >
        {own.segments.map((segment) => {
          const passage = segment.layers.find(({ kind }) => kind === 'passage')?.id ?? null
          const starts = passage !== null && !numbered.has(passage)
          if (starts) numbered.add(passage)
          return (
            <span key={segment.start}>
              {starts && <PassageNumber number={passage} side={side} other={other} onShow={onShow} />}
              <Stretch
                segment={segment}
                passage={passage}
                active={passage !== null && Number(passage) === active}
                article={own.id}
                search={search}
                onPoint={() => passage !== null && onShow(Number(passage), side)}
              />
            </span>
          )
        })}
      </div>
    </ScrollBox>
  )
}

/** A passage's number before it, as a link to its twin; it is not selected with the text. */
function PassageNumber(props: {
  number: string
  side: Side
  other: string
  onShow: (passage: number | null, from: Side) => void
}) {
  const { number, side, other, onShow } = props
  const show = () => onShow(Number(number), side)
  return (
    <a
      id={`${side}-passage-${number}`}
      href={`#${side === 'a' ? 'b' : 'a'}-passage-${number}`}
      data-number={number}
      aria-label={`Passage ${number}: to the same words in ${other}`}
      onFocus={show}
      className="mr-1 inline-flex h-6 min-w-6 scroll-mt-24 items-center justify-center rounded-full bg-accent px-1 align-middle font-sans text-xs font-semibold text-on-accent no-underline select-none hover:no-underline"
    >
      {number}
    </a>
  )
}

function Stretch(props: {
  segment: Segment
  passage: string | null
  active: boolean
  article: string
  search: string
  onPoint: () => void
}) {
  const { segment, passage, active, article, search } = props
  const label = useLabel()
  const furniture = segment.layers.find(({ kind }) => kind === 'furniture')
  const mention = segment.layers.find(({ kind }) => kind === 'mention')
  const style =
    passage === null ? undefined : { backgroundColor: `var(--passage-${((Number(passage) - 1) % tints) + 1})` }
  const classes = [
    furniture && 'bg-furniture text-muted',
    passage !== null && 'box-decoration-clone py-0.5',
    active && 'shadow-[inset_0_-2px_0_var(--accent)]',
  ]
  const shared = {
    'data-passage': passage ?? undefined,
    'data-furniture': furniture?.id,
    title: furniture ? `Furniture: ${label('furnitureKinds', furniture.id)}` : undefined,
    style,
    onMouseEnter: props.onPoint,
  }
  if (mention === undefined) {
    return (
      <span {...shared} className={classes.filter(Boolean).join(' ') || undefined}>
        {segment.text}
      </span>
    )
  }
  return (
    <Link
      {...shared}
      href={articleLink(article, search, mention.id)}
      prefetch={false}
      data-mention={mention.id}
      className={`font-semibold text-ink underline decoration-accent-line decoration-2 ${classes.filter(Boolean).join(' ')}`}
    >
      {segment.text}
    </Link>
  )
}
