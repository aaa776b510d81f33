import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowOf } from '../src/database.ts'
import { healWords } from '../src/heal-words.ts'
import {
  type ArticleRow,
  articleList,
  claims,
  counters,
  ingest,
  ingestHistory,
  outletById,
  outletList,
  redoIngest,
  type Store,
  undoIngest,
  wordsInArticle,
} from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { articleWords, wordsIn } from '../src/words-in.ts'
import { at, buildArticle, on } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const coast = buildArticle({
  id: 'coast',
  outlet: 'Coast Courier',
  published: '2018-05-04',
  title: 'Shelling near the old lighthouse',
  claims: [
    {
      quote: 'The Harbour Watch counted 12 dead dockers.',
      words: '12',
      when: on('2018-05-03'),
      where: at('As-Sukhnah', 'place-1'),
    },
    { quote: 'Another 7 sailors were injured.', words: '7', harm: 'injured' },
  ],
  body: 'Bakers reopened their ovens at noon. A café owner, Zoë Müller, handed out tea.',
})
const hill = buildArticle({
  id: 'hill',
  outlet: 'Hill Herald',
  published: '2018-05-06',
  title: 'Bakers count their losses',
  claims: [{ quote: 'At least 3 guards were killed at the mill.', words: '3' }],
  body: 'The road to Sukhnah stayed closed. المخابز أُغلقت في المدينة القديمة منذ الصباح.',
})
const quiet = buildArticle({
  id: 'quiet',
  outlet: 'Plain Post',
  published: '2018-05-08',
  title: 'A council meets',
  body: 'Nobody spoke of the bakery fire; the islanders left early.',
})
const untold = (() => {
  const parsed = buildArticle({
    id: 'untold',
    outlet: 'Plain Post',
    published: '2018-05-09',
    title: 'A short report',
  })
  // The headline came with the page and does not stand in the text.
  return { ...parsed, article: { ...parsed.article, title: { text: 'Quarrymen return' } } }
})()

const all = [coast, hill, quiet, untold]

/** Searches that a query language would trip over, with how many articles they find. */
const hostile = [
  ...[
    `'`,
    `''`,
    `"`,
    '\\',
    `\\'`,
    ':*',
    '& | ! <-> ()',
    '%_',
    '…—¿؟،',
    '\0',
    '\ud800',
    '$1; drop table articles; --',
  ].map((q) => ({ name: JSON.stringify(q), q, found: 0 })),
  ...['!baker', `'baker':*`, 'baker & | !', 'baker\0', 'baker \udc00', '(baker)'].map((q) => ({
    name: JSON.stringify(q),
    q,
    found: 3,
  })),
  { name: 'names of an object’s own', q: '__proto__ constructor', found: 0 },
  { name: 'a very long word', q: 'x'.repeat(100_000), found: 0 },
  { name: 'a very long word of pairs', q: `x${'𐐷'.repeat(2000)}`, found: 0 },
  { name: 'very many signs', q: '\u{1F600}'.repeat(2000), found: 0 },
  { name: 'very many words', q: Array.from({ length: 900 }, (_, i) => `w${i}`).join(' '), found: 0 },
]

const marked = ({ found }: ArticleRow) =>
  found && [found.in, ...found.marks.map(({ start, end }) => found.text.slice(start, end))]

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
    await ingest(store, all)
  })
  afterAll(() => store?.close())

  const search = (q: string, parts: Partial<ClaimFilter> = {}) =>
    articleList(store, { ...emptyClaimFilter, ...parts, q })
  const idsOf = async (q: string, parts: Partial<ClaimFilter> = {}) =>
    (await search(q, parts)).rows.map(({ id }) => id).sort()

  it.each([
    ['ovens', ['coast']],
    ['OVENS noon', ['coast']],
    ['ovens guards', []],
    ['baker', ['coast', 'hill', 'quiet']],
    ['bakers', ['coast', 'hill']],
    ['akers', []],
    ['cafe', ['coast']],
    ['CAFÉ zoe', ['coast']],
    ['Mu\u0308ll', ['coast']],
    ['المخابز', ['hill']],
    ['اغلقت المدينة', ['hill']],
    ['أُغْلِقَت', ['hill']],
    ['المدين', ['hill']],
    ['lighthouse', ['coast']],
    ['quarrymen', ['untold']],
    ['quarrymen short', ['untold']],
    ['dockers', ['coast']],
    ['dockers ovens', ['coast']],
    ['is', []],
    ['isl', ['quiet']],
    ['owner, (tea).', ['coast']],
  ])('“%s” finds %j by quote, text or headline', async (q, expected) => {
    expect(await idsOf(q)).toEqual(expected)
    expect((await search(q)).total).toBe(expected.length)
  })

  it('finds a place in the text in the spelling that stored claims have of it', async () => {
    expect(await idsOf('sokhna')).toEqual(['coast', 'hill'])
    expect(await idsOf('sokhna closed')).toEqual(['hill'])
    expect((await search('sokhna closed')).rows.map(marked)).toEqual([['text', 'Sukhnah', 'closed']])
  })

  it('keeps what the filter says of articles, and of claims without the words', async () => {
    expect(await idsOf('baker', { outlets: ['hill-herald', 'plain-post'] })).toEqual(['hill', 'quiet'])
    expect(await idsOf('baker', { from: '2018-05-05', to: '2018-05-07' })).toEqual(['hill'])
    expect(await idsOf('baker', { articles: ['coast'] })).toEqual(['coast'])
    expect(await idsOf('baker', { harms: ['injured'] })).toEqual(['coast'])
    expect(await idsOf('baker', { harms: ['killed'] })).toEqual(['coast', 'hill'])
    expect(await idsOf('baker', { harms: ['missing'] })).toEqual([])
    expect(await idsOf('baker', { clock: 'happened', from: '2018-05-01' })).toEqual(['coast'])
    expect(await idsOf('sailors', { harms: ['killed'] })).toEqual(['coast'])
  })

  it('tells how many claims match, and shows the words of an article that none of its claims found', async () => {
    const rows = Object.fromEntries((await search('baker')).rows.map((row) => [row.id, row]))
    expect(Object.values(rows).map(({ claims }) => claims)).toEqual([0, 0, 0])
    expect(rows.coast && marked(rows.coast)).toEqual(['text', 'Bakers'])
    expect(rows.coast?.found?.text).toMatch(/^… .*sailors were injured\.\nBakers reopened .*handed out tea\.$/s)
    expect(rows.hill?.found).toEqual({
      in: 'headline',
      text: 'Bakers count their losses',
      marks: [{ start: 0, end: 6 }],
    })
    expect(rows.quiet && marked(rows.quiet)).toEqual(['text', 'bakery'])
    const [docker] = (await search('dockers')).rows
    expect(docker).toMatchObject({ claims: 1, found: null })
    expect((await search('اغلقت المدينة')).rows.map(marked)).toEqual([['text', 'أُغلقت', 'المدينة']])
    expect((await search('')).rows.map(({ found }) => found)).toEqual([null, null, null, null])
  })

  it.each([
    ['coast', 'ovens baker', ['Bakers', 'ovens']],
    ['coast', 'reopened ovens', ['reopened', 'ovens']],
    ['coast', 'noon ovens reopened their', ['reopened their ovens', 'noon']],
    ['coast', 'muller zoe', ['Zoë Müller']],
    ['coast', 'sokhna', []],
    ['hill', 'sokhna', ['Sukhnah']],
    ['hill', 'at-mill', ['mill']],
    ['hill', 'اغلقت', ['أُغلقت']],
    ['hill', '…', []],
    ['hill', '', []],
    ['untold', 'quarrymen', []],
    ['nowhere', 'bakers', []],
  ])('of %s it marks for “%s” %j, words that stand together as one place', async (id, q, expected) => {
    const places = await wordsInArticle(store, id, { q })
    const { text = '' } = all.find(({ article }) => article.id === id)?.article ?? {}
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('leaves claims and counters as they are, and lists outlets with the articles that their link opens', async () => {
    const filter = { ...emptyClaimFilter, q: 'baker' }
    expect((await claims(store, filter)).total).toBe(0)
    expect(await counters(store, filter)).toMatchObject({ articles: 0, articlesRead: 4, claims: 0 })
    const { rows } = await outletList(store, filter)
    expect(rows.map(({ outlet, articles, claims }) => [outlet?.id, articles, claims])).toEqual([
      ['coast-courier', 1, 0],
      ['hill-herald', 1, 0],
      ['plain-post', 1, 0],
    ])
    for (const { outlet, articles } of rows) {
      const id = outlet?.id ?? ''
      expect((await search('baker', { outlets: [id] })).total).toBe(articles)
      expect((await outletById(store, id, filter)).articles).toBe(articles)
    }
  })

  it.each(hostile)('takes $name for words and nothing else', async ({ q, found }) => {
    const { rows, total } = await search(q)
    expect([rows.length, total]).toEqual([found, found])
    expect((await outletList(store, { ...emptyClaimFilter, q })).total).toBe(found)
  })

  it('follows what is taken back, put back and read anew', async () => {
    const own = await newStore()
    const found = async (q: string) => (await articleList(own, { ...emptyClaimFilter, q })).rows.map(({ id }) => id)
    await ingest(own, [quiet])
    expect(await found('islanders')).toEqual(['quiet'])
    const [run] = (await ingestHistory(own)).rows
    await undoIngest(own, run?.id ?? 0)
    expect(await found('islanders')).toEqual([])
    await redoIngest(own, run?.id ?? 0)
    expect(await found('islanders')).toEqual(['quiet'])
    await ingest(own, [{ ...quiet, article: { ...quiet.article, title: { text: 'Elders meet' } } }])
    expect(await found('elders')).toEqual(['quiet'])
    await own.close()
  })

  it('collects the words of articles that an earlier version stored without them', async () => {
    const db = databaseOf(store)
    const dump = () =>
      rowOf(
        db,
        sql`select json_agg(json_build_array(article_key, words::text) order by article_key) as words from article_words`,
      )
    const before = await dump()
    await db.execute(sql`delete from article_words`)
    await healWords(db)
    expect(await dump()).toEqual(before)
  })

  it('stores a text with more words than the database can hold, and finds the first of them', async () => {
    const own = await newStore()
    const words = Array.from({ length: 200_000 }, (_, i) => `w${i.toString(36)}x`).join(' ')
    await ingest(own, [buildArticle({ id: 'huge', body: `beginning ${words} ${'y'.repeat(5000)} ending` })])
    const found = async (q: string) => (await articleList(own, { ...emptyClaimFilter, q })).total
    expect([await found('beginning'), await found('w2s'), await found('ending')]).toEqual([1, 1, 0])
    await own.close()
  })
})

describe('words', () => {
  it('are what stands between other characters, folded', () => {
    expect(wordsIn('Al-Bab’s Café: 1,200 FRÈRES—أُغلقت')).toEqual([
      'al',
      'bab',
      's',
      'cafe',
      '1',
      '200',
      'freres',
      'اغلقت',
    ])
    expect(wordsIn('')).toEqual([])
  })

  it('are cut where they are too long, never within a character', () => {
    expect(wordsIn('x'.repeat(500))).toEqual(['x'.repeat(64)])
    expect(wordsIn(`${'x'.repeat(63)}${'𐐷'.repeat(9)}`)).toEqual(['x'.repeat(63)])
  })

  it('of an article are each once, at most a megabyte of them', () => {
    expect(articleWords({ title: 'One two', text: 'two three' })).toEqual(['one', 'two', 'three'])
    const many = articleWords({ title: null, text: Array.from({ length: 300_000 }, (_, i) => `ж${i}`).join(' ') })
    expect(Buffer.byteLength(many.join(''))).toBeGreaterThan(999_000)
    expect(Buffer.byteLength(many.join(''))).toBeLessThanOrEqual(1_000_000)
  })
})
