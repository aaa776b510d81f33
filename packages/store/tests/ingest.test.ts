import { emptyClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rowOf, rowsOf } from '../src/database.ts'
import { articleById, claimById, claims, counters, ingest, recompare, reviewClaim, type Store } from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { buildArticle, on, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'
import { dump } from './dump.ts'

const shelling = buildArticle({
  id: 'shelling',
  outlet: 'Coast Courier',
  published: '2018-05-04',
  claims: [
    {
      quote: 'At least 12 people died in Harbour Town, the Rights Watch Centre said.',
      words: 'At least 12',
      count: { qualifier: 'at_least', low: 12, best: null, high: null },
      attribution: saidBy('Rights Watch Centre'),
      when: on('2018-05-03'),
    },
    { quote: 'Another 30 were hurt.', words: '30', harm: 'injured' },
  ],
  furniture: [{ text: 'Read more: ferry timetable', kind: 'related' }],
  removed: [{ text: 'Accept cookies', kind: 'legal', step: 'extract', reason: 'cookie banner' }],
})
const quiet = buildArticle({ id: 'quiet', outlet: 'Hill Herald', body: 'Nothing happened today.' })

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    const tables = Object.keys(await dump(store)).map((name) => sql.identifier(name))
    await databaseOf(store).execute(sql`truncate ${sql.join(tables, sql`, `)} restart identity cascade`)
  })

  const count = async (table: string) =>
    (await rowOf<{ n: number }>(databaseOf(store), sql`select count(*)::int as n from ${sql.identifier(table)}`)).n

  it('counts what it stored', async () => {
    expect(await ingest(store, [shelling, quiet])).toEqual({ added: 2, updated: 0, unchanged: 0, claims: 2 })
    expect(await counters(store, emptyClaimFilter)).toMatchObject({ articles: 1, articlesRead: 2, claims: 2 })
  })

  it('changes no row when the same articles come again', async () => {
    await ingest(store, [shelling, quiet], { label: 'first' })
    const before = await dump(store)
    expect(await ingest(store, [shelling, quiet], { label: 'again' })).toEqual({
      added: 0,
      updated: 0,
      unchanged: 2,
      claims: 0,
    })
    expect(await recompare(store)).toMatchObject({ changed: false, articles: 2 })
    expect(await dump(store)).toEqual(before)
  })

  it('takes an article that comes twice in one run once', async () => {
    expect(await ingest(store, [shelling, quiet, shelling])).toMatchObject({ added: 2, unchanged: 1 })
  })

  it('gives the article back as it came', async () => {
    await ingest(store, [shelling])
    const found = await articleById(store, 'shelling')
    expect(found.article).toEqual(shelling.article)
    expect(found.furniture).toEqual(shelling.furniture)
    expect(found.removed).toEqual(shelling.removed)
    expect(found.claims.map(({ claim }) => claim)).toEqual(shelling.claims)
    expect((await articleById(store, shelling.article.key)).article.id).toBe('shelling')
  })

  it('keeps texts that a database text cannot hold', async () => {
    const odd = buildArticle({ id: 'odd', claims: [{ quote: 'Then \0 and \ud800 came, and 5 died.', words: '5' }] })
    await ingest(store, [odd])
    const { article, claims } = await articleById(store, 'odd')
    expect(article.text).toBe(odd.article.text)
    expect(claims[0]?.words).toBe('5')
    expect(await ingest(store, [odd])).toMatchObject({ unchanged: 1 })
  })

  it('keeps two articles that were given one id, the second under its key', async () => {
    const other = buildArticle({ id: 'shelling', outlet: 'Hill Herald', body: 'Something else.' })
    await ingest(store, [shelling, other])
    expect((await articleById(store, 'shelling')).article.key).toBe(shelling.article.key)
    expect((await articleById(store, other.article.key)).article).toMatchObject({ id: other.article.key })
  })

  it.each([
    ['a reading without the date that was given before', { published: null }, 'unchanged'],
    ['a reading with a better date', { published: { date: '2018-05-05', precision: 'day', basis: 'text' } }, 'updated'],
    ['a later retrieval', { retrieved: '2020-01-01' }, 'updated'],
    ['a known archive address missing', { archiveUrl: null }, 'unchanged'],
  ] as const)('treats %s as %s', async (_, fields, change) => {
    const base = { ...shelling, article: { ...shelling.article, archiveUrl: 'https://archive.example/1' } }
    await ingest(store, [base])
    const again = { ...base, article: { ...base.article, ...fields } }
    expect(await ingest(store, [again])).toMatchObject({ [change]: 1 })
    expect((await articleById(store, 'shelling')).article.archiveUrl).toBe('https://archive.example/1')
  })

  it('keeps the first time of retrieval', async () => {
    const at = (retrieved: string) => ({ ...shelling, article: { ...shelling.article, retrieved } })
    await ingest(store, [at('2020-01-01')])
    expect(await ingest(store, [at('2021-01-01')])).toMatchObject({ unchanged: 1 })
  })

  it('reports only what is committed, batch by batch', async () => {
    const many = Array.from({ length: 5 }, (_, i) => buildArticle({ id: `a${i}`, body: `Text number ${i}.` }))
    const reported: [string, number, number][] = []
    await ingest(store, many, { batchSize: 2, onProgress: ({ stage, added }) => void reported.push([stage, added, 0]) })
    expect(reported.map(([stage, added]) => [stage, added])).toEqual([
      ['articles', 2],
      ['articles', 4],
      ['articles', 5],
      ['comparison', 5],
    ])
  })

  it('keeps committed batches, and compares them, when the source fails', async () => {
    async function* failing() {
      yield shelling
      throw new Error('the source broke')
    }
    await expect(ingest(store, failing(), { batchSize: 1 })).rejects.toThrow('the source broke')
    expect(await count('articles')).toBe(0)
    async function* later() {
      yield shelling
      yield quiet
      throw new Error('the source broke')
    }
    await expect(ingest(store, later(), { batchSize: 1 })).rejects.toThrow('the source broke')
    expect(await count('articles')).toBe(1)
    expect(await count('origins')).toBe(1)
  })

  it('finishes a comparison that was left behind, at the next ingest', async () => {
    await ingest(store, [shelling], { compare: false })
    expect(await count('origins')).toBe(0)
    await ingest(store, [shelling])
    expect(await count('origins')).toBe(1)
  })

  it('notes in the history what each run changed', async () => {
    await ingest(store, [shelling], { label: 'first' })
    await ingest(store, [shelling, quiet], { label: 'second' })
    const rows = await rowsOf(
      databaseOf(store),
      sql`select i.label, a.article_key as key, a.change from ingests i join ingest_articles a on a.ingest_id = i.id order by i.id`,
    )
    expect(rows).toEqual([
      { label: 'first', key: shelling.article.key, change: 'added' },
      { label: 'second', key: quiet.article.key, change: 'added' },
    ])
  })

  describe('a newer parser', () => {
    const [died, hurt] = shelling.claims as [(typeof shelling.claims)[0], (typeof shelling.claims)[0]]
    const newer = (claimsNow: typeof shelling.claims) => ({
      ...shelling,
      claims: claimsNow,
      parser: { version: '1.1.0' },
    })

    it('replaces values in place and leaves reviews standing', async () => {
      await ingest(store, [shelling])
      await reviewClaim(store, { claim: died.id, action: 'accept', reviewer: 'ada' })
      await reviewClaim(store, { claim: hurt.id, action: 'edit', changes: { scope: 'period' }, reviewer: 'ada' })
      const better = { ...died, victims: { ...died.victims, category: 'civilian' as const } }
      expect(await ingest(store, [newer([better, hurt])])).toMatchObject({ updated: 1 })
      expect(await claimById(store, died.id)).toMatchObject({
        review: 'accepted',
        machine: { victims: { category: 'civilian' } },
        reviews: [{ action: 'accept', reviewer: 'ada' }],
        parserVersion: '1.1.0',
      })
      expect(await claimById(store, hurt.id)).toMatchObject({
        review: 'edited',
        machine: { scope: 'incident' },
        claim: { scope: 'period' },
      })
      expect((await claims(store, { ...emptyClaimFilter, scopes: ['period'] })).rows.map(({ id }) => id)).toEqual([
        hurt.id,
      ])
    })

    it('removes claims that it no longer reads, except reviewed ones', async () => {
      await ingest(store, [shelling])
      await reviewClaim(store, { claim: died.id, action: 'accept', reviewer: 'ada' })
      await ingest(store, [newer([])])
      await expect(claimById(store, hurt.id)).rejects.toMatchObject({ code: 'not_found' })
      expect(await claimById(store, died.id)).toMatchObject({ review: 'accepted' })
    })

    it('gives a claim that comes back its origin again', async () => {
      await ingest(store, [shelling])
      const { origin } = await claimById(store, died.id)
      expect(origin).not.toBeNull()
      await ingest(store, [newer([])], { compare: false })
      await ingest(store, [shelling])
      expect((await claimById(store, died.id)).origin).toEqual(origin)
    })
  })
})
