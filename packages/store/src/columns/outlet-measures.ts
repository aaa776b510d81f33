import { outletBases } from '@evenhand/schema'
import type { OutletMeasures, OutletSummary } from '../rows.ts'
import { type Columns, noDay } from './columns.ts'
import { countCode } from './counting.ts'
import { dayOf } from './days.ts'
import { distinctInGroups, firstAndLastDay, type Groups, groupedBy, groupOf } from './grouping.ts'
import { medianRatio } from './median.ts'
import type { Trait } from './traits.ts'

/** Articles and claims by code of outlet; 0 is the outlet that is not known. */
export interface ByOutlet {
  articles: Groups
  claims: Groups
  /** How many events each outlet's claims tell of. */
  events: Int32Array
  /** Claims for which the article itself names no source, and those whose figure is a word without a number. */
  unsourced: Int32Array
  inWords: Int32Array
}

export function byOutlet(columns: Columns, numbers: Int32Array, slots: Int32Array): ByOutlet {
  const codes = columns.outlets.values.length
  const claims = groupedBy(slots, columns.claims.outlet.cells, codes)
  return {
    articles: groupedBy(numbers, columns.articles.outlet.cells, codes),
    claims,
    events: distinctInGroups(claims, columns.claims.event.cells, columns.events.values.length),
    unsourced: countTrait(columns, slots, 'sourceType', 'none'),
    inWords: countTrait(columns, slots, 'qualifier', 'vague'),
  }
}

/** The measures of one outlet but its divergence, which takes longer. */
export function countsOfOutlet(columns: Columns, groups: ByOutlet, code: number): Omit<OutletMeasures, 'divergence'> {
  const { saidStart, saidEnd } = columns.articles
  const own = groupOf(groups.articles, code)
  const told = groupOf(groups.claims, code)
  const { first, last } = firstAndLastDay(own, saidStart.cells, saidEnd.cells, noDay)
  return {
    articles: own.length,
    undatedArticles: countCode(own, saidStart.cells, noDay),
    first: dayOf(first),
    last: dayOf(last),
    claims: told.length,
    events: groups.events[code] as number,
    sourced: told.length - (groups.unsourced[code] as number),
    inWords: groups.inWords[code] as number,
  }
}

/** How many of the slots have a value of a trait, by code of outlet. */
function countTrait({ claims, traits, outlets }: Columns, slots: Int32Array, trait: Trait, value: string): Int32Array {
  const { codes, values } = traits.of[trait]
  const wanted = values.codes.get(value)
  const has = Uint8Array.from(codes, (code) => (code === wanted ? 1 : 0))
  const [combination, outlet] = [claims.traits.cells, claims.outlet.cells]
  const counts = new Int32Array(outlets.values.length)
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    ;(counts[outlet[slot] as number] as number) += has[combination[slot] as number] as number
  }
  return counts
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
