import { noiseTally } from '@evenhand/compare'
import { emptyClaimFilter, type ParsedArticle } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healPositions } from '../src/heal-positions.ts'
import { ingest, noiseByOutlet, noiseFragments, noiseTotals, type Store, storedArticles } from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { buildArticle } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const prose = (n: number) =>
  `The ${n}th council meeting of the season spoke at length about the river road and the bridges that lead to the old town.`

/** A month of one outlet's articles with a footer that recurs, and another outlet's few. */
const month: ParsedArticle[] = Array.from({ length: 21 }, (_, i) =>
  buildArticle({
    id: `may-${String(i).padStart(2, '0')}`,
    outlet: 'Coast Courier',
    published: `2018-05-${String(i + 1).padStart(2, '0')}`,
    body: prose(i),
    furniture: [{ text: `Page ${i} of the Courier, all rights reserved`, kind: 'legal' }],
  }),
)
const others = [
  buildArticle({ id: 'june', outlet: 'Coast Courier', published: '2018-06-01', body: prose(40) }),
  buildArticle({
    id: 'hill',
    outlet: 'Hill Herald',
    published: '2018',
    body: prose(50),
    furniture: [{ text: 'Share this', kind: 'share_promo' }],
    removed: [{ text: 'Menu Home', kind: 'navigation', step: 'extract', reason: 'nav element' }],
  }),
]

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
    await ingest(store, [...month, ...others])
  })
  afterAll(() => store?.close())

  it('gives the measures that the pure tally gives of the same articles', async () => {
    const tally = noiseTally()
    for await (const parsed of storedArticles(store)) tally.add(parsed)
    const tallied = tally.report().map(({ fragments: _, ...row }) => row)
    const stored = (await noiseByOutlet(store, emptyClaimFilter)).map(({ dated: _, ...row }) => row)
    expect(stored).toHaveLength(2)
    for (const [i, row] of tallied.entries()) {
      const { perArticle, ...rest } = stored[i] ?? {}
      expect(rest).toEqual({ ...row, perArticle: undefined })
      expect(perArticle?.median).toBeCloseTo(row.perArticle.median ?? 0, 12)
    }
  })

  it('tells where furniture stands, and measures it anew where an earlier version did not', async () => {
    const positions = async () => (await noiseByOutlet(store, emptyClaimFilter)).map((row) => row.positions)
    const before = await positions()
    expect(before.every(({ head, inline, tail }) => head === 0 && inline === 0 && tail > 0)).toBe(true)
    await databaseOf(store).execute(
      sql`update articles set furniture_head = null, furniture_inline = null, furniture_tail = null`,
    )
    expect(await positions()).not.toEqual(before)
    await healPositions(databaseOf(store))
    expect(await positions()).toEqual(before)
  })

  it('has a trend only of months with twenty articles, and says what there was', async () => {
    const [coast, hill] = (await noiseByOutlet(store, emptyClaimFilter)).sort((a, b) => b.articles - a.articles)
    expect(coast?.months).toEqual([{ month: '2018-05', articles: 21, share: expect.closeTo(0.2, 1) }])
    expect(coast?.dated).toEqual({ articles: 22, fullest: { month: '2018-05', articles: 21 } })
    // A year names no month.
    expect(hill?.dated).toEqual({ articles: 0, fullest: null })
  })

  it('sums up the view, source noise and scraper noise apart', async () => {
    const rows = await noiseByOutlet(store, emptyClaimFilter)
    const totals = await noiseTotals(store, emptyClaimFilter)
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
    expect(totals).toMatchObject({
      articles: 23,
      touched: 22,
      pages: 1,
      characters: { total: sum((r) => r.characters.total), furniture: sum((r) => r.characters.furniture), removed: 8 },
      words: { total: sum((r) => r.words.total) },
      perArticle: { n: 23 },
    })
    expect(totals?.onPageShare).toBe(rows.find(({ pages }) => pages > 0)?.onPageShare)
    expect(await noiseTotals(store, { ...emptyClaimFilter, outlets: ['nobody'] })).toBeNull()
  })

  it('lists each fragment once, whatever its numbers, with the first article as example', async () => {
    const { rows, total } = await noiseFragments(store, emptyClaimFilter)
    expect(total).toBe(2)
    expect(rows[0]).toEqual({
      outlet: { id: 'coast-courier', name: 'Coast Courier' },
      kind: 'legal',
      rule: 'test_legal',
      articles: 21,
      of: 22,
      characters: month.reduce((all, _, i) => all + `Page${i}oftheCourier,allrightsreserved`.length, 0),
      example: { articleId: 'may-00', text: 'Page 0 of the Courier, all rights reserved' },
    })
    const few = { ...emptyClaimFilter, articles: ['may-03', 'may-04'] }
    expect((await noiseFragments(store, few)).rows).toMatchObject([
      { articles: 2, of: 2, example: { articleId: 'may-03' } },
    ])
  })
})
