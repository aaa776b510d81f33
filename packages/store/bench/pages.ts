import type { ClaimFilter } from '@evenhand/schema'
import {
  articleById,
  articleList,
  claimForReview,
  claimPoints,
  claims,
  counters,
  coverage,
  dataHealth,
  eventById,
  events,
  firstFilterOptions,
  ingestHistory,
  noiseByOutlet,
  noiseFragments,
  noiseTotals,
  origins,
  outletById,
  outletEventMatrix,
  outletList,
  outletSentences,
  outlets,
  reviewQueue,
  reviewTrail,
} from '../src/index.ts'
import type { Store } from '../src/store.ts'

/** Something to open that is there: the most used article, event, claim and outlet of the archive. */
export interface Subjects {
  article: string
  event: string
  claim: string
  outlet: string
}

type Ask = (store: Store, filter: ClaimFilter, subjects: Subjects) => Promise<unknown>

/** How many values of a filter a page lists (`apps/web/src/filters/menu-limits.ts`). */
export const menuListed = 300

/** What every page with the filter bar asks besides its own. */
const frame: Record<string, Ask> = {
  filterOptions: (store, filter) => firstFilterOptions(store, filter, menuListed),
  counters,
}

/** The same on the page of an outlet. */
const frameOfOutlet: Record<string, Ask> = Object.fromEntries(
  Object.entries(frame).map(([name, ask]) => [
    name,
    (store, filter, subjects) => ask(store, { ...filter, outlets: [subjects.outlet] }, subjects),
  ]),
)

/** The store's queries behind each page, with the limits that the page gives them (`apps/web/src/app`). */
export const filteredPages: Record<string, Record<string, Ask>> = {
  overview: {
    ...frame,
    claimPoints: (store, filter) => claimPoints(store, filter, { limit: 600, latest: true }),
    outletEventMatrix: (store, filter) => outletEventMatrix(store, filter, { limit: 12 }),
    coverage,
  },
  claims: { ...frame, claims: (store, filter) => claims(store, filter, { limit: 50 }) },
  events: { ...frame, events: (store, filter) => events(store, filter, { limit: 50 }) },
  articles: { ...frame, articleList: (store, filter) => articleList(store, filter, { limit: 50 }) },
  review: {
    ...frame,
    reviewQueue: (store, filter) => reviewQueue(store, filter, { limit: 30 }),
    claimForReview: (store, _, { claim }) => claimForReview(store, claim),
  },
  noise: {
    ...frame,
    noiseByOutlet,
    noiseTotals,
    noiseFragments: (store, filter) => noiseFragments(store, filter, { limit: 25 }),
    articleList: (store, filter) => articleList(store, filter, { limit: 50 }),
    articleById: (store, _, { article }) => articleById(store, article),
  },
  outlets: { ...frame, outletList: (store, filter) => outletList(store, filter, { limit: 50 }) },
  outlet: {
    ...frameOfOutlet,
    outletById: (store, filter, { outlet }) => outletById(store, outlet, filter),
    coverage: (store, filter, { outlet }) => coverage(store, { ...filter, outlets: [outlet] }),
  },
  wording: {
    ...frameOfOutlet,
    outletById: (store, filter, { outlet }) => outletById(store, outlet, filter),
    coverage: (store, filter, { outlet }) => coverage(store, { ...filter, outlets: [outlet] }),
    outletSentences: (store, filter, { outlet }) =>
      outletSentences(store, outlet, filter, {
        side: 'victims',
        party: 'party_0',
        category: null,
        words: 'people',
        others: true,
        limit: 25,
      }),
  },
  API: { outlets: (store, filter) => outlets(store, filter, { limit: 100 }), origins },
}

/** Pages that no filter changes. */
export const otherPages: Record<string, Record<string, Ask>> = {
  event: { eventById: (store, _, { event }) => eventById(store, event) },
  article: { articleById: (store, _, { article }) => articleById(store, article) },
  method: { dataHealth: (store) => dataHealth(store), coverage },
  trail: { reviewTrail: (store) => reviewTrail(store, {}, { limit: 50 }) },
  add: { ingestHistory: (store) => ingestHistory(store, { limit: 20 }) },
}
