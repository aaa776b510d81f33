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
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articleList,
  type ClaimRow,
  claimPoints,
  claims,
  counters,
  events,
  exportClaims,
  filterOptions,
  ingest,
  reviewClaim,
  type Store,
} from '../src/index.ts'
import { at, buildArticle, type ClaimSketch, on, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const outletNames = ['Coast Courier', 'Hill Herald', 'Plain Post', null]
const monitors = ['Rights Watch Centre', 'Valley Hospital', 'Interior Ministry'] as const
const parties = ['red_army', 'blue_army', null]
const places = ['Harbour Town', 'Millbrook', 'Ärla 50%_market']
const days = ['2018-05-01', '2018-05-02', '2018-05-03', '2018-05', '2017', '2019-02-28']

const sketch: fc.Arbitrary<ClaimSketch> = fc
  .record({
    n: fc.integer({ min: 1, max: 400 }),
    place: fc.constantFrom(...places),
    harm: fc.constantFrom(...harms.values),
    category: fc.constantFrom(...victimCategories.values),
    victimParty: fc.constantFrom(...parties),
    perpetrator: fc.constantFrom(...parties),
    source: fc.option(fc.constantFrom(...monitors)),
    type: fc.constantFrom(...sourceTypes.values),
    qualifier: fc.constantFrom(...qualifiers.values),
    scope: fc.constantFrom(...scopes.values),
    relation: fc.constantFrom(...relations.values),
    assertion: fc.constantFrom(...assertions.values),
    day: fc.option(fc.constantFrom(...days)),
    part: fc.constantFrom('headline' as const, 'body' as const, 'furniture' as const),
    implicit: fc.nat(5).map((n) => n === 0),
    violent: fc.nat(5).map((n) => n > 0),
  })
  .map(
    (s): ClaimSketch => ({
      quote: `In ${s.place}, ${s.source ?? 'nobody'} counted ${s.n} (${s.harm}).`,
      words: String(s.n),
      harm: s.harm,
      count: { qualifier: s.qualifier },
      victims: { category: s.category, party: s.victimParty },
      perpetrator: s.perpetrator === null ? null : { text: 'they', party: s.perpetrator, status: 'stated' },
      attribution: s.source && saidBy(s.source, s.type),
      scope: s.scope,
      relation: s.relation,
      assertion: s.assertion,
      when: s.day === null ? null : on(s.day),
      where: at(s.place, s.place === 'Harbour Town' ? 'place-1' : null),
      part: s.part,
      implicit: s.implicit,
      violent: s.violent,
    }),
  )

const articles = fc
  .sample(
    fc.record({
      outlet: fc.constantFrom(...outletNames),
      published: fc.option(fc.constantFrom(...days)),
      claims: fc.uniqueArray(sketch, { maxLength: 6, selector: ({ quote }) => quote }),
    }),
    { numRuns: 40, seed: 7 },
  )
  .map((article, i) => buildArticle({ ...article, id: `article-${i}`, title: `Report number ${i}` }))

const some = <T>(values: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...values]))
const boundary = fc.option(fc.constantFrom('2017-06-01', '2018-05-02', '2018-12-31'))

onBothDatabases((newStore) => {
  let store: Store
  let all: ClaimRow[]
  let corroborationOf: Map<string, string>
  const everything: ClaimFilter = {
    ...emptyClaimFilter,
    include: ['furniture', 'implicit', 'nonviolent'],
    reviews: [...reviewStatuses.values],
  }

  beforeAll(async () => {
    store = await newStore()
    await ingest(store, articles)
    const read = articles.flatMap((article) => article.claims)
    for (const [i, { id: claim, scope }] of read.slice(0, 9).entries()) {
      const reviewer = 'ada'
      // an edit that changes nothing is refused
      const other = scope === 'background' ? 'incident' : 'background'
      if (i % 3 === 0) await reviewClaim(store, { claim, action: 'accept', reviewer })
      else if (i % 3 === 1) await reviewClaim(store, { claim, action: 'reject', reason: 'not a claim', reviewer })
      else await reviewClaim(store, { claim, action: 'edit', changes: { scope: other }, reviewer })
    }
    all = []
    for await (const batch of exportClaims(store, everything, { batchSize: 7 })) all.push(...batch)
    corroborationOf = new Map(
      (await events(store, everything, { limit: 1000 })).rows.map((e) => [e.id, e.corroboration]),
    )
  })
  afterAll(() => store.close())

  /** The filter in plain words, over rows in memory. */
  function passes(filter: ClaimFilter, { claim, ...row }: ClaimRow): boolean {
    const among = (list: readonly string[], ...values: (string | null | undefined)[]) =>
      list.length === 0 || values.some((value) => value != null && list.includes(value))
    const days = filter.clock === 'said' ? row.said : row.happened
    const event = row.event?.role === 'context' ? null : row.event?.id
    const text = [row.quote, claim.victims.text, claim.attribution?.source, claim.where?.name].join('\n').toLowerCase()
    return (
      (filter.from === null || (days?.end != null && days.end >= filter.from)) &&
      (filter.to === null || (days?.start != null && days.start <= filter.to)) &&
      among(filter.outlets, row.outlet?.id ?? unknownOutlet) &&
      among(filter.origins, row.origin?.id) &&
      among(filter.parties, claim.victims.party, claim.perpetrator?.party) &&
      among(filter.events, event) &&
      among(filter.articles, row.article.id, row.article.key) &&
      among(filter.places, claim.where?.placeId, claim.where?.name) &&
      among(filter.harms, claim.harm) &&
      among(filter.categories, claim.victims.category) &&
      among(filter.sourceTypes, claim.attribution?.type ?? 'none') &&
      among(filter.qualifiers, claim.count.qualifier) &&
      among(filter.scopes, claim.scope) &&
      among(filter.relations, claim.relation) &&
      among(filter.assertions, claim.assertion) &&
      (filter.reviews.length > 0 ? among(filter.reviews, row.review) : row.review !== 'rejected') &&
      among(filter.corroborations, event && corroborationOf.get(event)) &&
      filter.q
        .toLowerCase()
        .split(' ')
        .every((word) => text.includes(word)) &&
      (filter.include.includes('furniture') || claim.mentions.some(({ part }) => part !== 'furniture')) &&
      (filter.include.includes('implicit') || !claim.implicit) &&
      (filter.include.includes('nonviolent') || claim.violent)
    )
  }

  const anyFilter = () => {
    const idsOf = (pick: (row: ClaimRow) => string | null | undefined) => [
      ...new Set(all.flatMap((row) => pick(row) ?? [])),
    ]
    return fc.record({
      ...Object.fromEntries(Object.entries(emptyClaimFilter).map(([key, value]) => [key, fc.constant(value)])),
      clock: fc.constantFrom('said' as const, 'happened' as const),
      from: boundary,
      to: boundary,
      outlets: some([...idsOf((row) => row.outlet?.id), unknownOutlet]),
      origins: some(idsOf((row) => row.origin?.id)),
      parties: some(['red_army', 'blue_army']),
      events: some(idsOf((row) => row.event?.id)),
      articles: some(['article-1', 'article-2', articles[3]?.article.key ?? '', 'article-5', 'no such article']),
      places: some(['place-1', 'Millbrook', 'Nowhere']),
      harms: some(harms.values),
      categories: some(victimCategories.values),
      sourceTypes: some(sourceTypes.values),
      qualifiers: some(qualifiers.values),
      scopes: some(scopes.values),
      relations: some(relations.values),
      assertions: some(assertions.values),
      reviews: some(reviewStatuses.values),
      corroborations: some(corroborations.values),
      q: fc.constantFrom('', '', '', 'valley', 'HARBOUR town', '50%_', 'count%d', 'rights harbour'),
      include: some(['furniture', 'implicit', 'nonviolent'] as const),
    }) as fc.Arbitrary<ClaimFilter>
  }

  it('has something to filter', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.length).toBe(articles.reduce((sum, article) => sum + article.claims.length, 0))
    expect(new Set(all.map(({ review }) => review)).size).toBe(4)
    expect(corroborationOf.size).toBeGreaterThan(3)
  })

  it('gives the claims that the same filter over plain rows gives, in every query', async () => {
    let nonEmpty = 0
    await fc.assert(
      fc.asyncProperty(anyFilter(), async (filter) => {
        const expected = all.filter((row) => passes(filter, row)).map(({ id }) => id)
        if (expected.length > 0) nonEmpty++
        const page = await claims(store, filter, { limit: 1000 })
        expect(page.rows.map(({ id }) => id).sort()).toEqual([...expected].sort())
        expect(page.total).toBe(expected.length)
        expect((await claimPoints(store, filter)).rows).toHaveLength(expected.length)
        expect((await counters(store, filter)).claims).toBe(expected.length)
      }),
      { numRuns: 60, seed: 11 },
    )
    expect(nonEmpty).toBeGreaterThan(10)
  })

  it.each(
    (Object.keys(emptyClaimFilter) as (keyof ClaimFilter)[]).flatMap((key) =>
      Array.isArray(emptyClaimFilter[key]) && key !== 'include' ? [key] : [],
    ),
  )('restricts by each value of %s alone', async (key) => {
    const options = (await filterOptions(store, emptyClaimFilter))[key as 'harms']
    const values = key === 'articles' ? ['article-1', 'article-9'] : options.map(({ value }) => value)
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      const filter = { ...emptyClaimFilter, [key]: [value] }
      const expected = all.filter((row) => passes(filter, row)).length
      expect([value, (await counters(store, filter)).claims]).toEqual([value, expected])
      if (key !== 'articles') expect(options.find((option) => option.value === value)?.count).toBe(expected)
    }
  })

  it('leaves rejected claims and the three marks out by default, and says how many', async () => {
    const { leftOut, claims: shown } = await counters(store, emptyClaimFilter)
    const standing = all.filter(({ review }) => review !== 'rejected')
    expect(leftOut).toEqual({
      furniture: standing.filter(({ furniture }) => furniture).length,
      implicit: standing.filter(({ claim }) => claim.implicit).length,
      nonviolent: standing.filter(({ claim }) => !claim.violent).length,
    })
    expect(shown).toBe(standing.filter(({ claim, furniture }) => !furniture && !claim.implicit && claim.violent).length)
    const asked = await counters(store, { ...emptyClaimFilter, include: ['furniture', 'implicit', 'nonviolent'] })
    expect(asked).toMatchObject({ claims: standing.length, leftOut: { furniture: 0, implicit: 0, nonviolent: 0 } })
  })

  it('lists an article where one of its claims passes, and every article where nothing is asked of claims', async () => {
    expect((await articleList(store, emptyClaimFilter)).total).toBe(articles.length)
    const filter: ClaimFilter = { ...emptyClaimFilter, harms: ['missing'] }
    const expected = new Set(all.filter((row) => passes(filter, row)).map(({ article }) => article.id))
    expect(new Set((await articleList(store, filter)).rows.map(({ id }) => id))).toEqual(expected)
  })

  describe('paging', () => {
    it.each(['said', 'happened', 'outlet', 'origin', 'harm', 'low', 'place', 'confidence'] as const)(
      'shows every claim once when sorted by %s',
      async (sort) => {
        for (const descending of [false, true]) {
          const seen: string[] = []
          for (let offset = 0; offset < all.length; offset += 20) {
            const page = await claims(store, everything, { sort, descending, limit: 20, offset })
            seen.push(...page.rows.map(({ id }) => id))
          }
          expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort())
        }
      },
    )

    it('cuts points only where it says so, undated ones last', async () => {
      const points = await claimPoints(store, everything, { limit: 10 })
      expect(points).toMatchObject({ total: all.length, limit: 10 })
      expect(points.rows).toHaveLength(10)
      const whole = (await claimPoints(store, everything)).rows.map(({ said }) => said?.start ?? '9999')
      expect(whole).toEqual([...whole].sort())
      expect(points.undated).toBe(all.filter(({ said }) => said === null).length)
    })
  })
})
