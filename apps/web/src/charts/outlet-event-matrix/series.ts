import type { MatrixCell, OutletEventMatrix } from '@evenhand/store'
import { countFigure, inRelation } from '../../words/count-figure.ts'
import { harmOrder } from '../claims-over-time/series.ts'

export interface MatrixFigure {
  claimId: string
  articleId: string
  /** "≥ 58", "(2)" for a part of another figure, "+ 8" for more on top of it. */
  text: string
  harm: MatrixCell['claims'][number]['harm']
  relation: MatrixCell['claims'][number]['relation']
  origin: string | null
  superseded: boolean
  /** A reviewer edited one of these claims. */
  edited: boolean
  /** How many further claims of this cell say the same. */
  repeats: number
  quote: string
}

export interface MatrixRow {
  outlet: OutletEventMatrix['outlets'][number]
  /** One list for each event, in the order of `matrixEvents`; empty where the outlet says nothing of it. */
  cells: MatrixFigure[][]
}

/** The matrix's events, the newest first and those without a date last. */
export function matrixEvents({ events }: OutletEventMatrix): OutletEventMatrix['events'] {
  const day = (event: OutletEventMatrix['events'][number]) => event.when?.start ?? event.when?.end ?? ''
  return events.toSorted((a, b) => compare(day(b), day(a)))
}

/** Rows by coverage (events, then articles), articles of unknown outlets last; cells with one entry for each different figure. Nothing is added up. */
export function matrixRows(
  matrix: OutletEventMatrix,
  conventionNumbers: Readonly<Record<string, number>>,
): MatrixRow[] {
  const events = matrixEvents(matrix)
  const cells = new Map(matrix.cells.map((cell) => [`${cell.outletId} ${cell.eventId}`, cell]))
  return matrix.outlets
    .map((outlet) => ({
      outlet,
      cells: events.map((event) =>
        distinctFigures(cells.get(`${outlet.id} ${event.id}`)?.claims ?? [], conventionNumbers),
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.outlet.id === null) - Number(b.outlet.id === null) ||
        covered(b) - covered(a) ||
        b.outlet.articles - a.outlet.articles ||
        compare(a.outlet.name ?? '', b.outlet.name ?? ''),
    )
}

function covered(row: MatrixRow): number {
  return row.cells.filter((cell) => cell.length > 0).length
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What stands under a figure: its origin, and what sets it apart. */
export function figureNote({ origin, superseded, edited, repeats }: MatrixFigure): string {
  return [
    origin ?? 'no source named',
    superseded && 'superseded',
    edited && 'edited',
    repeats > 0 && `said ${repeats + 1} times`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Totals come first, so that no part is shown in the place of a total that says otherwise; killed before injured. */
function distinctFigures(claims: MatrixCell['claims'], numbers: Readonly<Record<string, number>>): MatrixFigure[] {
  const figures: MatrixFigure[] = []
  for (const claim of claims) {
    const text = inRelation(countFigure(claim.count, numbers).text, claim.relation)
    const origin = claim.origin?.name ?? null
    const same = figures.find(
      (figure) => figure.text === text && figure.harm === claim.harm && figure.origin === origin,
    )
    const edited = claim.review === 'edited'
    if (same) {
      same.repeats++
      same.edited ||= edited
    } else {
      const { id: claimId, articleId, harm, relation, superseded, quote } = claim
      figures.push({ claimId, articleId, text, harm, relation, origin, superseded, edited, repeats: 0, quote })
    }
  }
  return figures.sort(
    (a, b) =>
      Number(a.relation !== 'total') - Number(b.relation !== 'total') ||
      Number(a.superseded) - Number(b.superseded) ||
      harmOrder.indexOf(a.harm) - harmOrder.indexOf(b.harm),
  )
}
