import { articleLink, compareLink, searchLink } from '../filters/search-link.ts'
import { articleName } from '../words/article-name.ts'
import { copyDirection } from '../words/copy-direction.ts'
import { formatDay } from '../words/day-words.ts'
import { labelOf } from '../words/vocabularies.ts'
import type { ArticleNode, LineageGraph, LinkedFigure } from './graph.ts'
import { lineageLayout, type PlacedNode } from './layout.ts'

export interface DrawnNode extends PlacedNode {
  note: string
  href: string | null
}

/** A line with the address it leads to and what it says when pointed at. */
export interface DrawnEdge {
  key: string
  path: string
  heads: string
  width: number
  dashed: boolean
  href: string
  /** Figures written on it. */
  figures: { text: string; x: number; y: number } | null
  says: string
  reason: string
}

export interface DrawnLineage {
  width: number
  height: number
  nodes: DrawnNode[]
  edges: DrawnEdge[]
}

const figuresOnLine = 2

/** The lineage with places, words and addresses. */
export function drawnLineage(graph: LineageGraph, event: string, search: string): DrawnLineage {
  const names = nodeNames(graph)
  const name = (key: string) => names.get(key) ?? key
  const { nodes, links, copies, ...size } = lineageLayout(graph, name)
  const notes = nodeNotes(graph)
  const hrefs = new Map([
    ...graph.origins.map(
      ({ key, id }) => [key, searchLink('/claims', search, { origins: id, events: event })] as const,
    ),
    ...graph.articles.map(({ key, id }) => [key, articleLink(id, search)] as const),
  ])
  const sources = links.map(({ link, path, label }): DrawnEdge => {
    const stated = labelOf('linkBases', link.basis)
    return {
      key: link.key,
      path,
      heads: '',
      width: 1.75,
      dashed: link.basis === 'inferred',
      href: articleLink(link.article, search, link.figures[0]?.claim),
      figures: link.to.startsWith('article ') ? { text: shortFigures(link.figures), ...label } : null,
      says: `${stated}: ${name(link.from)} → ${name(link.to)}, ${figureWords(link.figures)}`,
      reason: link.reasons.join('; '),
    }
  })
  const shared = copies.map(({ copy, path, heads, width }): DrawnEdge => {
    const [a, b] = [name(`article ${copy.a}`), name(`article ${copy.b}`)]
    return {
      key: `copy ${copy.a} ${copy.b}`,
      path,
      heads,
      width,
      dashed: copy.basis === 'inferred',
      href: compareLink(copy.a, copy.b, search),
      figures: null,
      says: `${labelOf('linkBases', copy.basis)}: ${a} and ${b} share text, ${copyDirection(copy, a, b)}`,
      reason: `${sharedWords(copy.share, a, b)}. ${copy.reason}`,
    }
  })
  return {
    ...size,
    nodes: nodes.map((node) => ({ ...node, note: notes.get(node.key) ?? '', href: hrefs.get(node.key) ?? null })),
    edges: [...sources, ...shared],
  }
}

/** What each node is called: an article by its outlet, or by its headline where the outlet is not known. */
export function nodeNames({ origins, agencies, articles }: LineageGraph): Map<string, string> {
  return new Map([...[...origins, ...agencies].map(({ key, name }) => [key, name] as const), ...articleNames(articles)])
}

function articleNames(articles: readonly ArticleNode[]): [string, string][] {
  return articles.map((article) => [article.key, article.outlet ?? articleName(article)])
}

function nodeNotes({ origins, agencies, articles }: LineageGraph): Map<string, string> {
  return new Map([
    ...origins.map(
      ({ key, type, party }) => [key, `${labelOf('sourceTypes', type)}${party ? ', a party' : ''}`] as const,
    ),
    ...agencies.map(({ key }) => [key, 'passed it on'] as const),
    ...articles.map(({ key, said }) => [key, said === null ? 'no date' : formatDay(said)] as const),
  ])
}

/** "≥ 58 killed, scores killed". */
export function figureWords(figures: readonly LinkedFigure[]): string {
  return figures
    .map(({ text, harm, superseded }) => {
      const words = `${text} ${labelOf('harms', harm).toLowerCase()}`
      return superseded ? `${words} (superseded)` : words
    })
    .join(', ')
}

function shortFigures(figures: readonly LinkedFigure[]): string {
  const shown = figures.slice(0, figuresOnLine).map(({ text }) => text)
  return [...shown, ...(figures.length > figuresOnLine ? ['…'] : [])].join(', ')
}

/** How much of each text is shared, in words. */
export function sharedWords(share: { a: number; b: number }, a: string, b: string): string {
  const percent = (part: number) => `${Math.round(part * 100)}\u00a0%`
  return `${percent(share.a)} of ${a}, ${percent(share.b)} of ${b}`
}
