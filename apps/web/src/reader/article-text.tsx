'use client'

import { useLabel } from '../words/labels.tsx'
import type { Layer, Segment } from './segments.ts'

const tints: Partial<Record<Layer['kind'], string>> = {
  quote: 'bg-accent-soft/60',
  attribution: 'underline decoration-dotted decoration-2 underline-offset-4',
  // On the ground of the sentence, for they may stand in another one.
  when: 'bg-accent-soft/60 underline decoration-dashed decoration-1 underline-offset-4',
  where: 'bg-accent-soft/60 underline decoration-dashed decoration-1 underline-offset-4',
}

/** What links lead to a layer by. */
function anchorOf({ kind, id }: Layer): string | null {
  if (kind === 'mention') return `claim-${id}`
  if (kind === 'when' || kind === 'where') return `${kind}-${id}`
  return kind === 'found' ? id : null
}

/** The raw text, letter for letter, with claims and furniture marked. */
export function ArticleText(props: {
  segments: Segment[]
  active: string | null
  /** The id of the searched words gone to. */
  found?: string
  hideFurniture: boolean
  onActive: (claim: string | null) => void
}) {
  const anchored = new Set<string>()
  return (
    <div
      dir="auto"
      data-article-text
      className="max-w-[42rem] font-serif text-[1.06rem] leading-relaxed break-words whitespace-pre-wrap"
    >
      {props.segments.map((segment) => {
        const furniture = segment.layers.find((layer) => layer.kind === 'furniture')
        if (furniture && props.hideFurniture) return null
        const mentions = segment.layers.filter((layer) => layer.kind === 'mention')
        const places = segment.layers.filter((layer) => layer.kind === 'found')
        const anchors = [...new Set(segment.layers.flatMap((layer) => anchorOf(layer) ?? []))].filter(
          (id) => !anchored.has(id),
        )
        for (const id of anchors) anchored.add(id)
        return (
          <SegmentText
            key={segment.start}
            segment={segment}
            furniture={furniture?.id ?? null}
            claim={mentions.find((mention) => mention.id === props.active)?.id ?? mentions[0]?.id ?? null}
            anchors={anchors}
            active={props.active}
            found={places[0] ? { isCurrent: places[0].id === props.found } : null}
            onActive={props.onActive}
          />
        )
      })}
    </div>
  )
}

function SegmentText(props: {
  segment: Segment
  furniture: string | null
  claim: string | null
  /** Ids of what begins here. */
  anchors: string[]
  active: string | null
  /** Searched words, which may be those gone to. */
  found: { isCurrent: boolean } | null
  onActive: (claim: string | null) => void
}) {
  const { segment, furniture, claim, anchors, active, found, onActive } = props
  const label = useLabel()
  const own = segment.layers.filter((layer) => layer.id === active)
  const classes = [
    furniture && 'furniture bg-furniture text-muted',
    ...own.map((layer) => tints[layer.kind]),
    own.some((layer) => layer.kind === 'quote') && 'box-decoration-clone',
  ]
  const title = furniture ? `Furniture: ${label('furnitureKinds', furniture)}` : undefined
  const places = anchors.map((id) => <span key={id} id={id} className="scroll-mt-24" />)
  const text = found ? <mark aria-current={found.isCurrent || undefined}>{segment.text}</mark> : segment.text
  if (!claim) {
    return (
      <>
        {places}
        <span
          className={classes.filter(Boolean).join(' ') || undefined}
          title={title}
          data-furniture={furniture ?? undefined}
        >
          {text}
        </span>
      </>
    )
  }
  const isActive = claim === active
  return (
    <>
      {places}
      <a
        href={`#fields-${encodeURIComponent(claim)}`}
        title={title}
        data-mention={claim}
        onMouseEnter={() => onActive(claim)}
        onFocus={() => onActive(claim)}
        className={`rounded-xs px-0.5 font-semibold no-underline hover:no-underline ${
          isActive ? 'bg-accent text-on-accent' : 'bg-accent-soft text-ink shadow-[inset_0_-2px_0_var(--accent-line)]'
        }`}
      >
        {text}
      </a>
    </>
  )
}
