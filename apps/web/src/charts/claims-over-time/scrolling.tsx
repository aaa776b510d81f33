'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { formatNumber } from '../../words/count-figure.ts'
import type { TimePanel } from './series.ts'

/** Whether parts of a scrolled chart lie out of sight, before and after what is seen. */
export interface Hidden {
  before: boolean
  after: boolean
}

// On the server there is no layout to wait for.
const useBrowserLayout = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * Scrolls a chart that is wider than its box to the latest dated claim, and tells what then lies out of sight. The width
 * of a slot is such that whole slots fill the box, so that no mark is cut at its edges.
 */
export function useStartAtNewest(
  scroller: RefObject<HTMLDivElement | null>,
  panel: TimePanel,
  margin: Margins,
): { hidden: Hidden; move: (way: -1 | 1) => void; slot: number } {
  const [hidden, setHidden] = useState<Hidden>({ before: false, after: false })
  const newest = newestEdge(panel)
  const [slot, setSlot] = useState(margin.slotAtLeast)
  useBrowserLayout(() => {
    const box = scroller.current
    if (!box) return
    const fit = () => fittingSlots(panel.slots, box.clientWidth, margin)
    if (box.scrollWidth > box.clientWidth) box.scrollLeft = Math.max(0, newest - fit().count) * slot
    const look = () => {
      setSlot(fit().width)
      const rest = box.scrollWidth - box.clientWidth - box.scrollLeft
      setHidden((was) => {
        const now = { before: box.scrollLeft > 4, after: rest > 4 }
        return was.before === now.before && was.after === now.after ? was : now
      })
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [scroller, newest, slot, panel.slots, margin])
  const move = useCallback(
    (way: -1 | 1) => {
      const box = scroller.current
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (!box) return
      const { count } = fittingSlots(panel.slots, box.clientWidth, margin)
      const at = Math.round(box.scrollLeft / slot) + way * Math.max(1, count - 1)
      box.scrollTo({ left: at * slot, behavior: calm ? 'auto' : 'smooth' })
    },
    [scroller, slot, panel.slots, margin],
  )
  return { hidden, move, slot }
}

/** Sizes in pixels of a chart that scrolls. */
interface Margins {
  left: number
  right: number
  slotAtLeast: number
}

/** How many slots a box shows whole beside the count scale, and the width at which they fill it. */
export function fittingSlots(
  slots: number,
  box: number,
  { left, right, slotAtLeast }: Margins,
): { count: number; width: number } {
  const count = Math.max(1, Math.floor((box - left) / slotAtLeast))
  if (slots <= count) return { count, width: Math.min(slotAtLeast, (box - left - right) / slots) }
  return { count, width: Math.max(slotAtLeast, (box - left) / count) }
}

/** Right edge of the last column with a date, in slots; the end where no claim has one. */
function newestEdge(panel: TimePanel): number {
  const last = panel.columns.findLast((column) => column.kind === 'time')
  return last ? last.x + last.width : panel.slots
}

/** Says that the chart goes on to either side, with buttons that go there: a chart must not need dragging. */
export function ScrollHint(props: { hidden: Hidden; move: (way: -1 | 1) => void; height: number }) {
  const { hidden, move } = props
  if (!hidden.before && !hidden.after) return null
  const look = 'min-h-7 rounded-md border border-line-strong bg-surface px-2 text-xs disabled:opacity-40'
  return (
    <>
      {hidden.after && (
        <span
          aria-hidden="true"
          style={{ height: props.height }}
          className="no-print pointer-events-none absolute top-0 right-0 w-4 bg-linear-to-l from-line to-transparent"
        />
      )}
      <div className="no-print mt-1 flex justify-end gap-2">
        <button type="button" disabled={!hidden.before} onClick={() => move(-1)} className={look}>
          ← Earlier
        </button>
        <button type="button" disabled={!hidden.after} onClick={() => move(1)} className={look}>
          Later →
        </button>
      </div>
    </>
  )
}

/** The count scale of each lane, kept in sight while the chart is scrolled away from its own. */
export function StickyTicks({ panel, width }: { panel: TimePanel; width: number }) {
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={panel.height}
      className="pointer-events-none absolute top-0 left-0 border-r border-line bg-surface"
    >
      {panel.lanes.flatMap((lane) => {
        const { band } = lane
        if (!band) return []
        return panel.scale.ticks.map((tick) => (
          <text
            key={`${lane.key}-${tick}`}
            x={width - 6}
            y={band.bottom - panel.scale.fraction(tick) * (band.bottom - band.top) + 4}
            textAnchor="end"
            fontSize={11}
            fill="var(--muted)"
          >
            {formatNumber(tick)}
          </text>
        ))
      })}
    </svg>
  )
}
