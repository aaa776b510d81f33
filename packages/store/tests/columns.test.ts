import {
  assertions,
  type ClaimFilter,
  corroborations,
  emptyClaimFilter,
  harms,
  qualifiers,
  relations,
  reviewStatuses,
  scopes,
  sourceTypes,
  unknownOutlet,
  victimCategories,
} from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceInOrder } from '../src/columns/order.ts'
import {
  type ClaimRow,
  type ClaimSort,
  claims,
  counters,
  coverage,
  dataHealth,
  events,
  filterOptions,
  ingest,
  ingestHistory,
  noiseByOutlet,
  noiseFragments,
  noiseTotals,
  openStore,
  origins,
  reviewClaim,
  type Store,
  undoIngest,
} from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'
import { databaseOf } from '../src/store.ts'
import { at, buildArticle, type ClaimSketch, on, saidBy } from './build-article.ts'
import { hasPostgres, newPostgresUrl, onBothDatabases } from './databases.ts'
import { plainFragments, plainNoiseByOutlet, plainNoiseTotals } from './plain-noise.ts'
import { plainClaims, plainCounters, plainCoverage, plainEvents, plainOptions } from './plain-queries.ts'
import { plainArticleHealth, plainOrigins } from './plain-sources.ts'
import { expectSameOutlets, nearly } from './same-outlets.ts'

const places = ['Harbour Town', 'Millbrook', 'Ärla 𐐷 50%']
const parties = ['red_army', 'blue_army', null]
const days = ['2018-05-01', '2018-05-02', '2018-05', null]
const sorts: ClaimSort[] = ['said', 'happened', 'outlet', 'origin', 'harm', 'low', 'place', 'confidence']

const claim: fc.Arbitrary<ClaimSketch> = fc
  .record({
    n: fc.integer({ min: 1, max: 300 }),
    harm: fc.constantFrom(...harms.values),
    category: fc.constantFrom(...victimCategories.values),
    victims: fc.constantFrom(...parties),
    perpetrator: fc.constantFrom(...parties),
    words: fc.constantFrom('guards', 'Guards', 'GUARDS', 'army troops', null),
    source: fc.constantFrom('Rights Watch Centre', 'Valley Hospital', null),
    type: fc.constantFrom(...sourceTypes.values),
    scope: fc.constantFrom(...scopes.values),
    qualifier: fc.constantFrom(...qualifiers.values),
    place: fc.constantFrom(...places),
    day: fc.constantFrom(...days),
    part: fc.constantFrom('body' as const, 'furniture' as const),
    violent: fc.nat(4).map((n) => n > 0),
  })
  .map((s) => ({
    quote: `Near ${s.place}, ${s.source ?? 'somebody'} spoke of ${s.n} (${s.harm}).`,
    words: String(s.n),
    harm: s.harm,
    count: { qualifier: s.qualifier },
    victims: { text: s.words, category: s.category, party: s.victims },
    perpetrator:
      s.perpetrator === null && s.words === null
        ? null
        : { text: s.words?.replace('army', 'Army') ?? 'they', party: s.perpetrator, status: 'stated' as const },
    attribution: s.source === null ? null : saidBy(s.source, s.type),
    scope: s.scope,
    when: s.day === null ? null : on(s.day),
    where: at(s.place, s.place === 'Millbrook' ? 'place-1' : null),
    part: s.part,
    violent: s.violent,
  }))

/** Lines that recur with other numbers, in few kinds. */
const furniture = fc.record({
  text: fc.constantFrom('Share 1', 'Share 22', 'share 3', 'All rights', 'Menu'),
  kind: fc.constantFrom('share_promo' as const, 'legal' as const),
})
const removed = fc.record({
  text: fc.constantFrom('Menu Home', 'Subscribe'),
  kind: fc.constantFrom('navigation' as const, 'share_promo' as const, null),
  step: fc.constant('extract'),
  reason: fc.constant('a test'),
})

const article = fc.record({
  furniture: fc.array(furniture, { maxLength: 3 }),
  removed: fc.array(removed, { maxLength: 2 }),
  url: fc.nat(7).map((n) => `https://example.org/${n}`),
  outlet: fc.constantFrom('Coast Courier', 'Hill Herald', null),
  published: fc.constantFrom('2018-05-02', '2018-05-20', '2018', null),
  claims: fc.uniqueArray(claim, { maxLength: 4, selector: ({ quote }) => quote }),
})

/** What people and commands do to a store. */
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), articles: fc.array(article, { minLength: 1, maxLength: 3 }) }),
  fc.record({ do: fc.constant('replace' as const), articles: fc.array(article, { minLength: 1, maxLength: 2 }) }),
  fc.record({ do: fc.constant('read anew' as const), article, without: fc.nat(3) }),
  fc.record({ do: fc.constant('undo ingest' as const), back: fc.nat(3) }),
  fc.record({
    do: fc.constant('review' as const),
    claim: fc.nat(),
    action: fc.constantFrom('accept', 'reject', 'edit', 'rename', 'same_claim', 'undo'),
  }),
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]))
const boundary = fc.constantFrom(null, null, null, '2018-05-01', '2018-05-10')

const filters: fc.Arbitrary<ClaimFilter> = fc
  .record({
    clock: fc.constantFrom('said' as const, 'happened' as const),
    from: boundary,
    to: boundary,
    outlets: some(['coast-courier', 'hill-herald', 'nobody', unknownOutlet]),
    parties: some(['red_army', 'blue_army']),
    places: some([...places, 'place-1']),
    harms: some(harms.values),
    categories: some(victimCategories.values),
    sourceTypes: some(sourceTypes.values),
    qualifiers: some(qualifiers.values),
    scopes: some(scopes.values),
    relations: some(relations.values),
    assertions: some(assertions.values),
    reviews: some(reviewStatuses.values),
    corroborations: some(corroborations.values),
    q: fc.constantFrom('', '', '', 'ÄRLA', 'watch 1', '50%', 'somebody', 'happened', 'near right'),
    include: some(['furniture', 'implicit', 'nonviolent'] as const),
  })
  .map((parts) => ({ ...emptyClaimFilter, ...parts }))

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
  })
  afterAll(() => store.close())

  const history = fc.array(fc.record({ step, filter: filters }), { minLength: 6, maxLength: 14 })
  const histories = fc.sample(history, { numRuns: 8, seed: 3 }).map((steps, number) => ({ number: number + 1, steps }))
  it.each(histories)('answers as plain SQL does after each step of history $number', async ({ steps }) => {
    await empty(store)
    for (const { step, filter } of steps) {
      await take(store, step)
      await expectSameAnswers(store, filter)
      await expectSameAnswers(store, emptyClaimFilter)
    }
  })
})

describe.skipIf(!hasPostgres())('on PostgreSQL, where several processes write', () => {
  it('what another connection committed is in the next answer', async () => {
    const databaseUrl = await newPostgresUrl()
    const [writer, reader] = [await openMigrated({ databaseUrl }), await openStore({ databaseUrl })]
    expect((await counters(reader, emptyClaimFilter)).claims).toBe(0)
    const quote = 'In Millbrook, 12 people were killed.'
    await ingest(writer, [buildArticle({ claims: [{ quote, words: '12' }] })])
    expect((await counters(reader, emptyClaimFilter)).claims).toBe(1)
    const [row] = (await claims(writer, emptyClaimFilter)).rows
    await reviewClaim(writer, { claim: row?.id ?? '', action: 'reject', reason: 'a test', reviewer: 'ada' })
    expect((await counters(reader, emptyClaimFilter)).claims).toBe(0)
    await Promise.all([writer.close(), reader.close()])
  })
})

describe('a slice in order', () => {
  it('is what sorting everything gives', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 })
    fc.assert(
      fc.property(numbers, fc.nat(320), fc.nat(60), (list, offset, limit) => {
        const order = { key: (n: number) => n % 7, tie: (a: number, b: number) => a - b }
        const sorted = [...list].sort((a, b) => order.key(a) - order.key(b) || a - b).slice(offset, offset + limit)
        expect(sliceInOrder(Int32Array.from(list), order, offset, limit)).toEqual(sorted)
      }),
    )
  })
})

async function empty(store: Store): Promise<void> {
  await databaseOf(store).execute(
    sql`truncate articles, article_words, furniture, furniture_kinds, removed, claims, mentions, events, event_claims, origins,
      claim_origins, copies, copy_passages, reviews, ingests, ingest_articles, retired_articles, facts, departed`,
  )
}

async function take(store: Store, step: Step): Promise<void> {
  switch (step.do) {
    case 'add':
    case 'replace':
      await ingest(store, step.articles.map(buildArticle), { replace: step.do === 'replace' })
      return
    case 'read anew': {
      // The same text, of which a newer parser reads fewer claims.
      const parsed = buildArticle(step.article)
      await ingest(store, [parsed])
      const fewer = parsed.claims.filter((_, i) => i !== step.without)
      await ingest(store, [{ ...parsed, claims: fewer, parser: { version: '2.0.0' } }])
      return
    }
    case 'undo ingest': {
      const runs = (await ingestHistory(store)).rows.filter(({ undoneAt }) => undoneAt === null)
      const run = runs[step.back]
      if (run !== undefined) await undoIngest(store, run.id)
      return
    }
    case 'review':
      await review(store, step.claim, step.action)
  }
}

async function review(store: Store, n: number, action: string): Promise<void> {
  const everything = { ...emptyClaimFilter, include: ['furniture', 'implicit', 'nonviolent'] as ClaimFilter['include'] }
  const { rows } = await claims(store, everything)
  const row = rows[n % rows.length] as ClaimRow | undefined
  if (row === undefined) return
  const decided = { claim: row.id, reviewer: 'ada', reason: 'a test' }
  const other = rows.find(({ id }) => id !== row.id)?.id ?? row.id
  const scope = row.claim.scope === 'background' ? ('incident' as const) : ('background' as const)
  const input = {
    accept: { ...decided, action: 'accept' as const },
    reject: { ...decided, action: 'reject' as const },
    edit: { ...decided, action: 'edit' as const, changes: { scope } },
    rename: {
      ...decided,
      action: 'edit' as const,
      changes: { victims: { ...row.claim.victims, text: 'people of the coast' }, perpetrator: null },
    },
    same_claim: { ...decided, action: 'same_claim' as const, other },
    undo: { ...decided, action: 'undo' as const },
  }[action]
  // Some decisions are refused here, such as an undo of nothing; then nothing changed.
  if (input !== undefined) await reviewClaim(store, input).catch((error) => expect(error).toHaveProperty('code'))
}

/** One order of claims each time, all of them in turn. */
let asked = 0

async function expectSameNoise(store: Store, filter: ClaimFilter): Promise<void> {
  expect(await noiseByOutlet(store, filter)).toEqual((await plainNoiseByOutlet(store, filter)).map(nearly))
  expect(await noiseTotals(store, filter)).toEqual(nearly(await plainNoiseTotals(store, filter)))
  for (const options of [{}, { kind: 'legal' as const, limit: 2 }, { offset: 1, limit: 1 }]) {
    expect(await noiseFragments(store, filter, options)).toEqual(await plainFragments(store, filter, options))
  }
}

async function expectSameAnswers(store: Store, filter: ClaimFilter): Promise<void> {
  expect(await counters(store, filter)).toEqual(await plainCounters(store, filter))
  const { days, ...fields } = await filterOptions(store, filter)
  const values = Object.entries(fields).map(
    ([field, options]) => [field, options.map(({ value, count }) => ({ value, count }))] as const,
  )
  expect({ ...Object.fromEntries(values), days }).toEqual(await plainOptions(store, filter))
  const [sort, descending] = [sorts[asked % sorts.length] as ClaimSort, asked % 16 >= 8]
  asked++
  const ids = (await claims(store, filter, { sort, descending, limit: 1000 })).rows.map(({ id }) => id)
  expect(ids).toEqual(await plainClaims(store, filter, sort, descending))
  const shown = (await events(store, filter, { limit: 1000 })).rows.map(
    ({ id, claims, articles, outlets, origins }) => ({
      id,
      claims,
      articles,
      outlets,
      origins,
    }),
  )
  expect(shown).toEqual(await plainEvents(store, filter))
  const weeks = (await coverage(store, filter)).outlets.flatMap(({ outlet, weeks, undated }) => {
    const dated = weeks.map(({ week, articles, claims }) => ({ outlet: outlet?.id ?? null, week, articles, claims }))
    return undated === 0 ? dated : [...dated, { outlet: outlet?.id ?? null, week: null, articles: undated }]
  })
  await expectSameNoise(store, filter)
  expect(await origins(store, filter)).toEqual(await plainOrigins(store, filter))
  await expectSameOutlets(store, filter, asked)
  expect(await dataHealth(store)).toMatchObject(await plainArticleHealth(store))
  const plain = await plainCoverage(store, filter)
  expect(weeks).toEqual(plain.map(({ claims, ...cell }) => (cell.week === null ? cell : { ...cell, claims })))
}
