import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimPoint, OriginRef } from '@evenhand/store'
import { type CountFigure, countFigure } from '../../words/count-figure.ts'
import { groupBy } from '../../words/group-by.ts'
import { type ColumnUnit, columnKey, columnUnit, type Days, type TimeColumn, timeColumns } from './columns.ts'
import { type CountScale, countScale, fittingKind } from './count-scale.ts'
import { victimLetters } from './victim-letters.ts'

/** Sizes in pixels. The drawing uses them as they are, so that series and labels agree. */
export const size = { laneHead: 26, wordRow: 30, bandPad: 8, numberBand: 104, laneFoot: 34 } as const

/** What kind of statement a panel holds; kinds and harms never share one. */
export type PanelKind = 'incidents' | 'totals' | 'recalled'

export interface Mark {
  claim: ClaimPoint
  figure: CountFigure
  /** In slots. */
  x: number
  /** Right end where the date is an interval over several columns. */
  xEnd: number | null
  /** Pixels from the panel's top: the dot, or the word. */
  y: number
  /** Ends of a stated range. */
  range: { low: number; high: number } | null
  open: 'up' | 'down' | null
  /** Approximate figures are hollow. */
  hollow: boolean
  /** Circle: not a party; square: a party to this harm; diamond: not known, or no source named. */
  shape: 'circle' | 'square' | 'diamond'
  /** Stands for the victims' category where the panel has several. */
  letter: string | null
}

export interface Lane {
  key: string
  origin: OriginRef | null
  top: number
  height: number
  /** Where the number scale lies; null in a lane of words only. */
  band: { top: number; bottom: number } | null
  marks: Mark[]
  /** Revisions of one event's figure by this origin, joined by steps. */
  steps: { x: number; y: number }[][]
}

export interface TimePanel {
  key: string
  kind: PanelKind
  harm: ClaimPoint['harm']
  columns: TimeColumn[]
  unit: ColumnUnit
  /** Width in slots. */
  slots: number
  height: number
  scale: CountScale
  lanes: Lane[]
  claims: number
  undated: number
  /** Categories of victims and their letters; empty where there is only one. */
  letters: ReadonlyMap<ClaimPoint['victims']['category'], string>
}

export interface SeriesOptions {
  clock: ClaimFilter['clock']
  /** `auto` is linear while the figures can be told apart on it. */
  scale: CountScale['kind'] | 'auto'
  /** The chosen convention's numbers for words; empty: words stay words. */
  conventionNumbers: Readonly<Record<string, number>>
}

const panelKinds: Record<ClaimPoint['scope'], PanelKind> = {
  incident: 'incidents',
  period: 'incidents',
  cumulative: 'totals',
  background: 'recalled',
}
const kindOrder: PanelKind[] = ['incidents', 'totals', 'recalled']
/** Harms in the order in which they are shown. */
export const harmOrder: ClaimPoint['harm'][] = ['killed', 'casualties', 'injured', 'missing', 'captured']

/** Claims as panels by kind of statement and harm, with one lane for each origin. Nothing is added up. */
export function timePanels(rows: readonly ClaimPoint[], options: SeriesOptions): TimePanel[] {
  return kindOrder.flatMap((kind) =>
    harmOrder.flatMap((harm) => {
      const own = rows.filter((row) => row.harm === harm && panelKinds[row.scope] === kind)
      return own.length === 0 ? [] : [timePanel(own, kind, harm, options)]
    }),
  )
}

/** The days of a claim on the chosen clock. A running total stands at its end; a date known to the year is none. */
export function daysOnClock(claim: ClaimPoint, clock: ClaimFilter['clock']): Days | null {
  const { start, end } = (clock === 'said' ? claim.said : claim.happened) ?? { start: null, end: null }
  if (start === null) return null
  const days = { start: start.slice(0, 10), end: (end ?? start).slice(0, 10) }
  if (days.start.length < 10 || days.end.length < 10) return null
  return claim.scope === 'cumulative' ? { start: days.end, end: days.end } : days
}

interface Draft {
  claim: ClaimPoint
  figure: CountFigure
  days: Days | null
  key: string
  slot: number
  /** Row among the words of its lane, or height 0..1 among the numbers. */
  fraction: number
}

function timePanel(rows: ClaimPoint[], kind: PanelKind, harm: ClaimPoint['harm'], options: SeriesOptions): TimePanel {
  const days = new Map(rows.map((row) => [row.id, daysOnClock(row, options.clock)]))
  const unit = columnUnit([...days.values()])
  const figures = new Map(rows.map((row) => [row.id, countFigure(row.count, options.conventionNumbers)]))
  const counts = [...figures.values()].map(({ dot, low, high }) => Math.max(dot ?? 0, high ?? 0, low ?? 0))
  const scale = countScale(
    counts.reduce((most, count) => Math.max(most, count), 0),
    options.scale === 'auto' ? fittingKind(counts) : options.scale,
  )
  const drafts = rows.map((claim): Draft => {
    const figure = figures.get(claim.id) as CountFigure
    const own = days.get(claim.id) ?? null
    const height = figure.dot ?? figure.high ?? figure.low
    return {
      claim,
      figure,
      days: own,
      key: columnKey(own, unit),
      slot: 0,
      fraction: height === null ? -1 : scale.fraction(height),
    }
  })
  const byOrigin = groupBy(drafts, (draft) => draft.claim.origin?.id ?? '')
  const laneDrafts = [...byOrigin.entries()].sort(byAttributionThenSize)
  const slots = new Map<string, number>()
  for (const [, lane] of laneDrafts) {
    for (const [key, cell] of groupBy(lane, (draft) => draft.key)) {
      slots.set(key, Math.max(slots.get(key) ?? 0, assignSlots(cell)))
    }
  }
  const columns = timeColumns(slots, unit)
  const letters = victimLetters(rows)
  const lanes: Lane[] = []
  let top = 0
  for (const [key, lane] of laneDrafts) {
    const built = buildLane(key, lane, { columns, scale, letters }, top)
    lanes.push(built)
    top += built.height
  }
  return {
    key: `${kind}-${harm}`,
    kind,
    harm,
    columns,
    unit,
    slots: columns.reduce((sum, column) => sum + column.width, 0),
    height: top,
    scale,
    lanes,
    claims: rows.length,
    undated: drafts.filter((draft) => draft.days === null).length,
    letters,
  }
}

/** Most claims first, claims without a source last. */
function byAttributionThenSize([a, left]: [string, Draft[]], [b, right]: [string, Draft[]]): number {
  return Number(a === '') - Number(b === '') || right.length - left.length || (a < b ? -1 : 1)
}

const apart = 0.2

/** Gives the marks of one lane and column places side by side where they would cover one another; returns how many. */
function assignSlots(cell: Draft[]): number {
  const taken: { category: string; fractions: number[] }[] = []
  const sorted = cell.toSorted(
    (a, b) =>
      compareDays(a.days, b.days) ||
      compareTexts(a.claim.victims.category, b.claim.victims.category) ||
      a.fraction - b.fraction ||
      compareTexts(a.claim.id, b.claim.id),
  )
  for (const draft of sorted) {
    let slot = 0
    const { category } = draft.claim.victims
    while (isTaken(taken[slot], category, draft.fraction)) slot++
    draft.slot = slot
    const place = taken[slot] ?? { category, fractions: [] }
    place.fractions.push(draft.fraction)
    taken[slot] = place
  }
  return taken.length
}

// Figures about different victims never stand above one another: they are no higher or lower claim of one thing.
function isTaken(place: { category: string; fractions: number[] } | undefined, category: string, fraction: number) {
  if (!place) return false
  return place.category !== category || place.fractions.some((other) => Math.abs(other - fraction) < apart)
}

function compareDays(a: Days | null, b: Days | null): number {
  const left = a?.start ?? ''
  const right = b?.start ?? ''
  return compareTexts(left, right)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function buildLane(
  key: string,
  drafts: Draft[],
  { columns, scale, letters }: Pick<TimePanel, 'columns' | 'scale' | 'letters'>,
  top: number,
): Lane {
  const hasWords = drafts.some((draft) => draft.fraction < 0)
  const hasNumbers = drafts.some((draft) => draft.fraction >= 0)
  const wordsTop = top + size.laneHead
  const bandTop = wordsTop + (hasWords ? size.wordRow : 0) + size.bandPad
  const bandBottom = bandTop + (hasNumbers ? size.numberBand : 0)
  const at = (fraction: number) => bandBottom - fraction * size.numberBand
  const marks = drafts
    .map((draft): Mark => {
      const { claim, figure } = draft
      const column = columns.find((candidate) => candidate.key === draft.key) as TimeColumn
      return {
        claim,
        figure,
        x: column.x + draft.slot + 0.5,
        xEnd: intervalEnd(draft.days, column, columns),
        y: draft.fraction < 0 ? wordsTop + size.wordRow / 2 : at(draft.fraction),
        range: rangeOf(claim, figure, (count) => at(scale.fraction(count))),
        open: openSide(claim, figure),
        hollow: claim.count.qualifier === 'about',
        shape: shapeOf(claim),
        letter: letters.get(claim.victims.category) ?? null,
      }
    })
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.claim.id < b.claim.id ? -1 : 1))
  return {
    key: key || 'unattributed',
    origin: drafts[0]?.claim.origin ?? null,
    top,
    height: bandBottom - top + (hasNumbers ? size.laneFoot : size.bandPad),
    band: hasNumbers ? { top: bandTop, bottom: bandBottom } : null,
    marks,
    steps: key === '' ? [] : revisions(marks),
  }
}

function rangeOf(claim: ClaimPoint, figure: CountFigure, at: (count: number) => number): Mark['range'] {
  if (claim.count.qualifier !== 'range' || figure.low === null || figure.high === null) return null
  return { low: at(figure.low), high: at(figure.high) }
}

function openSide(claim: ClaimPoint, figure: CountFigure): Mark['open'] {
  const { qualifier } = claim.count
  if (figure.dot === null) return null
  if (qualifier === 'at_least' || qualifier === 'more_than' || figure.fromConvention) return 'up'
  return qualifier === 'at_most' || qualifier === 'fewer_than' ? 'down' : null
}

function shapeOf(claim: ClaimPoint): Mark['shape'] {
  if (claim.originRelation === 'party_inflicting' || claim.originRelation === 'party_suffering') return 'square'
  return claim.originRelation === 'non_party' ? 'circle' : 'diamond'
}

/** The right edge of the last column that the interval reaches, where that is not the mark's own column. */
function intervalEnd(days: Days | null, own: TimeColumn, columns: TimeColumn[]): number | null {
  if (days === null || days.start === days.end) return null
  const last = columns.findLast((column) => column.days !== null && column.days.start <= days.end && column.x >= own.x)
  return last && last.key !== own.key && last.kind === 'time' ? last.x + last.width : null
}

/** Figures that an origin gave for one event, where a later one replaced an earlier one. */
function revisions(marks: Mark[]): { x: number; y: number }[][] {
  const chains = groupBy(
    marks.filter(
      (mark) => mark.claim.eventId && mark.claim.relation === 'total' && mark.figure.dot !== null && !mark.figure.word,
    ),
    (mark) => `${mark.claim.eventId} ${mark.claim.victims.category}`,
  )
  return [...chains.values()]
    .filter((chain) => chain.some((mark) => mark.claim.superseded) && new Set(chain.map((mark) => mark.y)).size > 1)
    .map((chain) => chain.map(({ x, y }) => ({ x, y })))
}
