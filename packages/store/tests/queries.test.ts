import { compare } from '@evenhand/compare'
import { emptyClaimFilter } from '@evenhand/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articleById,
  articleList,
  claimById,
  claimPoints,
  counters,
  coverage,
  dataHealth,
  eventById,
  eventCopies,
  events,
  exportClaims,
  filterOptions,
  ingest,
  noiseByOutlet,
  noiseFragments,
  origins,
  outletEventMatrix,
  outlets,
  type ReviewInput,
  reviewClaim,
  type Store,
} from '../src/index.ts'
import { at, buildArticle, on, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const agencyStory =
  'Fire crews worked through the night while families waited outside the school hall for news of the missing, and a ' +
  'long line of buses carried the survivors along the coast road towards the provincial capital before dawn broke.'
const weekday = { text: 'on Thursday', start: null, end: null, weekday: 4, precision: 1 }
const died = (words: string, n: number) => ({
  quote: `The Rights Watch Centre said ${words} people died in the Harbour Town market shelling.`,
  words,
  count: words.startsWith('at least')
    ? { qualifier: 'at_least' as const, low: n, best: null, high: null }
    : { low: n, best: n, high: n },
  victims: { text: 'people', category: 'civilian' as const, party: null },
  perpetrator: { text: 'red forces', party: 'red_army', status: 'stated' as const },
  attribution: saidBy('Rights Watch Centre'),
  where: at('Harbour Town', 'place-1'),
})

const first = buildArticle({
  id: 'first',
  outlet: 'Coast Courier',
  published: '2018-05-04',
  claims: [{ ...died('at least 12', 12), when: { ...weekday, start: '2018-05-03', end: '2018-05-03' } }],
  body: agencyStory,
  furniture: [
    { text: 'Share on 3 networks', kind: 'share_promo' },
    { text: '© 2018 Coast', kind: 'legal' },
  ],
})
const copy = buildArticle({
  id: 'copy',
  outlet: 'Hill Herald',
  claims: [{ ...died('at least 12', 12), when: weekday }],
  body: agencyStory,
  removed: [{ text: 'Menu Home', kind: 'navigation', step: 'extract', reason: 'nav element' }],
  furniture: [{ text: 'Next: weather', kind: 'related' }],
})
const later = buildArticle({
  id: 'later',
  outlet: 'Coast Courier',
  published: '2018-05-05',
  claims: [
    { ...died('15', 15), when: on('2018-05-03') },
    { quote: 'Two buses crashed and 4 were killed.', words: '4', violent: false },
  ],
  furniture: [{ text: 'Share on 5 networks', kind: 'share_promo' }],
})
const stray = buildArticle({
  id: 'stray',
  outlet: null,
  published: '2018-05',
  claims: [{ quote: 'Related: 9 killed elsewhere', words: '9', part: 'furniture' }],
})
const articles = [first, copy, later, stray]
const idOf = (article: typeof first) => article.claims[0]?.id ?? ''

onBothDatabases((newStore) => {
  let store: Store
  const compared = compare(articles)
  beforeAll(async () => {
    store = await newStore()
    await ingest(store, articles)
  })
  afterAll(() => store.close())

  it('stores what the comparison found: events, origins, copies and dates', async () => {
    expect(compared.events.length).toBeGreaterThan(0)
    expect(compared.copies).toHaveLength(1)
    expect(compared.dates).toHaveLength(1)
    const stored = await events(store, { ...emptyClaimFilter, include: ['furniture', 'implicit', 'nonviolent'] })
    for (const { id } of stored.rows) {
      const detail = await eventById(store, id)
      const event = compared.events.find((candidate) => candidate.id === id)
      expect(detail.event).toEqual(event)
      expect(new Set(detail.claims.map((row) => row.id))).toEqual(
        new Set([...(event?.claims ?? []), ...(event?.superseded ?? []).map(({ claim }) => claim)]),
      )
      expect(new Set(detail.context.map((row) => row.id))).toEqual(new Set(event?.context))
      for (const { claim, by } of event?.superseded ?? []) {
        const row = detail.claims.find((candidate) => candidate.id === claim)
        expect(row).toMatchObject({ supersededBy: by, event: { id, role: 'superseded' } })
      }
    }
    const [origin] = await origins(store, emptyClaimFilter)
    expect(origin).toMatchObject({ name: 'Rights Watch Centre', type: 'monitor', claims: 3, articles: 3, outlets: 2 })
    expect(origin).toMatchObject({ first: '2018-05-04', last: '2018-05-05' })
  })

  it('knows which articles of an event share text, with the number of passages and of pairs', async () => {
    const edge = compared.copies[0]
    const event = compared.events.find(({ articles: ids }) => ids.includes('first') && ids.includes('copy'))
    const found = await eventCopies(store, event?.id ?? '')
    const { passages, ...rest } = edge as NonNullable<typeof edge>
    expect(found).toEqual({ total: 1, rows: [{ ...rest, passages: passages.length }] })
    expect(await eventCopies(store, 'no such event')).toEqual({ total: 0, rows: [] })
  })

  it('names an article without a headline by its own words, not by the page around them', async () => {
    const menu = 'Home News Weather Contact'
    const made = buildArticle({
      id: 'bare',
      outlet: 'Gazette',
      title: menu,
      body: 'Floods closed the coast road.',
      claims: [],
    })
    const furniture = [{ start: 0, end: menu.length, kind: 'navigation' as const, rule: 'test' }]
    const own = await newStore()
    await ingest(own, [{ ...made, article: { ...made.article, title: null }, furniture }])
    expect((await articleList(own, emptyClaimFilter)).rows.map(({ title, opening }) => [title, opening])).toEqual([
      [null, 'Floods closed the coast road.'],
    ])
    await own.close()
  })

  it('puts a date that a dated copy gave beside the article’s own', async () => {
    const detail = await articleById(store, 'copy')
    expect(detail.article.published).toBeNull()
    expect(detail.publishedResolved).toEqual({ published: compared.dates[0]?.published, from: 'first' })
    expect(detail.said).toEqual({ date: '2018-05-04', start: '2018-05-04', end: '2018-05-04', basis: 'copy' })
    const [claim] = detail.claims
    expect(claim?.claim.when).toEqual(weekday)
    expect(claim?.happened).toMatchObject({ start: '2018-05-03', end: '2018-05-03', weekday: 4, basis: 'copy' })
  })

  it('shows shared passages from either side', async () => {
    const [here, there] = [await articleById(store, 'first'), await articleById(store, 'copy')]
    const [a, b] = [here.copies[0], there.copies[0]]
    expect(a?.other).toMatchObject({ id: 'copy', outlet: { id: 'hill-herald', name: 'Hill Herald' } })
    expect(b?.other.id).toBe('first')
    expect(a?.share).toEqual({ own: b?.share.other, other: b?.share.own })
    for (const { own, other } of a?.passages ?? []) {
      expect(first.article.text.slice(own.start, own.end)).toBe(copy.article.text.slice(other.start, other.end))
    }
    expect(a?.passages.map(({ own, other }) => ({ own: other, other: own }))).toEqual(b?.passages)
    const opposite = { from_other: 'to_other', to_other: 'from_other' } as Record<string, string>
    expect(b?.direction).toBe(opposite[a?.direction ?? ''] ?? a?.direction)
  })

  it('counts articles, claims and independent origins, and what it leaves out', async () => {
    expect(await counters(store, emptyClaimFilter)).toEqual({
      articles: 3,
      articlesRead: 4,
      claims: 3,
      origins: 1,
      events: 1,
      unattributed: 0,
      leftOut: { furniture: 1, implicit: 0, nonviolent: 1 },
    })
    expect(await counters(store, { ...emptyClaimFilter, outlets: ['hill-herald'] })).toMatchObject({
      articles: 1,
      articlesRead: 1,
    })
  })

  it('gives the chart every field of a mark', async () => {
    const { rows, total, undated } = await claimPoints(store, emptyClaimFilter)
    expect([total, undated]).toEqual([3, 0])
    expect(rows.map(({ articleId }) => articleId).at(-1)).toBe('later')
    expect(rows.find(({ id }) => id === idOf(first))).toMatchObject({
      articleId: 'first',
      outlet: { id: 'coast-courier', name: 'Coast Courier' },
      origin: { name: 'Rights Watch Centre', type: 'monitor' },
      harm: 'killed',
      count: { text: 'at least 12', qualifier: 'at_least', low: 12, best: null, high: null, term: null },
      victims: { text: 'people', category: 'civilian', party: null },
      perpetratorParty: 'red_army',
      said: { date: '2018-05-04', start: '2018-05-04', end: '2018-05-04', basis: 'given' },
      happened: { start: '2018-05-03', end: '2018-05-03', weekday: 4, precision: 1, basis: 'text' },
      place: 'Harbour Town',
      quote: died('at least 12', 12).quote,
      review: 'unreviewed',
    })
  })

  it('gives the latest marks first where asked, in order of date all the same', async () => {
    const all = (await claimPoints(store, emptyClaimFilter)).rows.map(({ id }) => id)
    const pages = [0, 2].map((offset) => claimPoints(store, emptyClaimFilter, { limit: 2, offset, latest: true }))
    const [late, early] = (await Promise.all(pages)).map(({ rows }) => rows.map(({ id }) => id))
    expect(late).toEqual(all.slice(-2))
    expect(early).toEqual(all.slice(0, -2))
  })

  it('says which outlet has articles in which week', async () => {
    const found = await coverage(store, emptyClaimFilter)
    expect(found).toMatchObject({ first: '2018-04-30', last: '2018-04-30', weeks: 1 })
    const { articles } = await dataHealth(store)
    expect(found.outlets.reduce((sum, outlet) => sum + outlet.articles, 0)).toBe(articles)
    expect(found.outlets.find(({ outlet }) => outlet?.id === 'coast-courier')?.weeks).toEqual([
      { week: '2018-04-30', articles: 2, claims: 2 },
    ])
  })

  it('says what the readings rest on', async () => {
    expect(await dataHealth(store)).toMatchObject({
      claims: expect.any(Number),
      reviewedClaims: expect.any(Number),
      setAside: 0,
      versions: [{ value: '1.0.0', articles: expect.any(Number) }],
      languages: [{ value: 'en', articles: expect.any(Number) }],
      warnings: [],
    })
  })

  it('lays outlets against events, each claim in one cell', async () => {
    const matrix = await outletEventMatrix(store, emptyClaimFilter)
    expect(matrix.outlets).toEqual([
      { id: 'coast-courier', name: 'Coast Courier', basis: 'given', articles: 2 },
      { id: 'hill-herald', name: 'Hill Herald', basis: 'given', articles: 1 },
    ])
    expect(matrix.events).toMatchObject([{ articles: 3, origins: 1, where: 'Harbour Town' }])
    expect(matrix.cells.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(
      [first, copy, later].map(idOf).sort(),
    )
    expect(matrix).toMatchObject({ totals: { events: 1, outlets: 2 }, outside: { noEvent: 0 } })
    expect((await outletEventMatrix(store, { ...emptyClaimFilter, harms: ['missing'] })).cells).toEqual([])
  })

  it('describes outlets by articles, claims, days and origins', async () => {
    expect((await outlets(store, emptyClaimFilter)).rows).toEqual([
      {
        id: 'coast-courier',
        name: 'Coast Courier',
        basis: 'given',
        articles: 2,
        claims: 2,
        first: '2018-05-04',
        last: '2018-05-05',
        undatedArticles: 0,
        events: 1,
        sourced: 2,
        inWords: 0,
        // 12 beside 12 and 15, and 15 beside 12 and 12, the earlier ones superseded: the geometric mean of two.
        divergence: { n: 2, median: expect.closeTo(Math.sqrt((12 / 13.5) * (15 / 12)), 12) },
        origins: [expect.objectContaining({ name: 'Rights Watch Centre', claims: 2 })],
      },
      expect.objectContaining({ id: 'hill-herald', articles: 1, claims: 1, first: '2018-05-04' }),
    ])
  })

  it('measures noise per outlet', async () => {
    const rows = await noiseByOutlet(store, emptyClaimFilter)
    expect(rows.map(({ outlet }) => outlet?.id ?? null)).toEqual(['coast-courier', 'hill-herald', null])
    const [coast, hill, unknown] = rows
    const bare = (text: string) => text.replace(/\s/g, '').length
    const total = bare(first.article.text) + bare(later.article.text)
    const shares = [26 / bare(first.article.text), 16 / bare(later.article.text)].sort((a, b) => a - b) as [
      number,
      number,
    ]
    expect(coast).toMatchObject({
      articles: 2,
      touched: 2,
      characters: { total, furniture: 42, removed: 0 },
      lines: { total: 9, furniture: 3 },
      onPageShare: null,
      pages: 0,
      kinds: [
        { kind: 'share_promo', characters: 32, spans: 2, articles: 2 },
        { kind: 'legal', characters: 10, spans: 1, articles: 1 },
      ],
      claimsAtRisk: 0,
    })
    expect(coast?.share).toBeCloseTo(42 / total, 10)
    expect(coast?.perArticle.n).toBe(2)
    expect(coast?.perArticle.median).toBeCloseTo((shares[0] + shares[1]) / 2, 10)
    expect(coast?.perArticle.p90).toBeCloseTo(shares[0] + 0.9 * (shares[1] - shares[0]), 10)
    expect(hill).toMatchObject({ characters: { furniture: 12, removed: 8 }, pages: 1 })
    expect(hill?.onPageShare).toBeCloseTo(20 / (8 + bare(copy.article.text)), 10)
    expect(hill?.removedKinds).toEqual([{ kind: 'navigation', characters: 8, pieces: 1 }])
    expect(unknown).toMatchObject({ articles: 1, touched: 0, claimsAtRisk: 1 })
  })

  it('lists furniture, each fragment once whatever its numbers, with an example in its article', async () => {
    const filter = { ...emptyClaimFilter, outlets: ['coast-courier'] }
    const page = await noiseFragments(store, filter)
    expect(page.total).toBe(2)
    expect(page.rows.map(({ example, articles, of }) => [example.text, articles, of, example.articleId])).toEqual([
      ['Share on 3 networks', 2, 2, 'first'],
      ['© 2018 Coast', 1, 2, 'first'],
    ])
    for (const { example } of page.rows) {
      expect((await articleById(store, example.articleId)).article.text).toContain(example.text)
    }
    expect(await noiseFragments(store, filter, { kind: 'legal', limit: 1 })).toMatchObject({
      total: 1,
      rows: [{ kind: 'legal', rule: 'test_legal' }],
    })
    expect((await noiseFragments(store, filter, { limit: 1, offset: 1 })).rows.map(({ kind }) => kind)).toEqual([
      'legal',
    ])
  })

  it('offers the values that occur, by name and number', async () => {
    const options = await filterOptions(store, emptyClaimFilter)
    expect(options.outlets).toEqual([
      { value: 'coast-courier', label: 'Coast Courier', count: 2 },
      { value: 'hill-herald', label: 'Hill Herald', count: 1 },
    ])
    expect(options.places).toEqual([{ value: 'place-1', label: 'Harbour Town', count: 3 }])
    expect(options.qualifiers).toEqual([
      { value: 'at_least', label: 'at least', count: 2 },
      { value: 'exact', label: 'exactly', count: 1 },
    ])
    expect(options.days).toEqual({ first: '2018-05-04', last: '2018-05-05' })
    const narrowed = await filterOptions(store, { ...emptyClaimFilter, outlets: ['hill-herald'] })
    expect(narrowed.outlets).toHaveLength(2)
    expect(narrowed.qualifiers).toHaveLength(1)
  })

  it('exports the whole view once, whatever the size of a batch', async () => {
    for (const batchSize of [1, 2, 100]) {
      const ids: string[] = []
      for await (const batch of exportClaims(store, emptyClaimFilter, { batchSize }))
        ids.push(...batch.map(({ id }) => id))
      expect(ids).toEqual((await claimPoints(store, emptyClaimFilter)).rows.map(({ id }) => id))
    }
  })

  it.each([
    ['article', (s: Store) => articleById(s, 'none')],
    ['claim', (s: Store) => claimById(s, 'none')],
    ['event', (s: Store) => eventById(s, 'none')],
  ])('says that an unknown %s is not there', async (_, ask) => {
    await expect(ask(store)).rejects.toMatchObject({ code: 'not_found' })
  })

  describe('reviews', () => {
    const claim = idOf(later)
    const review = (input: object) =>
      reviewClaim(store, { claim, action: 'accept', reviewer: 'ada', ...input } as ReviewInput)

    it('put a reviewer’s values in force, keep the machine’s, and can be taken back', async () => {
      const machine = later.claims[0]
      const count = { text: '15', qualifier: 'at_least' as const, low: 15, best: null, high: null, term: null }
      await review({ action: 'edit', changes: { count } })
      expect(await claimById(store, claim)).toMatchObject({ review: 'edited', claim: { count }, machine })
      expect((await claimPoints(store, { ...emptyClaimFilter, qualifiers: ['at_least'] })).total).toBe(3)

      await review({ action: 'reject', reason: 'counted twice' })
      expect((await counters(store, emptyClaimFilter)).claims).toBe(2)
      expect((await counters(store, { ...emptyClaimFilter, reviews: ['rejected'] })).claims).toBe(1)

      await review({ action: 'undo' })
      expect(await claimById(store, claim)).toMatchObject({ review: 'edited', claim: { count } })
      await review({ action: 'undo' })
      const detail = await claimById(store, claim)
      expect(detail).toMatchObject({ review: 'unreviewed', claim: machine, machine })
      expect(detail.reviews.map(({ action, reason }) => [action, reason])).toEqual([
        ['edit', null],
        ['reject', 'counted twice'],
        ['undo', null],
        ['undo', null],
      ])
      expect(detail.event?.role).toBe('current')
      await expect(review({ action: 'undo' })).rejects.toMatchObject({ code: 'not_found' })
    })

    it.each([
      ['a rejection without a reason', { action: 'reject' }, 'bad_option'],
      ['an edit that changes nothing', { action: 'edit', changes: {} }, 'bad_option'],
      ['a claim that is not there', { claim: 'none' }, 'not_found'],
    ] as const)('refuse %s', async (_, input, code) => {
      await expect(review(input)).rejects.toMatchObject({ code })
    })
  })
})
