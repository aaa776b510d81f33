import { emptyClaimFilter } from '@evenhand/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  articleList,
  claims,
  events,
  exportClaims,
  exportEvents,
  findFilterOptions,
  ingest,
  type Store,
} from '../src/index.ts'
import { at, buildArticle, on } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const report = (id: string, place: string, day: string) =>
  buildArticle({
    id,
    published: day,
    claims: [{ quote: `A blast on the ${id} road killed 6 drivers.`, words: '6', when: on(day), where: at(place) }],
  })

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
    await ingest(store, [
      report('desert', 'As-Sukhnah', '2019-03-01'),
      report('coast', 'Harbour Town', '2020-04-02'),
      report('hill', 'Millbrook', '2021-05-03'),
    ])
  })
  afterAll(() => store.close())

  it.each([
    ['Sokhna', 'desert'],
    ['al-Soukhnah', 'desert'],
    ['harbor', 'coast'],
    ['sukhna drivers', 'desert'],
    ['Mill', 'hill'],
  ])('“%s” finds what happened there, however the place is spelled, in every list', async (q, article) => {
    const filter = { ...emptyClaimFilter, q }
    const exported: string[] = []
    for await (const rows of exportClaims(store, filter)) exported.push(...rows.map((row) => row.article.id))
    let told = 0
    for await (const _ of exportEvents(store, filter)) told++
    expect({
      claims: (await claims(store, filter)).rows.map((row) => row.article.id),
      events: (await events(store, filter)).total,
      articles: (await articleList(store, filter)).rows.map((row) => [row.id, row.claims]),
      exported,
      told,
    }).toEqual({ claims: [article], events: 1, articles: [[article, 1]], exported: [article], told: 1 })
  })

  it.each(['sokhna coast', 'sokhn', 'town mill'])('“%s” finds nothing', async (q) => {
    expect((await claims(store, { ...emptyClaimFilter, q })).total).toBe(0)
  })

  it('finds a place in its menu in any spelling, and no other', async () => {
    const find = async (words: string) =>
      (await findFilterOptions(store, emptyClaimFilter, { field: 'places', words, limit: 9 })).options
    expect((await find('sokhna')).map(({ label }) => label)).toEqual(['As-Sukhnah'])
    expect(await find('sakhina')).toEqual([])
  })
})
