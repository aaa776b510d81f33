import type { EventCopyRow } from '@evenhand/store'
import { wrapWords } from '../words/wrap-words.ts'
import type { LineageGraph, SourceLink } from './graph.ts'

/** A node as drawn: `x`, `y` of its upper left corner, in pixels. */
export interface PlacedNode {
  key: string
  layer: 'origin' | 'agency' | 'article'
  x: number
  y: number
  width: number
  height: number
  /** The name, cut into lines that fit. */
  lines: string[]
}

export interface PlacedLink {
  link: SourceLink
  path: string
  /** Where the figures stand: their right end, before the node that the link leads to. */
  label: { x: number; y: number }
}

export interface PlacedCopy {
  copy: EventCopyRow
  path: string
  /** Arrow heads as paths; empty where nothing says who took it from whom. */
  heads: string
  /** In pixels; the larger share of the two texts, drawn. */
  width: number
}

export interface LineageLayout {
  width: number
  height: number
  nodes: PlacedNode[]
  links: PlacedLink[]
  copies: PlacedCopy[]
}

const columns = { origin: 210, agency: 150, article: 220 } as const
const space = { gap: 180, beforeAgency: 70, row: 22, port: 20, lane: 18, edge: 14, line: 17, pad: 12 } as const
/** Characters of a name that fit a column's width; width over an average letter's. */
const fits = (width: number) => Math.floor((width - 2 * space.pad) / 7.4)

/** Places origins, agencies and articles in layers from left to right; copies run in lanes of their own at the right. */
export function lineageLayout(graph: LineageGraph, nameOf: (key: string) => string): LineageLayout {
  const right = articleColumn(graph)
  const articles = stack(graph.articles, 'article', right, nameOf, (key) => {
    const into = graph.links.filter(({ to }) => to === key).length
    const copied = graph.copies.filter(({ a, b }) => [`article ${a}`, `article ${b}`].includes(key)).length
    return Math.max(into, copied)
  })
  const agencies = beside(graph.agencies, 'agency', columns.origin + space.beforeAgency, articles, graph, nameOf)
  const origins = beside(graph.origins, 'origin', 0, [...agencies, ...articles], graph, nameOf)
  const nodes = [...origins, ...agencies, ...articles]
  const copies = copyLanes(graph.copies, articles)
  return {
    nodes,
    links: sourceLinks(graph.links, nodes),
    copies: copies.placed,
    width: right + columns.article + copies.width + space.edge,
    height: Math.max(...nodes.map(({ y, height }) => y + height), 0) + 2,
  }
}

function articleColumn({ agencies }: LineageGraph): number {
  const between = agencies.length === 0 ? 0 : space.beforeAgency + columns.agency
  return columns.origin + between + space.gap
}

type Named = { key: string }

function sized(
  { key }: Named,
  layer: PlacedNode['layer'],
  x: number,
  nameOf: (key: string) => string,
  ports: number,
): PlacedNode {
  const width = columns[layer]
  const lines = wrapWords(nameOf(key), fits(width)).slice(0, 3)
  // A second, smaller line stands below the name.
  const height = Math.max((lines.length + 1) * space.line + 2 * space.pad - 6, ports * space.port + space.pad)
  return { key, layer, x, y: 0, width, height, lines }
}

/** One below the other, in the given order. */
function stack(
  nodes: readonly Named[],
  layer: PlacedNode['layer'],
  x: number,
  nameOf: (key: string) => string,
  ports: (key: string) => number,
): PlacedNode[] {
  let y = 2
  return nodes.map((node) => {
    const placed = { ...sized(node, layer, x, nameOf, ports(node.key)), y }
    y += placed.height + space.row
    return placed
  })
}

/** Each beside the middle of what it leads to, in that order, none upon another. */
function beside(
  nodes: readonly Named[],
  layer: PlacedNode['layer'],
  x: number,
  targets: readonly PlacedNode[],
  { links }: LineageGraph,
  nameOf: (key: string) => string,
): PlacedNode[] {
  const middles = new Map(targets.map(({ key, y, height }) => [key, y + height / 2]))
  const wanted = nodes.map((node) => {
    const out = links.filter(({ from }) => from === node.key)
    const at = out.map(({ to }) => middles.get(to) ?? 0)
    return {
      placed: sized(node, layer, x, nameOf, Math.max(out.length, links.filter(({ to }) => to === node.key).length)),
      middle: at.reduce((sum, middle) => sum + middle, 0) / Math.max(1, at.length),
    }
  })
  let free = 2
  return wanted
    .sort((a, b) => a.middle - b.middle || (a.placed.key < b.placed.key ? -1 : 1))
    .map(({ placed, middle }) => {
      const y = Math.max(free, Math.round(middle - placed.height / 2))
      free = y + placed.height + space.row
      return { ...placed, y }
    })
}

/** Heights at which the lines of one side of a node end, in the order of where they come from. */
function ports(node: PlacedNode, count: number): number[] {
  const step = Math.min(space.port, node.height / (count + 1))
  return Array.from({ length: count }, (_, at) => node.y + node.height / 2 + (at - (count - 1) / 2) * step)
}

function portsOf(links: readonly SourceLink[], nodes: ReadonlyMap<string, PlacedNode>, side: 'from' | 'to') {
  const other = side === 'from' ? 'to' : 'from'
  const height = (key: string) => nodes.get(key)?.y ?? 0
  const places = new Map<string, number>()
  for (const node of nodes.values()) {
    const own = links
      .filter((link) => link[side] === node.key)
      .sort((a, b) => height(a[other]) - height(b[other]) || (a.key < b.key ? -1 : 1))
    const at = ports(node, own.length)
    own.forEach((link, index) => {
      places.set(link.key, at[index] as number)
    })
  }
  return places
}

function sourceLinks(links: readonly SourceLink[], all: readonly PlacedNode[]): PlacedLink[] {
  const nodes = new Map(all.map((node) => [node.key, node]))
  const [starts, ends] = [portsOf(links, nodes, 'from'), portsOf(links, nodes, 'to')]
  return links.flatMap((link) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)]
    const [y1, y2] = [starts.get(link.key), ends.get(link.key)]
    if (!from || !to || y1 === undefined || y2 === undefined) return []
    const [x1, x2] = [from.x + from.width, to.x]
    // The last stretch is level, so that the figures on it can be read.
    const level = x2 - Math.min(90, (x2 - x1) / 2)
    const middle = (x1 + level) / 2
    return [
      {
        link,
        path: `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${level},${y2}H${x2}`,
        label: { x: x2 - 8, y: y2 },
      },
    ]
  })
}

/** Each copy takes the innermost lane that no other copy of the same rows holds. */
function copyLanes(copies: readonly EventCopyRow[], articles: readonly PlacedNode[]) {
  const rows = new Map(articles.map((node, at) => [node.key, at]))
  const spans = copies
    .map((copy) => {
      const [a, b] = [rows.get(`article ${copy.a}`) ?? 0, rows.get(`article ${copy.b}`) ?? 0]
      return { copy, a, b, top: Math.min(a, b), bottom: Math.max(a, b) }
    })
    .sort((x, y) => x.bottom - x.top - (y.bottom - y.top) || x.top - y.top)
  const lanes: { top: number; bottom: number }[][] = []
  const placed = spans.map((span) => {
    const open = lanes.findIndex((lane) => lane.every((held) => held.bottom < span.top || held.top > span.bottom))
    const lane = open < 0 ? lanes.push([]) - 1 : open
    lanes[lane]?.push(span)
    return { ...span, lane }
  })
  const port = (row: number, other: number, copy: EventCopyRow) => {
    const node = articles[row] as PlacedNode
    // Lines that go up leave above those that go down; the nearer goal leaves further out, so that none crosses.
    const own = placed
      .filter(({ a, b }) => a === row || b === row)
      .map((span) => ({ copy: span.copy, other: span.a === row ? span.b : span.a }))
      .sort((x, y) => Number(x.other > row) - Number(y.other > row) || y.other - x.other)
    const at = own.findIndex((entry) => entry.copy === copy && entry.other === other)
    return ports(node, own.length)[at] as number
  }
  return {
    width: lanes.length === 0 ? 0 : lanes.length * space.lane + 16,
    placed: placed.map(({ copy, a, b, lane }): PlacedCopy => {
      const x = (articles[0]?.x ?? 0) + columns.article
      const [y1, y2] = [port(a, b, copy), port(b, a, copy)]
      const far = x + 16 + (lane + 0.5) * space.lane
      const turn = y2 > y1 ? 6 : -6
      const heads = { a_to_b: head(x, y2), b_to_a: head(x, y1), common_source: '', unknown: '' }[copy.direction]
      return {
        copy,
        path: `M${x},${y1}H${far - 6}Q${far},${y1} ${far},${y1 + turn}V${y2 - turn}Q${far},${y2} ${far - 6},${y2}H${x}`,
        heads,
        width: 1.5 + 3 * Math.max(copy.share.a, copy.share.b),
      }
    }),
  }
}

const head = (x: number, y: number) => `M${x + 10},${y - 6}L${x},${y}L${x + 10},${y + 6}Z`
