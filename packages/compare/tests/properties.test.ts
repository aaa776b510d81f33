import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordReader } from '../src/copies/article-words.ts'
import { compare, comparisonIndex } from '../src/index.ts'
import { generateWorld, pseudoRandom } from './generated-world.ts'
import { f1, pairsOf, plantedEvents } from './planted-truth.ts'
import { seedArticles } from './seed-articles.ts'

const world = fc.record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), size: fc.integer({ min: 1, max: 40 }) })
const runs = { numRuns: 40 }

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = pseudoRandom(seed)
  const keyed = items.map((item): [number, T] => [random(), item])
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item)
}

describe('comparison', () => {
  it('does not depend on the order of its articles', () => {
    fc.assert(
      fc.property(world, fc.integer(), ({ seed, size }, order) => {
        const { articles } = generateWorld(seed, size)
        expect(compare(shuffled(articles, order))).toEqual(compare(articles))
      }),
      runs,
    )
    const whole = compare(seedArticles)
    for (let order = 0; order < 20; order++) expect(compare(shuffled(seedArticles, order))).toEqual(whole)
  })

  it('is not changed by a second reading of an article', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ seed, size }, which) => {
        const { articles } = generateWorld(seed, size)
        const again = articles.slice(which % articles.length, (which % articles.length) + 1)
        expect(compare([...articles, ...again])).toEqual(compare(articles))
      }),
      runs,
    )
  })

  it('gains a verbatim reprint at another outlet without changing what the others share', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ seed, size }, which) => {
        const { articles } = generateWorld(seed, size)
        const original = articles[which % articles.length]
        if (!original) return
        const reprint = structuredClone(original)
        reprint.article = { ...reprint.article, id: 'x-reprint', key: 'x-reprint', outlet: null }
        reprint.claims = reprint.claims.map((claim) => ({ ...claim, id: `x-${claim.id}` }))
        const before = compare(articles)
        const after = compare([...articles, reprint])
        expect(after.copies.filter(({ b }) => b !== 'x-reprint')).toEqual(before.copies)
        expect(after.copies.find(({ a, b }) => a === original.article.id && b === 'x-reprint')?.share).toEqual({
          a: 1,
          b: 1,
        })
        expect(
          after.events.some(({ articles: ids }) => ids.includes(original.article.id) && ids.includes('x-reprint')),
        ).toBe(true)
      }),
      runs,
    )
  })

  it('reports passages that lie in both texts and hold the same words', () => {
    const read = wordReader()
    const wordsIn = (parsed: (typeof seedArticles)[number] | undefined, span: { start: number; end: number }) => {
      if (!parsed) return []
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(parsed.article.text.length)
      const { normals, starts, ends } = read(parsed)
      return normals.filter((_, i) => (starts[i] ?? 0) >= span.start && (ends[i] ?? 0) <= span.end)
    }
    const check = (articles: readonly (typeof seedArticles)[number][]) => {
      const byId = new Map(articles.map((parsed) => [parsed.article.id, parsed]))
      for (const { a, b, passages, share } of compare(articles).copies) {
        expect(a < b).toBe(true)
        for (const part of [share.a, share.b]) expect(part > 0 && part <= 1).toBe(true)
        for (const passage of passages) {
          const words = wordsIn(byId.get(a), passage.a)
          expect(words.length).toBeGreaterThanOrEqual(8)
          expect(wordsIn(byId.get(b), passage.b)).toEqual(words)
        }
      }
    }
    check(seedArticles)
    fc.assert(
      fc.property(world, ({ seed, size }) => check(generateWorld(seed, size).articles)),
      runs,
    )
  })

  it('puts every counted claim into exactly one event, or beside one', () => {
    fc.assert(
      fc.property(world, ({ seed, size }) => {
        const { articles } = generateWorld(seed, size)
        const { events } = compare(articles)
        const placed = events.flatMap(({ claims }) => claims).sort()
        expect(placed).toEqual(articles.flatMap(({ claims }) => claims.map(({ id }) => id)).sort())
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      }),
      runs,
    )
  })
})

describe('an index', () => {
  it('gives the same however the articles come: shuffled, repeated, split, one by one', () => {
    fc.assert(
      fc.property(world, fc.integer(), fc.array(fc.nat(40), { maxLength: 6 }), ({ seed, size }, order, cuts) => {
        const { articles } = generateWorld(seed, size)
        const whole = compare(articles)
        const mixed = shuffled([...articles, ...articles.slice(0, cuts.length)], order)
        const index = comparisonIndex()
        let from = 0
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          index.add(mixed.slice(from, cut))
          index.comparison()
          from = Math.max(from, cut)
        }
        index.add(mixed.slice(from))
        expect(index.comparison()).toEqual(whole)
        const oneByOne = comparisonIndex()
        for (const article of mixed) {
          oneByOne.add([article])
          oneByOne.comparison()
        }
        expect(oneByOne.comparison()).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('gives for the seeds, one by one in any order, what all at once give', () => {
    const whole = compare(seedArticles)
    for (let order = 0; order < 20; order++) {
      const index = comparisonIndex()
      for (const article of shuffled(seedArticles, order)) {
        index.add([article])
        index.comparison()
      }
      expect(index.comparison()).toEqual(whole)
    }
  })

  it('forgets articles that are taken out, and takes a new reading of one', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ seed, size }, which) => {
        const { articles } = generateWorld(seed, size)
        const gone = articles[which % articles.length]
        if (!gone) return
        const index = comparisonIndex()
        index.add(articles)
        const whole = index.comparison()
        index.remove([gone.article.key])
        expect(index.comparison()).toEqual(compare(articles.filter((article) => article !== gone)))
        const anew = { ...gone, claims: [] }
        index.add([anew])
        expect(index.comparison()).toEqual(compare(articles.map((article) => (article === gone ? anew : article))))
        index.remove([gone.article.key])
        index.add([gone])
        expect(index.comparison()).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('names different articles with one id as if they had come at once', () => {
    const [first, second] = generateWorld(3, 2).articles
    if (!first || !second) throw new Error('two articles wanted')
    const named = (key: string, parsed = first) => ({ ...parsed, article: { ...parsed.article, id: 'same', key } })
    const articles = [named('b'), named('a', second), named('c')]
    const index = comparisonIndex()
    for (const article of articles) {
      index.add([article])
      index.comparison()
    }
    expect(index.comparison()).toEqual(compare(articles))
    index.remove(['a'])
    expect(index.comparison()).toEqual(compare([named('b'), named('c')]))
  })

  it('touches only the events that a new article has to do with', () => {
    const { articles } = generateWorld(11, 300)
    const index = comparisonIndex()
    index.add(articles.slice(0, -1))
    const before = new Set(index.comparison().events)
    index.add(articles.slice(-1))
    const { events } = index.comparison()
    const touched = events.filter((event) => !before.has(event))
    expect(touched.length).toBeGreaterThan(0)
    expect(touched.length).toBeLessThanOrEqual(3)
  })
})

describe('planted truth', () => {
  it('is found again: copies and events of 1,500 generated articles', () => {
    const world = generateWorld(7, 1500)
    const { copies, events } = compare(world.articles)
    expect(f1(world.copies, new Set(copies.map(({ a, b }) => `${a}\n${b}`)))).toBeGreaterThan(0.98)
    expect(f1(plantedEvents(world), pairsOf(events.map(({ articles }) => articles)))).toBeGreaterThan(0.95)
  })

  it('costs no more than n log n, in processor time', { timeout: 120_000 }, () => {
    const [small, large] = [500, 2500]
    const cost = (size: number) => {
      const { articles } = generateWorld(5, size)
      const used = process.cpuUsage()
      compare(articles)
      return process.cpuUsage(used).user
    }
    cost(small)
    const growth = cost(large) / Math.min(cost(small), cost(small))
    // A fixed start makes small sizes dear, collecting garbage large ones: half as much again is allowed.
    expect(growth).toBeLessThan((1.5 * large * Math.log(large)) / (small * Math.log(small)))
  })
})
