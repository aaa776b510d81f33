import type { ClaimRow, EventCopyRow, EventDetail } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { lineageGraph } from '../src/lineage/graph.ts'
import { lineageLayout, type PlacedNode } from '../src/lineage/layout.ts'
import { wrapWords } from '../src/words/wrap-words.ts'
import { count, group, monitor } from './claim-point.ts'
import { claimRow } from './claim-row.ts'

const ids = ['a', 'b', 'c']
const articles: EventDetail['articles'] = ids.map((id) => ({
  id,
  key: `k-${id}`,
  title: null,
  opening: 'Words',
  url: null,
  outlet: { id, name: `Outlet ${id}` },
  said: null,
}))

function told(
  article: string,
  fields: Parameters<typeof claimRow>[1],
  link: Partial<ClaimRow['origin']> | null,
): ClaimRow {
  const row = claimRow(`${article}-${JSON.stringify(fields)}`, fields)
  const origin = link === null ? null : { ...monitor, basis: 'stated' as const, reason: 'it is named', ...link }
  return {
    ...row,
    article: { ...row.article, id: article },
    outlet: { id: article, name: `Outlet ${article}` },
    origin,
  }
}

function copy(a: string, b: string, fields: Partial<EventCopyRow> = {}): EventCopyRow {
  const usual = { direction: 'unknown', credit: null, basis: 'inferred', reason: '', passages: 1 } as const
  return { a, b, share: { a: 0.5, b: 0.25 }, ...usual, ...fields }
}

const passedOn = (explicit: boolean) => ({
  attribution: {
    source: 'The Monitor',
    type: 'monitor' as const,
    party: null,
    chain: [
      { text: 'The Agency', role: 'agency' as const, explicit },
      { text: 'The Monitor', role: 'origin' as const, explicit: true },
    ],
    verb: 'said',
    span: { start: 0, end: 4 },
  },
})

describe('lineage of an event', () => {
  test('a stated and an inferred link between the same two are two links, each with its own figures and reason', () => {
    const claims = [
      told('a', {}, {}),
      told('a', { count: count('exact', 7, 7, 7) }, { basis: 'inferred', reason: 'the same words elsewhere' }),
      told('a', { relation: 'subset', count: count('exact', 2, 2, 2) }, {}),
    ]
    const { links } = lineageGraph({ claims, articles }, [], {})
    expect(links.map(({ basis, figures, reasons }) => [basis, figures.map(({ text }) => text), reasons])).toEqual([
      ['inferred', ['7'], ['the same words elsewhere']],
      ['stated', ['≥ 58', '(2)'], ['it is named']],
    ])
  })

  test.each([
    [true, 'stated'],
    [false, 'inferred'],
  ] as const)('an agency stands between; explicit %s makes its step %s', (explicit, basis) => {
    const graph = lineageGraph({ claims: [told('a', passedOn(explicit), {})], articles }, [], {})
    expect(graph.agencies.map(({ name }) => name)).toEqual(['The Agency'])
    expect(graph.links.map((link) => [link.from, link.to, link.basis])).toEqual([
      ['origin monitor', 'agency The Agency', 'stated'],
      ['agency The Agency', 'article a', basis],
    ])
  })

  test('a figure without a source makes no link and no origin, and stays with its article', () => {
    const graph = lineageGraph({ claims: [told('b', {}, null)], articles }, [], {})
    expect(graph.links).toEqual([])
    expect(graph.origins).toEqual([])
    expect(graph.articles.find(({ id }) => id === 'b')?.unattributed.map(({ text }) => text)).toEqual(['≥ 58'])
  })

  test('copies of articles that are not of the event are left out', () => {
    expect(lineageGraph({ claims: [], articles }, [copy('a', 'b'), copy('a', 'z')], {}).copies).toHaveLength(1)
  })
})

describe('layout', () => {
  const claims = [
    told('a', {}, {}),
    told('b', passedOn(true), {}),
    told('c', {}, {}),
    told('c', { count: count('vague', null, null, null, 'dozens') }, { ...group, reason: 'named' }),
  ]
  const graph = lineageGraph(
    { claims, articles },
    [copy('a', 'b', { direction: 'a_to_b' }), copy('b', 'c'), copy('a', 'c')],
    {},
  )
  const layout = lineageLayout(graph, (key) => key)
  const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? []

  test('no node lies upon another, and all within the drawing', () => {
    const apart = (p: PlacedNode, q: PlacedNode) =>
      p.x + p.width <= q.x || q.x + q.width <= p.x || p.y + p.height <= q.y || q.y + q.height <= p.y
    for (const [at, node] of layout.nodes.entries()) {
      expect(node.y + node.height).toBeLessThanOrEqual(layout.height)
      for (const other of layout.nodes.slice(at + 1)) expect(apart(node, other), `${node.key} ${other.key}`).toBe(true)
    }
  })

  test('layers run from origins by agencies to articles', () => {
    const x = (layer: PlacedNode['layer']) => layout.nodes.find((node) => node.layer === layer)?.x ?? Number.NaN
    expect(x('origin')).toBeLessThan(x('agency'))
    expect(x('agency')).toBeLessThan(x('article'))
  })

  test('each link starts at its origin’s edge and ends at its article’s; none shares its end with another', () => {
    const nodes = new Map(layout.nodes.map((node) => [node.key, node]))
    const ends = layout.links.map(({ link, path }) => {
      const [x1, y1] = numbers(path)
      const [from, to] = [nodes.get(link.from) as PlacedNode, nodes.get(link.to) as PlacedNode]
      expect(x1).toBe(from.x + from.width)
      expect(y1).toBeGreaterThan(from.y)
      expect(y1).toBeLessThan(from.y + from.height)
      expect(numbers(path).at(-1)).toBe(to.x)
      return `${link.to} ${numbers(path).at(-2)}`
    })
    expect(new Set(ends).size).toBe(graph.links.length)
  })

  test('copies over the same rows run in lanes of their own, and only a known direction has an arrow', () => {
    const far = layout.copies.map(({ path }) => Math.max(...numbers(path.split('Q')[1] ?? '')))
    const lane = ({ copy: { a, b } }: { copy: EventCopyRow }) => `${a}${b}`
    const byPair = new Map(layout.copies.map((placed, at) => [lane(placed), far[at]]))
    expect(byPair.get('ac')).not.toBe(byPair.get('ab'))
    expect(byPair.get('ac')).not.toBe(byPair.get('bc'))
    expect(layout.copies.filter(({ heads }) => heads !== '').map(lane)).toEqual(['ab'])
    expect(Math.max(...layout.copies.flatMap(({ path }) => numbers(path)))).toBeLessThanOrEqual(
      Math.max(layout.width, layout.height),
    )
  })

  test('does not depend on the order of claims within an article’s place', () => {
    const turned = lineageGraph({ claims: claims.toReversed(), articles }, graph.copies, {})
    const places = (placed: typeof layout) => placed.nodes.filter(({ layer }) => layer === 'article')
    expect(places(lineageLayout(turned, (key) => key))).toEqual(places(layout))
  })

  test('an event without a claim that names a source still draws its articles', () => {
    const alone = lineageLayout(lineageGraph({ claims: [], articles }, [], {}), (key) => key)
    expect(alone.nodes).toHaveLength(3)
    expect(alone.height).toBeGreaterThan(0)
  })
})

test.each([
  ['Syrian Observatory for Human Rights', 24, ['Syrian Observatory for', 'Human Rights']],
  ['one', 2, ['one']],
  ['', 5, []],
])('%s in lines of %i', (text, length, lines) => expect(wrapWords(text, length)).toEqual(lines))
