import { type ClaimFilter, EvenhandError, type Harm, harms, unknownOutlet } from '@evenhand/schema'
import { articlesShown } from '../columns/articles-shown.ts'
import { claimOrder } from '../columns/claim-order.ts'
import type { Columns } from '../columns/columns.ts'
import { viewCounts } from '../columns/figures.ts'
import { groupedBy, groupOf } from '../columns/grouping.ts'
import { idOf } from '../columns/ids.ts'
import { type NamedSlots, namedGroups, namedSlots } from '../columns/namings.ts'
import { sliceInOrder } from '../columns/order.ts'
import { originsInDetail } from '../columns/origins-used.ts'
import { articlesByOutlet, divergenceOf, measuresOfOutlets, strongestBasis } from '../columns/outlet-measures.ts'
import { remembered } from '../columns/remembered.ts'
import { answered, answeredWithRows, viewOf } from '../columns/view.ts'
import { columnsAndTexts, type FoundTexts } from '../found-texts.ts'
import type { NamedSide, OutletDetail } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { divergencePoints } from './divergence-points.ts'
import { noiseTotals } from './noise-by-outlet.ts'

/** So many of each are told of an outlet where nobody asks for more. */
export const outletLimits = { origins: 20, words: 24, points: 200 }

export interface OutletOptions {
  /** At most so many origins, different words for someone, and claims that are held against others. */
  limits?: typeof outletLimits
  /** How many claims that are held against others to pass over, from the latest on. */
  offset?: number
}

/**
 * An outlet by its id, or `unknownOutlet`, in a view, whatever outlets the filter names; throws `not_found` where no
 * article of it is stored.
 */
export async function outletById(
  store: Store,
  id: string,
  filter: ClaimFilter,
  { limits = outletLimits, offset = 0 }: OutletOptions = {},
): Promise<OutletDetail> {
  const { columns, texts } = await columnsAndTexts(store, filter)
  const outlet = codeOfOutlet(columns, id)
  const ofOutlet = { ...filter, outlets: [id] }
  const view = viewOf(columns, ofOutlet)
  const facts = answered(view, `outlet with ${texts?.name ?? ''}`, () => factsOf(columns, ofOutlet, texts, outlet))
  const used = answered(view, `origins ${limits.origins}`, () => originsInDetail(columns, view.slots, limits.origins))
  const namings = answered(view, `namings ${limits.words}`, () => namingsOf(columns, filter, outlet, limits.words))
  const part = `${offset} ${limits.points}`
  const shown = answered(view, `apart ${part}`, () => apartOf(columns, view.slots, offset, limits.points))
  const rows = await answeredWithRows(view, `points apart ${part}`, () =>
    divergencePoints(databaseOf(store), shown.points),
  )
  return {
    outlet: outlet === 0 ? null : { id, name: columns.outletNames.get(outlet) ?? id },
    ...facts,
    origins: used,
    namings,
    divergences: { harms: shown.harms, total: facts.divergence.n, limit: limits.points, offset, rows },
    noise: await noiseTotals(store, ofOutlet),
  }
}

/** The outlet's code, 0 for the one that is not known; throws `not_found`. */
export function codeOfOutlet(columns: Columns, id: string): number {
  const code = id === unknownOutlet ? 0 : columns.outlets.codes.get(id)
  if (code === undefined || stored(columns)[code] !== 1) {
    throw new EvenhandError('not_found', `No article of an outlet ${id} is stored.`, {
      advice: 'Look for it in the list of outlets.',
    })
  }
  return code
}

/** For each code of an outlet whether an article of it is stored. */
function stored(columns: Columns): Uint8Array {
  return remembered(columns, 'stored outlets', '', () => {
    const { articles, articleKeys, outlets } = columns
    const found = new Uint8Array(outlets.values.length)
    for (let article = 1; article < articleKeys.values.length; article++) {
      if (articles.live.cells[article] === 1) found[articles.outlet.cells[article] as number] = 1
    }
    return found
  })
}

function factsOf(columns: Columns, filter: ClaimFilter, texts: FoundTexts | null, code: number) {
  const view = viewOf(columns, filter)
  const articles = articlesByOutlet(columns, articlesShown(columns, filter, texts))
  return {
    ...measuresOfOutlets(columns, articles, view)(code),
    basis: strongestBasis(columns, groupOf(articles, code)),
    divergence: divergenceOf(columns, view.slots),
    unattributed: viewCounts(columns, view, 'origin')[0] as number,
  }
}

/** Whom the outlet names, and beside it all other outlets that the rest of the filter shows. */
export function namedBy(columns: Columns, filter: ClaimFilter, outlet: number): Record<NamedSide, NamedSlots> {
  const id = outlet === 0 ? unknownOutlet : (columns.outlets.values[outlet] as string)
  const view = viewOf(columns, { ...filter, outlets: [id] })
  return answered(view, 'named', () => {
    const own = view.slots
    const all = viewOf(columns, { ...filter, outlets: [] }).slots
    return namedSlots(columns, { own, all, outlet })
  })
}

function namingsOf(columns: Columns, filter: ClaimFilter, outlet: number, words: number): OutletDetail['namings'] {
  const { victims, perpetrators } = namedBy(columns, filter, outlet)
  return {
    victims: namedGroups(columns, victims, words),
    perpetrators: namedGroups(columns, perpetrators, words),
  }
}

/** The claims that can be held against others: their middles by harm, and ids and ratios from the latest on. */
function apartOf(columns: Columns, slots: Int32Array, offset: number, limit: number) {
  const { divergence, traits } = columns.claims
  const { codes, values } = columns.traits.of.harm
  const compared = slots.filter((slot) => !Number.isNaN(divergence.cells[slot]))
  const harmOf = compared.map((slot) => codes[traits.cells[slot] as number] as number)
  const places = compared.map((_, i) => i)
  const byHarm = groupedBy(places, harmOf, values.values.length)
  const lanes = harms.values.flatMap((harm: Harm) => {
    const own = groupOf(byHarm, values.codes.get(harm) ?? 0).map((place) => compared[place] as number)
    return own.length === 0 ? [] : [{ harm, ...divergenceOf(columns, own) }]
  })
  const latest = sliceInOrder(compared, claimOrder(columns, 'said', true), offset, limit)
  return {
    harms: lanes,
    points: latest.map((slot) => ({ id: idOf(columns, slot), ratio: divergence.cells[slot] as number })),
  }
}
