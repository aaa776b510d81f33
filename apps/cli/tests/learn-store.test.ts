import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rereadArticle } from '@evenhand/parser'
import { emptyClaimFilter, SourceProfile } from '@evenhand/schema'
import {
  applyProfile,
  articleById,
  articleList,
  claimById,
  claims,
  decideFragment,
  ingestHistory,
  openStore,
  outletProfile,
  reviewClaim,
  type Store,
} from '@evenhand/store'
import { afterAll, expect, test } from 'vitest'
import { evenhand, folderWith } from './command.ts'
import { plantedOutlet } from './planted-outlet.ts'

// Creating an embedded database takes seconds: the tests share one, in this order, as a user's commands do.
const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-learn-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const learn = (...args: string[]) => evenhand(['learn', '--data-dir', dataDir, ...args])
const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')
const ingestLines = (items: readonly object[], ...args: string[]) =>
  evenhand(['ingest', '--data-dir', dataDir, ...args], { input: lines(items) })

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ dataDir })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const outlet = 'harbour-lantern'
const line = 'letters to the lantern'
const toll = 'at least # people were killed in the ferry disaster of #, the coast guard said.'
const articles = plantedOutlet(20)

async function marksOf(store: Store, id: string): Promise<string[]> {
  const { furniture, article } = await articleById(store, id)
  return furniture.map(({ start, end, rule }) => `${rule}: ${article.text.slice(start, end)}`)
}

test('learns from the database and keeps proposals there; nothing is marked by them', async () => {
  await ingestLines(articles)
  const { code, out, err } = await learn('--store')
  expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ fragments to decide on: dashboard/m)])
  expect(out).toMatch(/^outlet +texts +fragments +by kind\nharbour-lantern +20 +\d+ /)
  await withStore(async (store) => {
    const { rows, unapplied } = await outletProfile(store, outlet)
    expect(rows.map(({ text }) => text)).toContain(line)
    expect(rows.every(({ status, example }) => status === 'proposed' && example !== null)).toBe(true)
    expect(rows.map(({ text }) => text)).not.toContain(toll)
    expect(unapplied).toBe(0)
    expect((await marksOf(store, 'text-0')).some((mark) => mark.startsWith('profile.'))).toBe(false)
  })
}, 180_000)

test('what was accepted is applied to stored articles; reviews of their claims stay', async () => {
  const reviewed = await withStore(async (store) => {
    const { rows } = await outletProfile(store, outlet)
    const known = rows.find(({ text }) => text === line)
    await decideFragment(store, { fragment: known?.id ?? 0, action: 'accept', reviewer: 'Ada' })
    const [claim] = (await claims(store, { ...emptyClaimFilter, articles: ['text-0'] })).rows
    await reviewClaim(store, { claim: claim?.id ?? '', action: 'accept', reviewer: 'Ben' })
    return claim?.id ?? ''
  })
  const { code, err, out } = await learn('--store', '--apply')
  expect([code, err]).toEqual([0, expect.stringMatching(/Harbour Lantern: 10 articles changed, 12 read as before\./)])
  expect(out).toMatch(/harbour-lantern +20 /)
  await withStore(async (store) => {
    expect(await marksOf(store, 'text-0')).toContain('profile.line: Letters to the Lantern')
    expect(await claimById(store, reviewed)).toMatchObject({ review: 'accepted' })
    expect((await outletProfile(store, outlet)).unapplied).toBe(0)
    expect((await ingestHistory(store)).rows[0]).toMatchObject({ label: `read anew: furniture of ${outlet}` })
    // A second time there is nothing to do.
    const again = await applyProfile(store, outlet, { reread: (parsed, profile) => rereadArticle(parsed, { profile }) })
    expect(again).toMatchObject({ updated: 0, unchanged: 22 })
  })
}, 180_000)

test('articles that come in later are read with it, also those that parse read before; a file of profiles stands in', async () => {
  const [later] = plantedOutlet(31).filter(({ id }) => id === 'text-30')
  const [parsedLater] = plantedOutlet(33).filter(({ id }) => id === 'text-32')
  await ingestLines([later ?? {}])
  const { out } = await evenhand(['parse'], { input: lines([parsedLater ?? {}]) })
  expect(out).not.toContain('profile.line')
  await evenhand(['ingest', '--data-dir', dataDir], { input: out })
  await withStore(async (store) => {
    for (const id of ['text-30', 'text-32']) {
      expect(await marksOf(store, id), id).toContain('profile.line: Letters to the Lantern')
    }
  })

  const folder = folderWith({ 'own.json': JSON.stringify([{ outlet, learnedFrom: 0, fragments: [] }]) })
  const [own] = plantedOutlet(35).filter(({ id }) => id === 'text-34')
  await ingestLines([own ?? {}], '--profiles', join(folder, 'own.json'))
  await withStore(async (store) => {
    expect((await marksOf(store, 'text-34')).some((mark) => mark.startsWith('profile.'))).toBe(false)
    expect((await articleList(store, emptyClaimFilter)).total).toBe(25)
  })
}, 180_000)

test('learning again keeps what was decided, and --out writes it', async () => {
  const { code, out } = await learn('--store', '--out', '-')
  expect(code).toBe(0)
  const [profile] = SourceProfile.array().parse(JSON.parse(out))
  expect(profile?.learnedFrom).toBe(23)
  expect(profile?.fragments.filter(({ status }) => status !== 'proposed')).toMatchObject([
    { text: line, status: 'accepted' },
  ])
})

test('--store takes no paths', async () => {
  expect((await learn('--store', 'news/')).code).toBe(2)
})
