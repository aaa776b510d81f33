'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent, SyntheticEvent } from 'react'
import { articleLink } from '../../filters/search-link.ts'
import { inRelation } from '../../words/count-figure.ts'
import { describeClaim } from '../../words/describe-claim.ts'
import { useLabel } from '../../words/labels.tsx'
import { ClosedRange, Glyph, glyphColour, OpenBound, WordPill } from './mark-glyph.tsx'
import type { Mark } from './series.ts'
import { victimLines } from './victim-lines.ts'

/** A mark under the pointer or the keyboard, and where it is on screen. */
export interface ShownMark {
  mark: Mark
  box: DOMRect
}

const charWidth = 6.6
export const roomForVictims = 100

/** A mark as a link to its sentence, reachable by Tab. `room` is the width in pixels before the next mark. */
export function MarkLink(props: {
  mark: Mark
  cx: number
  cy: number
  room: number
  search: string
  onShow: (mark: ShownMark | null) => void
}) {
  const { mark, cx, cy, room } = props
  const router = useRouter()
  const label = useLabel()
  const href = articleLink(mark.claim.articleId, props.search, mark.claim.id)
  const colour = glyphColour(mark)
  const show = (event: SyntheticEvent<Element>) =>
    props.onShow({ mark, box: event.currentTarget.getBoundingClientRect() })

  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.push(href)
  }

  const word = mark.figure.dot === null && mark.range === null
  const width = Math.min(room - 8, markText(mark).length * charWidth + 28)
  const words = !word && room >= roomForVictims && mark.claim.victims.text
  const left = cx - room / 2 + 18
  return (
    <>
      <a
        href={href}
        aria-label={`${word ? mark.figure.text : inRelation(mark.figure.text, mark.claim.relation)}; ${describeClaim(mark.claim, label)}`}
        onClick={follow}
        onFocus={show}
        onBlur={() => props.onShow(null)}
        onMouseEnter={show}
        onMouseLeave={() => props.onShow(null)}
        className="group outline-none"
        data-claim={mark.claim.id}
      >
        <g transform={`translate(${left},${cy})`}>
          <rect
            x={-13}
            y={-13}
            width={Math.max(26, width + 8)}
            height={26}
            rx={4}
            fill="transparent"
            className="group-hover:fill-accent-soft group-focus-visible:fill-accent-soft group-focus-visible:stroke-accent"
            strokeWidth={2}
          />
          {word ? (
            <WordPill shape={mark.shape} text={markText(mark)} colour={colour} width={width} />
          ) : (
            <>
              {mark.range ? (
                <ClosedRange low={mark.range.low - cy} high={mark.range.high - cy} colour={colour} />
              ) : (
                <Glyph shape={mark.shape} hollow={mark.hollow} colour={colour} />
              )}
              {mark.open && <OpenBound side={mark.open} colour={colour} />}
              <FigureText mark={mark} />
            </>
          )}
        </g>
      </a>
      {words && <VictimsText text={words} x={left + 11} y={cy + 17} room={room} />}
      {!words && mark.letter && <VictimLetter letter={mark.letter} x={left + 11} y={cy + (word ? 22 : 17)} />}
    </>
  )
}

/** What is written beside a mark; the key says that the star stands for a reviewer's edit. */
function markText({ figure, range, claim }: Mark): string {
  const word = figure.dot === null && range === null
  return `${word ? figure.text : inRelation(figure.text, claim.relation)}${claim.review === 'edited' ? '*' : ''}`
}

function FigureText({ mark }: { mark: Mark }) {
  const { claim } = mark
  return (
    <text
      x={11}
      y={4}
      fontSize={12.5}
      fill={claim.superseded ? 'var(--muted)' : 'var(--ink)'}
      stroke="var(--surface)"
      strokeWidth={6}
      strokeLinejoin="round"
      paintOrder="stroke"
      textDecoration={claim.assertion === 'denied' ? 'line-through' : undefined}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {markText(mark)}
    </text>
  )
}

/** Stands for whose deaths the figure counts; the key beside the chart says what it means. */
function VictimLetter({ letter, x, y }: { letter: string; x: number; y: number }) {
  return (
    <text
      x={x}
      y={y}
      fontSize={11}
      fontWeight={700}
      fill="var(--muted)"
      stroke="var(--surface)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
      data-victims
    >
      {letter}
    </text>
  )
}

/** Whose deaths the figure counts, where there is room for it; the mark's name and its tip say it in full. */
function VictimsText({ text, x, y, room }: { text: string; x: number; y: number; room: number }) {
  return (
    <text
      x={x}
      y={y}
      fontSize={11}
      fill="var(--muted)"
      stroke="var(--surface)"
      strokeWidth={6}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {victimLines(text, Math.floor((room - 26) / 5.8)).map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
