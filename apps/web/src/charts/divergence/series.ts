import type { DivergencePoint, OutletDetail } from '@evenhand/store'
import { groupBy } from '../../words/group-by.ts'

export interface DivergenceDot {
  point: DivergencePoint
  /** Percent of the width. */
  x: number
  /** Its place in the pile at this part of the scale, from 0, and how many dots the pile has. */
  level: number
  of: number
}

export interface DivergenceLane {
  harm: DivergencePoint['harm']
  /** All claims of the view with others to be held against, drawn or not, and the middle of their ratios. */
  n: number
  median: number | null
  /** Where the middle stands; null where too few tell one. */
  medianX: number | null
  dots: DivergenceDot[]
  /** Dots of the highest pile. */
  levels: number
  /** Piles too high for their dots to be counted by eye. Their numbers stand in rows, so that none runs into the next. */
  heaps: { x: number; n: number; row: number }[]
}

export interface DivergenceChart {
  lanes: DivergenceLane[]
  /** Doublings and halvings; a claim of zero has a place of its own, for it is no multiple. */
  ticks: { x: number; text: string; ratio: number }[]
}

/** Percent of the width that one pile of dots takes. */
const pile = 2.5
/** From so many dots on a pile says how many they are. */
const heapFrom = 16
/** Percent of the width that a pile's number takes on a phone. */
const numberWidth = 8
const edges = { left: 5, right: 95, leftOfZero: 3, leftBesideZero: 14 } as const

/** One lane for each harm, on one scale of doublings around the others' middle. */
export function divergenceChart(
  { harms, rows }: Pick<OutletDetail['divergences'], 'harms' | 'rows'>,
  enough: number,
): DivergenceChart {
  const powers = rows.filter(({ ratio }) => ratio > 0).map(({ ratio }) => Math.abs(Math.log2(ratio)))
  const reach = Math.max(1, ...powers.map(Math.ceil))
  const hasZero = rows.some(({ ratio }) => ratio === 0) || harms.some(({ median }) => median === 0)
  const left = hasZero ? edges.leftBesideZero : edges.left
  const placeOf = (ratio: number) =>
    ratio === 0 ? edges.leftOfZero : left + ((Math.log2(ratio) + reach) / (2 * reach)) * (edges.right - left)
  const step = Math.ceil(reach / 3)
  const doublings = Array.from(
    { length: 2 * Math.floor(reach / step) + 1 },
    (_, i) => (i - Math.floor(reach / step)) * step,
  )
  const ticks = doublings.map((power) => ({ x: placeOf(2 ** power), text: tickText(power), ratio: 2 ** power }))
  const lanes = harms.map(({ harm, n, median }): DivergenceLane => {
    const dots = piled(
      rows.filter((point) => point.harm === harm),
      placeOf,
    )
    return {
      harm,
      n,
      median,
      medianX: median === null || n < enough ? null : placeOf(median),
      dots,
      levels: Math.max(1, ...dots.map(({ of }) => of)),
      heaps: inRows(dots.flatMap(({ x, level, of }) => (of >= heapFrom && level === of - 1 ? [{ x, n: of }] : []))),
    }
  })
  return { lanes, ticks: hasZero ? [{ x: placeOf(0), text: 'zero', ratio: 0 }, ...ticks] : ticks }
}

function piled(points: readonly DivergencePoint[], placeOf: (ratio: number) => number): DivergenceDot[] {
  const piles = groupBy(
    points.toSorted((a, b) => a.ratio - b.ratio).map((point) => ({ point, x: placeOf(point.ratio) })),
    ({ x }) => Math.round(x / pile),
  )
  return [...piles.values()].flatMap((dots) => dots.map((dot, level) => ({ ...dot, level, of: dots.length })))
}

/** Numbers from left to right, each in the lowest row where it has room. */
function inRows<Placed extends { x: number }>(numbers: readonly Placed[]): (Placed & { row: number })[] {
  const ends: number[] = []
  return numbers.map((number) => {
    const free = ends.findIndex((end) => end <= number.x)
    const row = free === -1 ? ends.length : free
    ends[row] = number.x + numberWidth
    return { ...number, row }
  })
}

function tickText(power: number): string {
  if (power === 0) return 'the same'
  if (power === 1) return 'twice'
  if (power === -1) return 'half'
  return power > 0 ? `× ${2 ** power}` : `÷ ${2 ** -power}`
}
