import { outletBases } from '@evenhand/schema'
import type { OutletMeasures, OutletSummary } from '../rows.ts'
import { type Columns, noDay } from './columns.ts'
import { countCode } from './counting.ts'
import { dayOf } from './days.ts'
import { chosenCodes } from './dictionary.ts'
import { type Counted, viewCounts, viewDistinct, viewFigure } from './figures.ts'
import { firstAndLastDay, type Groups, groupedBy, groupOf } from './grouping.ts'
import { medianRatio } from './median.ts'
import { combinationsWith, type Trait } from './traits.ts'

/** Articles of each outlet by its code; 0 is the outlet that is not known. */
export function articlesByOutlet({ articles, outlets }: Columns, numbers: Int32Array): Groups {
  return groupedBy(numbers, articles.outlet.cells, outlets.values.length)
}

/** The measures of an outlet by its code, from its articles and the claims of a view; its divergence takes longer. */
export function measuresOfOutlets(
  columns: Columns,
  articles: Groups,
  view: Counted,
): (code: number) => Omit<OutletMeasures, 'divergence'> {
  const { saidStart, saidEnd } = columns.articles
  const claims = viewCounts(columns, view, 'outlet')
  const events = viewDistinct(columns, view, 'outlet', 'event')
  const unsourced = withTrait(columns, view, 'sourceType', 'none')
  const inWords = withTrait(columns, view, 'qualifier', 'vague')
  return (code) => {
    const own = groupOf(articles, code)
    const { first, last } = firstAndLastDay(own, saidStart.cells, saidEnd.cells, noDay)
    const told = claims[code] as number
    return {
      articles: own.length,
      undatedArticles: countCode(own, saidStart.cells, noDay),
      first: dayOf(first),
      last: dayOf(last),
      claims: told,
      events: events(code),
      sourced: told - unsourced(code),
      inWords: inWords(code),
    }
  }
}

/** How many claims of each outlet have a value of a trait. */
function withTrait(columns: Columns, view: Counted, trait: Trait, value: string): (code: number) => number {
  const { claims, traits, outlets } = columns
  const has = combinationsWith(traits, trait, chosenCodes(traits.of[trait].values, [value]))
  const [combination, outlet] = [claims.traits.cells, claims.outlet.cells]
  const counts = (slots: Int32Array) => {
    const counts = new Int32Array(outlets.values.length)
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number
      ;(counts[outlet[slot] as number] as number) += has[combination[slot] as number] as number
    }
    return counts
  }
  const ofOne = (slots: Int32Array) => counts(slots).reduce((sum, n) => sum + n, 0)
  return viewFigure(columns, view, 'outlet', `${trait} ${value}`, ofOne, () => counts(view.slots))
}

/** How the claims of each outlet stand to their events. */
export function divergenceOfOutlets(columns: Columns, view: Counted): (code: number) => OutletMeasures['divergence'] {
  return viewFigure(columns, view, 'outlet', 'divergence', (slots) => divergenceOf(columns, slots))
}

/** How the claims stand to their events. */
export function divergenceOf({ claims }: Columns, slots: Int32Array): OutletMeasures['divergence'] {
  const { cells } = claims.divergence
  const ratios = new Float64Array(slots.length)
  let n = 0
  for (let i = 0; i < slots.length; i++) {
    const ratio = cells[slots[i] as number] as number
    if (!Number.isNaN(ratio)) ratios[n++] = ratio
  }
  return { n, median: medianRatio(ratios.subarray(0, n)) }
}

/** The best evidence for an outlet among its articles: the vocabulary lists it first; null where none has any. */
export function strongestBasis({ articles }: Columns, numbers: Int32Array): OutletSummary['basis'] {
  const best = numbers.reduce((best, article) => {
    const basis = articles.basis.cells[article] as number
    return basis > 0 && basis < best ? basis : best
  }, outletBases.values.length + 1)
  return outletBases.values[best - 1] ?? null
}
