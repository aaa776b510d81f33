import { formatInterval, plural } from '../../words/day-words.ts'
import type { Mark, TimePanel } from './series.ts'

/** A stretch of a panel, in slots. */
export interface Stretch {
  from: number
  to: number
}

// Widths of slots are rounded by browsers; a mark that ends a hair beyond an edge is still in sight.
const hair = 0.1

/** Places where a panel can be cut without cutting a mark: column edges, and between the slots of a column. */
export function cuts({ columns, slots }: TimePanel): number[] {
  return [...columns.flatMap(({ x, width }) => Array.from({ length: Math.ceil(width) }, (_, at) => x + at)), slots]
}

/** Marks that a stretch shows whole. */
export function marksWithin({ lanes }: Pick<TimePanel, 'lanes'>, stretch: Stretch): Mark[] {
  return lanes.flatMap(({ marks }) => marks.filter((mark) => isWithin(mark, stretch)))
}

const isWithin = ({ x }: Mark, { from, to }: Stretch) => x - 0.5 >= from - hair && x + 0.5 <= to + hair

/**
 * Where a panel opens that is wider than its box: at the stretch in which most lanes have a dated claim, of several the
 * latest, so that nobody is met by empty lanes while others are full out of sight.
 */
export function openingSlot(panel: TimePanel, room: number): number {
  const undatedFrom = panel.columns.find(({ kind }) => kind === 'undated')?.x ?? panel.slots
  const last = Math.max(0, panel.slots - room)
  const rated = [...cuts(panel).filter((from) => from < last), last].map((from) => {
    const stretch = { from, to: Math.min(from + room, undatedFrom) }
    const seen = panel.lanes.map(({ marks }) => marks.filter((mark) => isWithin(mark, stretch)))
    const all = seen.flat()
    return {
      from,
      lanes: seen.filter((marks) => marks.length > 0).length,
      newest: all.reduce((newest, { x }) => Math.max(newest, x), 0),
      marks: all.length,
    }
  })
  const [best] = rated.sort((a, b) => b.lanes - a.lanes || b.newest - a.newest || b.marks - a.marks || b.from - a.from)
  return best?.from ?? 0
}

/** "7 of 18 claims in sight, 30 Sep 2017": what a stretch of a panel shows. */
export function sightWords(panel: TimePanel, stretch: Stretch): string {
  const shown = marksWithin(panel, stretch)
  const columns = panel.columns.filter(({ x, width }) =>
    shown.some((mark) => mark.x > x - hair && mark.x < x + width + hair),
  )
  const days = columns.flatMap((column) => column.days ?? [])
  const [first, last] = [days[0], days.at(-1)]
  const when = [
    first && last && formatInterval(first.start, last.end),
    columns.some(({ kind }) => kind === 'undated') && 'without a date',
  ].filter(Boolean)
  const some = `${shown.length.toLocaleString('en-GB')} of ${plural(panel.claims, 'claim')} in sight`
  return when.length === 0 ? some : `${some}, ${when.join(' and ')}`
}

/** The stretches by which a panel fills the rows of a sheet, `room` slots each at most; no mark is cut. */
export function rowsOf(panel: TimePanel, room: number): Stretch[] {
  const edges = cuts(panel)
  const rows: Stretch[] = []
  for (let from = 0; from < panel.slots - hair; ) {
    const to = edges.findLast((edge) => edge <= from + room + hair) ?? panel.slots
    // A slot that is wider than a row stands alone.
    const end = to > from ? to : (edges.find((edge) => edge > from) ?? panel.slots)
    rows.push({ from, to: end })
    from = end
  }
  return rows
}
