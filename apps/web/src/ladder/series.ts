import type { EventDetail, OriginRef } from '@evenhand/store'
import { type CountScale, countScale } from '../charts/claims-over-time/count-scale.ts'
import { harmOrder } from '../charts/claims-over-time/series.ts'
import { type CountFigure, countFigure } from '../words/count-figure.ts'
import { groupBy } from '../words/group-by.ts'

type ClaimRow = EventDetail['claims'][number]

export interface Rung {
  row: ClaimRow
  figure: CountFigure
  /** Percent of the ladder's width; null for words without a number. */
  at: number | null
  range: { low: number; high: number } | null
  open: 'up' | 'down' | null
  shape: 'circle' | 'square' | 'diamond'
  /** The claim counts other victims than most of the ladder does: another side, no higher or lower claim of the same. */
  otherVictims: boolean
}

export interface LadderGroup {
  key: string
  origin: OriginRef | null
  rungs: Rung[]
}

export interface Ladder {
  harm: ClaimRow['claim']['harm']
  scale: CountScale
  groups: LadderGroup[]
}

/** In which order a ladder stands, for its caption. */
export const ladderOrder =
  'By origin, the one with the most claims first and claims without a source last. Within an origin by publication; of one day the lowest figure first, words after numbers. Claims about other victims stand last.'

/** An event's claims by harm, killed first, and origin, in `ladderOrder`, superseded ones among them; no harm shares a scale with another. */
export function ladders(rows: readonly ClaimRow[], conventionNumbers: Readonly<Record<string, number>>): Ladder[] {
  const byHarm = [...groupBy(rows, (row) => row.claim.harm)]
  return byHarm
    .sort(([a], [b]) => harmOrder.indexOf(a) - harmOrder.indexOf(b))
    .map(([harm, own]) => {
      const figures = new Map(own.map((row) => [row.id, countFigure(row.claim.count, conventionNumbers)]))
      const largest = Math.max(
        0,
        ...[...figures.values()].flatMap(({ dot, low, high }) => [dot ?? 0, low ?? 0, high ?? 0]),
      )
      const scale = countScale(largest, 'linear')
      const main = [...groupBy(own, (row) => row.claim.victims.category)].sort(
        ([x, a], [y, b]) => b.length - a.length || compare(x, y),
      )[0]?.[0]
      const groups = [...groupBy(own, (row) => row.origin?.id ?? '')]
        .sort(
          ([a, left], [b, right]) => Number(a === '') - Number(b === '') || right.length - left.length || compare(a, b),
        )
        .map(([key, group]) => ({
          key: key || 'unattributed',
          origin: group[0]?.origin ?? null,
          rungs: group.map((row) => rung(row, figures.get(row.id) as CountFigure, scale, main)).sort(inLadderOrder),
        }))
      return { harm, scale, groups }
    })
}

function inLadderOrder(a: Rung, b: Rung): number {
  return (
    Number(a.otherVictims) - Number(b.otherVictims) ||
    // Not by the hour: few texts give one, and a day's claims would stand by who does.
    compare(a.row.said?.date.slice(0, 10) ?? undated, b.row.said?.date.slice(0, 10) ?? undated) ||
    lowest(a.figure) - lowest(b.figure) ||
    compare(a.row.outlet?.name ?? '', b.row.outlet?.name ?? '') ||
    compare(a.row.id, b.row.id)
  )
}

const undated = '9999'
const lowest = ({ word, low, best, high }: CountFigure) =>
  word ? Number.MAX_SAFE_INTEGER : (low ?? best ?? high ?? Number.MAX_SAFE_INTEGER)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function rung(row: ClaimRow, figure: CountFigure, scale: CountScale, main: string | undefined): Rung {
  const percent = (count: number) => 100 * scale.fraction(count)
  const { qualifier } = row.claim.count
  const isRange = qualifier === 'range' && figure.low !== null && figure.high !== null
  const up = qualifier === 'at_least' || qualifier === 'more_than' || figure.fromConvention
  const down = qualifier === 'at_most' || qualifier === 'fewer_than'
  const party = row.originRelation === 'party_inflicting' || row.originRelation === 'party_suffering'
  const { category } = row.claim.victims
  return {
    row,
    figure,
    otherVictims: category !== main && category !== 'unknown',
    at: figure.dot === null ? null : percent(figure.dot),
    range: isRange ? { low: percent(figure.low as number), high: percent(figure.high as number) } : null,
    open: figure.dot === null ? null : up ? 'up' : down ? 'down' : null,
    shape: party ? 'square' : row.originRelation === 'non_party' ? 'circle' : 'diamond',
  }
}
