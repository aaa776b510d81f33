import { emptyClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  articleById,
  articleLeft,
  claimById,
  claims,
  counters,
  type EarlierFound,
  ingest,
  ingestHistory,
  recompare,
  redoIngest,
  reviewClaim,
  type Store,
  storedStates,
  undoIngest,
} from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { buildArticle, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'
import { dump } from './dump.ts'

const story = (n: number, more: { id?: string; url?: string; outlet?: string | null } = {}) =>
  buildArticle({
    id: 'report',
    outlet: 'Coast Courier',
    published: '2018-05-04',
    claims: [
      {
        quote: `${n} people died at the quay, the Harbour Watch said.`,
        words: `${n}`,
        attribution: saidBy('Harbour Watch'),
      },
    ],
    ...more,
  })
const first = story(12)
const corrected = story(14)
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

  const latestRun = async () => (await ingestHistory(store)).rows[0]?.id ?? -1
  const shown = async () =>
    (await claims(store, emptyClaimFilter)).rows.map(({ words, article }) => `${article.id}: ${words}`)
  const found = () => {
    const list: EarlierFound[] = []
    return { list, onEarlier: (one: EarlierFound) => void list.push(one) }
  }

  it('takes back what an ingest added and nothing else', async () => {
    await ingest(store, [quiet], { label: 'before' })
    const before = await counters(store, emptyClaimFilter)
    await ingest(store, [first, quiet], { label: 'mistake' })
    expect(await undoIngest(store, await latestRun())).toEqual({ removed: 1, restored: 0, updated: 0, kept: [] })
    expect(await counters(store, emptyClaimFilter)).toEqual(before)
    expect(await recompare(store)).toMatchObject({ changed: false, articles: 1, origins: 0 })
    expect((await ingestHistory(store)).rows).toMatchObject([
      { label: 'mistake', added: 1, undoneAt: expect.any(String) },
      { label: 'before', added: 1, undoneAt: null },
    ])
    await expect(undoIngest(store, 2)).rejects.toMatchObject({ code: 'bad_option' })
    await expect(undoIngest(store, 99)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('puts back what was taken back, with its older versions set aside again, and takes it back once more', async () => {
    await ingest(store, [first])
    const [claim] = first.claims
    await reviewClaim(store, { claim: claim?.id ?? '', action: 'accept', reviewer: 'ada' })
    await ingest(store, [corrected, quiet], { replace: true, label: 'newer' })
    const run = await latestRun()
    const before = [await counters(store, emptyClaimFilter), await shown()]
    await expect(redoIngest(store, run)).rejects.toMatchObject({ code: 'bad_option' })
    for (const _ of ['once', 'twice']) {
      expect(await undoIngest(store, run)).toMatchObject({ removed: 2, restored: 1 })
      expect(await shown()).toEqual(['report: 12'])
      expect(await claimById(store, claim?.id ?? '')).toMatchObject({ review: 'accepted' })
      expect(await redoIngest(store, run)).toEqual({ restored: 2, replaced: 1 })
      expect([await counters(store, emptyClaimFilter), await shown()]).toEqual(before)
      expect((await articleById(store, 'report')).article.key).toBe(corrected.article.key)
      expect((await ingestHistory(store)).rows[0]).toMatchObject({ label: 'newer', undoneAt: null })
    }
    expect(await recompare(store)).toMatchObject({ changed: false })
    await expect(redoIngest(store, 99)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('leaves alone what was stored anew since, when it puts back the rest', async () => {
    await ingest(store, [first, quiet])
    const run = await latestRun()
    await undoIngest(store, run)
    const newer = { ...first, parser: { version: '9.0.0' } }
    await ingest(store, [newer])
    await redoIngest(store, run)
    expect((await articleById(store, 'report')).parserVersion).toBe('9.0.0')
    expect((await articleById(store, 'quiet')).article.text).toBe(quiet.article.text)
  })

  it('says of an article that was taken back when, with which ingest, and nothing once it is back', async () => {
    await ingest(store, [quiet], { label: 'mistake' })
    const run = await latestRun()
    expect(await articleLeft(store, 'quiet')).toBeNull()
    await undoIngest(store, run)
    for (const name of ['quiet', quiet.article.key]) {
      expect(await articleLeft(store, name)).toEqual({
        id: 'quiet',
        title: quiet.article.title?.text ?? null,
        opening: null,
        outlet: { id: quiet.article.outlet?.id, name: quiet.article.outlet?.name },
        reason: 'taken_back',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        newer: null,
        ingest: { id: run, label: 'mistake', undone: true },
      })
    }
    await redoIngest(store, run)
    expect(await articleLeft(store, 'quiet')).toBeNull()
  })

  it('names an article without a headline that was taken back by its own first words', async () => {
    const untitled = buildArticle({ id: 'untitled', body: 'Nobody was hurt.' })
    await ingest(store, [{ ...untitled, article: { ...untitled.article, title: null } }])
    await undoIngest(store, await latestRun())
    expect(await articleLeft(store, 'untitled')).toMatchObject({
      title: null,
      opening: expect.stringMatching(/^What is said to have happened\s+Nobody was hurt\.$/),
      outlet: { name: 'The Daily Test' },
    })
  })

  it('stores again what was taken back', async () => {
    await ingest(store, [first])
    await undoIngest(store, await latestRun())
    expect(await ingest(store, [first])).toMatchObject({ added: 1 })
    expect(await shown()).toEqual(['report: 12'])
  })

  it('keeps an article whose claims were reviewed since, and names it', async () => {
    await ingest(store, [first, quiet])
    const [claim] = first.claims
    await reviewClaim(store, { claim: claim?.id ?? '', action: 'accept', reviewer: 'ada' })
    expect((await ingestHistory(store)).rows[0]).toMatchObject({ reviewed: 1 })
    expect(await undoIngest(store, await latestRun())).toMatchObject({
      removed: 1,
      kept: [{ id: 'report', title: first.article.title?.text, reviewed: 1 }],
    })
    expect(await shown()).toEqual(['report: 12'])
  })

  it('names articles without a headline by their own words, not by the page around them', async () => {
    const menu = 'Home News Weather Contact'
    const bare = (body: string) => {
      const made = buildArticle({
        id: 'bare',
        outlet: 'Gazette',
        title: menu,
        body,
        claims: [{ quote: 'It drowned 12.', words: '12' }],
      })
      const furniture = [{ start: 0, end: menu.length, kind: 'navigation' as const, rule: 'test' }]
      return { ...made, article: { ...made.article, title: null }, furniture }
    }
    const stored = bare('Floods closed the coast road.')
    await ingest(store, [stored])
    const newer = bare('Floods closed the coast road and the mill.')
    const { earlier } = (await storedStates(store, [newer.article])).get(newer.article.key) ?? {}
    expect(earlier?.map(({ opening }) => opening)).toEqual([expect.stringMatching(/^It drowned 12/)])
    await reviewClaim(store, { claim: stored.claims[0]?.id ?? '', action: 'accept', reviewer: 'ada' })
    const { kept } = await undoIngest(store, await latestRun())
    expect(kept.map(({ opening }) => opening)).toEqual([expect.stringMatching(/^It drowned 12/)])
  })

  it('names a corrected text beside its older version, and keeps both unless told to replace', async () => {
    await ingest(store, [first])
    expect((await storedStates(store, [corrected.article])).get(corrected.article.key)).toMatchObject({
      storedAs: null,
      earlier: [{ id: 'report', same: 'id', reviewed: 0, title: first.article.title?.text }],
    })
    const told = found()
    await ingest(store, [corrected], told)
    expect(told.list).toMatchObject([{ id: 'report', replaced: false, earlier: [{ key: first.article.key }] }])
    expect(await shown()).toEqual(expect.arrayContaining(['report: 12', `${corrected.article.key}: 14`]))
  })

  it('replaces the older version, under its id, and brings it back when taken back', async () => {
    await ingest(store, [first, quiet])
    const told = found()
    expect(await ingest(store, [corrected], { replace: true, ...told })).toMatchObject({ added: 1 })
    expect(told.list).toMatchObject([{ replaced: true }])
    expect(await shown()).toEqual(['report: 14'])
    expect((await articleById(store, 'report')).article.key).toBe(corrected.article.key)
    expect((await ingestHistory(store)).rows[0]).toMatchObject({ added: 1, replaced: 1 })
    expect(await undoIngest(store, await latestRun())).toMatchObject({ removed: 1, restored: 1 })
    expect(await shown()).toEqual(['report: 12'])
    expect((await articleById(store, 'report')).article).toEqual(first.article)
  })

  it('brings reviews back with a replaced version', async () => {
    await ingest(store, [first])
    const id = first.claims[0]?.id ?? ''
    await reviewClaim(store, { claim: id, action: 'edit', changes: { scope: 'period' }, reviewer: 'ada' })
    expect((await storedStates(store, [corrected.article])).get(corrected.article.key)?.earlier).toMatchObject([
      { reviewed: 1 },
    ])
    await ingest(store, [corrected], { replace: true })
    await expect(claimById(store, id)).rejects.toMatchObject({ code: 'not_found' })
    await undoIngest(store, await latestRun())
    expect(await claimById(store, id)).toMatchObject({
      review: 'edited',
      claim: { scope: 'period' },
      machine: { scope: 'incident' },
      reviews: [{ action: 'edit', reviewer: 'ada' }],
    })
    expect((await claims(store, { ...emptyClaimFilter, scopes: ['period'] })).rows).toHaveLength(1)
  })

  it('says of a replaced article where its newer version is', async () => {
    await ingest(store, [first])
    await ingest(store, [corrected], { replace: true })
    await expect(articleById(store, first.article.key)).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('replaced'),
      advice: expect.stringContaining('report'),
    })
  })

  it.each([
    ['the same address', { id: 'other', url: 'https://courier.example/1' }, true],
    ['the same name at another outlet', { outlet: 'Hill Herald' }, false],
    ['the same name without an outlet', { outlet: null }, true],
  ])('%s: is it a version of the article? %#', async (_, more, expected) => {
    await ingest(store, [story(12, { url: 'https://courier.example/1' })])
    const told = found()
    await ingest(store, [story(14, more)], told)
    expect(told.list.length > 0).toBe(expected)
  })

  it('never replaces what the same ingest added', async () => {
    await ingest(store, [first, corrected], { replace: true, batchSize: 1 })
    expect((await shown()).length).toBe(2)
  })

  it('goes on with an ingest, so that pieces are taken back as one', async () => {
    const runs: number[] = []
    await ingest(store, [first], { label: 'pieces', onRun: (id) => void runs.push(id) })
    const [run = -1] = runs
    await ingest(store, [quiet], { label: 'pieces', run })
    expect(await undoIngest(store, run)).toMatchObject({ removed: 2 })
    await ingest(store, [quiet], { label: 'anew', run })
    expect((await ingestHistory(store)).rows[0]).toMatchObject({ label: 'anew', added: 1, undoneAt: null })
  })

  it('brings back texts that a database text cannot hold', async () => {
    const odd = buildArticle({ id: 'odd', claims: [{ quote: 'Then \0 and \ud800 came, and 5 died.', words: '5' }] })
    await ingest(store, [odd])
    const better = buildArticle({ id: 'odd', body: 'Nobody died.' })
    await ingest(store, [better], { replace: true })
    await undoIngest(store, await latestRun())
    expect((await articleById(store, 'odd')).article.text).toBe(odd.article.text)
  })
})
