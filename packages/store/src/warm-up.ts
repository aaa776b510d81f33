import { type ClaimFilter, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import { columnsOf } from './columns/columns-of.ts'
import { groupNames, viewGroups } from './columns/figures.ts'
import { viewOf } from './columns/view.ts'
import { wordIndex } from './columns/word-index.ts'
import { articleList } from './queries/article-list.ts'
import { claimPoints } from './queries/claim-points.ts'
import { claims } from './queries/claims.ts'
import { counters } from './queries/counters.ts'
import { coverage } from './queries/coverage.ts'
import { dataHealth } from './queries/data-health.ts'
import { events } from './queries/events.ts'
import { firstFilterOptions } from './queries/filter-options.ts'
import { noiseByOutlet, noiseTotals } from './queries/noise-by-outlet.ts'
import { noiseFragments } from './queries/noise-fragments.ts'
import { origins } from './queries/origins.ts'
import { outletById } from './queries/outlet-by-id.ts'
import { outletEventMatrix } from './queries/outlet-event-matrix.ts'
import { outletList } from './queries/outlet-list.ts'
import { outlets } from './queries/outlets.ts'
import { reviewQueue } from './queries/review-queue.ts'
import type { Store } from './store.ts'

/**
 * Asks what visitors will ask first, so that they need not wait: a large archive takes seconds to read into memory, and
 * what is asked for the first time takes longer than afterwards. `menu` is how many values of a filter the pages list.
 */
export async function warmUp(store: Store, { menu }: { menu: number }): Promise<void> {
  const everything = {
    ...emptyClaimFilter,
    include: ['furniture' as const, 'implicit' as const, 'nonviolent' as const],
  }
  wordIndex(await columnsOf(store))
  for (const filter of [everything, emptyClaimFilter]) {
    for (const ask of [
      () => firstFilterOptions(store, filter, menu),
      () => counters(store, filter),
      () => claimPoints(store, filter, { limit: 600, latest: true }),
      () => outletEventMatrix(store, filter, { limit: 12 }),
      () => coverage(store, filter),
      () => claims(store, filter, { limit: 50 }),
      () => events(store, filter, { limit: 50 }),
      () => articleList(store, filter, { limit: 50 }),
      () => reviewQueue(store, filter, { limit: 30 }),
      () => noiseByOutlet(store, filter),
      () => noiseTotals(store, filter),
      () => noiseFragments(store, filter, { limit: 25 }),
      () => outletList(store, filter, { limit: 50 }),
      () => firstOutlet(store, filter, menu),
      () => outlets(store, filter),
      () => origins(store, filter),
      () => dataHealth(store),
      () => groupsForChanges(store, filter),
    ]) {
      await ask()
    }
  }
}

/** The page of the outlet that stands first in the list, with what frames it; its words are compared with all others'. */
async function firstOutlet(store: Store, filter: ClaimFilter, menu: number): Promise<void> {
  const { rows } = await outletList(store, filter, { limit: 1 })
  const first = rows[0]
  if (!first) return
  const id = first.outlet?.id ?? unknownOutlet
  const own = { ...filter, outlets: [id] }
  await outletById(store, id, filter)
  await firstFilterOptions(store, own, menu)
  await counters(store, own)
  await coverage(store, own)
}

/** Claims by outlet, origin and event, of which those that a change concerns are counted anew. */
async function groupsForChanges(store: Store, filter: ClaimFilter): Promise<void> {
  const columns = await columnsOf(store)
  for (const by of groupNames) viewGroups(columns, viewOf(columns, filter), by)
}
