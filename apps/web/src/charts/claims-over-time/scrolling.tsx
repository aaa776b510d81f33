'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { TimePanel } from './series.ts'
import { TickLabels } from './tick-labels.tsx'
import { openingSlot, type Stretch, sightWords } from './windows.ts'

/** Sizes in pixels of a chart that scrolls. */
interface Margins {
  left: number
  right: number
  slotAtLeast: number
}

/** What of a chart is in sight. */
interface Sight extends Stretch {
  /** Whether parts of it lie out of sight, before and after. */
  before: boolean
  after: boolean
}

const everything: Sight = { from: 0, to: Number.POSITIVE_INFINITY, before: false, after: false }

// On the server there is no layout to wait for.
const useBrowserLayout = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * Scrolls a chart that is wider than its box to where most of its lanes have claims, and tells what is then in sight.
 * The width of a slot is such that whole slots fill the box, so that no mark is cut at its edges.
 */
export function useOpening(
  scroller: RefObject<HTMLDivElement | null>,
  panel: TimePanel,
  margin: Margins,
): { sight: Sight; move: (way: -1 | 1) => void; slot: number } {
  const [sight, setSight] = useState(everything)
  const [fitting, setFitting] = useState({ count: panel.slots, width: margin.slotAtLeast })
  const { count, width } = fitting
  const opening = openingSlot(panel, count)
  useBrowserLayout(() => {
    const box = scroller.current
    if (!box) return
    const fit = () => {
      const now = fittingSlots(panel.slots, box.clientWidth, margin)
      setFitting((was) => (was.count === now.count && was.width === now.width ? was : now))
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(box)
    return () => watch.disconnect()
  }, [scroller, panel.slots, margin])
  useBrowserLayout(() => {
    const box = scroller.current
    if (!box) return
    const look = () => {
      // Measured by what the chart will be, for the drawing takes its width a moment after its box; nothing stands in
      // the margin at its end.
      const rest = panel.slots * width + margin.left - box.clientWidth - box.scrollLeft
      const from = Math.round((box.scrollLeft / width) * 10) / 10
      const now = { from, to: from + count, before: box.scrollLeft > 4, after: rest > 4 }
      setSight((was) => (was.from === now.from && was.to === now.to && was.after === now.after ? was : now))
    }
    box.scrollLeft = opening * width
    look()
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  }, [scroller, opening, count, width, panel.slots, margin])
  const move = useCallback(
    (way: -1 | 1) => {
      const box = scroller.current
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (!box) return
      const at = Math.round(box.scrollLeft / width) + way * Math.max(1, count - 1)
      box.scrollTo({ left: at * width, behavior: calm ? 'auto' : 'smooth' })
    },
    [scroller, count, width],
  )
  return { sight, move, slot: width }
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

/** Says what of the chart is in sight, with buttons that go to the rest: a chart must not need dragging. */
export function ScrollHint(props: { panel: TimePanel; sight: Sight; move: (way: -1 | 1) => void }) {
  const { panel, sight, move } = props
  if (!sight.before && !sight.after) return null
  const look = 'min-h-7 rounded-md border border-line-strong bg-surface px-2 text-xs disabled:opacity-40'
  return (
    <>
      {sight.after && (
        <span
          aria-hidden="true"
          style={{ height: panel.height }}
          className="no-print pointer-events-none absolute top-0 right-0 w-4 bg-linear-to-l from-line to-transparent"
        />
      )}
      <div className="no-print mt-1 flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
        <p data-sight className="basis-full text-xs text-muted sm:mr-auto sm:basis-auto">
          {sightWords(panel, sight)}
        </p>
        <button type="button" disabled={!sight.before} onClick={() => move(-1)} className={look}>
          ← Earlier
        </button>
        <button type="button" disabled={!sight.after} onClick={() => move(1)} className={look}>
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
      <TickLabels panel={panel} x={width - 6} />
    </svg>
  )
}
