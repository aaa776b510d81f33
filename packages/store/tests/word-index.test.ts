import { emptyClaimFilter } from '@evenhand/schema'
import { expect, it } from 'vitest'
import { articleList, claims, ingest, type Store } from '../src/index.ts'
import { buildArticle, on } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const report = (id: string, quote: string) =>
  buildArticle({ id, published: '2019-03-01', claims: [{ quote, words: '6', when: on('2019-03-01') }] })

const found = async (store: Store, q: string) =>
  (await claims(store, { ...emptyClaimFilter, q })).rows.map((row) => row.article.id).sort()

onBothDatabases((newStore) => {
  it('a search holds for what was there, what came later and what was read anew', async () => {
    const store = await newStore()
    await ingest(store, [
      report('desert', 'A blast on the desert road killed 6 drivers.'),
      report('coast', 'A blast on the coast road killed 6 sailors.'),
    ])
    expect(await found(store, 'blast road')).toEqual(['coast', 'desert'])
    // one more, few beside what is there
    await ingest(store, [report('hill', 'A blast killed 6 hikers.')])
    expect(await found(store, 'blast')).toEqual(['coast', 'desert', 'hill'])
    expect(await found(store, 'hike')).toEqual(['hill'])
    // many more, of which some are searched by two words
    await ingest(
      store,
      Array.from({ length: 40 }, (_, i) =>
        report(`valley ${i}`, `A flash ${i % 2 ? 'flood' : 'fire'} killed 6 in valley ${i}.`),
      ),
    )
    expect((await claims(store, { ...emptyClaimFilter, q: 'flood valley' })).total).toBe(20)
    expect(await found(store, 'sailors')).toEqual(['coast'])
    expect((await articleList(store, { ...emptyClaimFilter, q: 'hikers' })).total).toBe(1)
    await store.close()
  })
})
