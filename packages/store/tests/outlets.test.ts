import { type ClaimFilter, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { medianRatio } from '../src/columns/median.ts'
import { ingest, outletById, outletList, outletSentences, type Store } from '../src/index.ts'
import { at, buildArticle, type ClaimSketch, on, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'
import { step, take } from './random-steps.ts'
import { expectSameOutlets } from './same-outlets.ts'

const filters: Partial<ClaimFilter>[] = [
  {},
  { harms: ['killed'] },
  { reviews: ['unreviewed'] },
  { outlets: ['hill-herald'] },
  { from: '2018-05-05' },
]

onBothDatabases((newStore) => {
  const histories = fc.sample(fc.array(step, { minLength: 5, maxLength: 9 }), { numRuns: 4, seed: 11 })
  it.each(histories.map((steps, n) => ({ n: n + 1, steps })))(
    'tells of outlets as plain SQL does, where reports share events, history $n',
    async ({ steps }) => {
      const store = await newStore()
      for (const [asked, taken] of steps.entries()) {
        await take(store, taken)
        for (const filter of filters) await expectSameOutlets(store, { ...emptyClaimFilter, ...filter }, asked)
      }
      await store.close()
    },
  )

  describe('with three outlets on one event', () => {
    let store: Store
    beforeAll(async () => {
      store = await newStore()
      await ingest(store, [
        told('Coast Courier', [
          { n: 20, victims: 'guards' },
          { words: 'dozens', n: 0, victims: 'Guards' },
        ]),
        told('Hill Herald', [{ n: 10, victims: 'loyal troops', source: 'Harbour Watch' }]),
        told('Plain Post', [{ n: 10, victims: 'guards', source: 'Harbour Watch' }]),
        told(null, [{ n: 10, victims: 'harbour men' }]),
        told('Hill Herald', [{ n: 4, victims: 'traders', town: 'Millbridge' }]),
      ])
    })
    afterAll(() => store.close())

    it('counts what an outlet attributes and leaves in words, and lists the unknown outlet last', async () => {
      const { rows, total } = await outletList(store, emptyClaimFilter)
      expect(total).toBe(4)
      expect(rows.map(({ outlet }) => outlet?.id ?? null)).toEqual(['hill-herald', 'coast-courier', 'plain-post', null])
      expect(rows[0]).toMatchObject({ articles: 2, claims: 2, events: 2, sourced: 1, inWords: 0 })
      expect(rows[1]).toMatchObject({ articles: 1, claims: 2, events: 1, sourced: 0, inWords: 1 })
    })

    it('says how far a figure stands from the event’s others, and leaves words out of it', async () => {
      const { divergences, divergence } = await outletById(store, 'coast-courier', emptyClaimFilter)
      expect(divergence).toEqual({ n: 1, median: 2 })
      expect(divergences.rows).toMatchObject([{ ratio: 2, harm: 'killed', count: { text: '20' } }])
      expect((await outletById(store, 'plain-post', emptyClaimFilter)).divergence).toEqual({ n: 1, median: 1 })
    })

    it('puts beside an outlet’s words those of others for the same event alone', async () => {
      const { namings } = await outletById(store, 'coast-courier', emptyClaimFilter)
      expect(namings.victims).toEqual([
        {
          party: 'harbour_guard',
          category: null,
          own: { claims: 2, total: 1, words: [{ words: 'guards', claims: 2 }] },
          others: {
            claims: 3,
            outlets: 2,
            total: 3,
            words: ['guards', 'harbour men', 'loyal troops'].map((words) => ({ words, claims: 1 })),
          },
        },
      ])
      const naming = { side: 'victims' as const, party: 'harbour_guard', category: null, words: 'guards' }
      const sentences = (others: boolean) =>
        outletSentences(store, 'coast-courier', emptyClaimFilter, { ...naming, others })
      expect((await sentences(false)).rows.map(({ words }) => words).sort()).toEqual(['20', 'dozens'])
      expect((await sentences(true)).rows.map(({ outlet }) => outlet?.name)).toEqual(['Plain Post'])
    })

    it('knows the unknown outlet, and says where an outlet is not stored', async () => {
      expect(await outletById(store, unknownOutlet, emptyClaimFilter)).toMatchObject({ outlet: null, claims: 1 })
      await expect(outletById(store, 'nobody', emptyClaimFilter)).rejects.toHaveProperty('code', 'not_found')
    })
  })
})

interface Figure {
  n: number
  words?: string
  victims: string
  source?: string
  town?: string
}

function told(outlet: string | null, figures: Figure[]) {
  const claims = figures.map(({ n, words, victims, source, town = 'Harbour Town' }): ClaimSketch => {
    const count =
      words === undefined ? {} : { qualifier: 'vague' as const, best: null, low: 24, high: null, term: words }
    return {
      quote: `${words ?? n} ${victims} were killed in ${town}${source ? `, ${source} said` : ''}.`,
      words: words ?? String(n),
      count,
      victims: { text: victims, category: 'combatant_state', party: town === 'Millbridge' ? null : 'harbour_guard' },
      attribution: source === undefined ? null : saidBy(source),
      when: on('2018-05-03'),
      where: at(town, town),
    }
  })
  return buildArticle({ outlet, published: '2018-05-04', claims })
}

describe('the middle of ratios', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[4, 1], 2],
    [[0, 1], 0],
    [[8, 1, 2], 2],
    [[8, 0.5, 2, 2], 2],
    [[1, 4, 16, 0.25], 2],
  ])('of %j is %s', (ratios, middle) => expect(medianRatio(Float64Array.from(ratios))).toBe(middle))

  it('is what sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (ratios) => {
        const sorted = ratios.toSorted((a, b) => a - b)
        const [low, high] = [sorted[(ratios.length - 1) >> 1] as number, sorted[ratios.length >> 1] as number]
        expect(medianRatio(Float64Array.from(ratios))).toBeCloseTo(Math.sqrt(low * high), 12)
      }),
    )
  })
})
