import type { ClaimRow, EventCopyRow, EventDetail, LinkBasis, SourceType } from '@evenhand/store'
import { countFigure, inRelation } from '../words/count-figure.ts'

/** What an event's figures rest on: origins, the agencies named between, articles, and the links that join them. */
export interface LineageGraph {
  origins: OriginNode[]
  agencies: AgencyNode[]
  articles: ArticleNode[]
  links: SourceLink[]
  copies: EventCopyRow[]
}

export interface OriginNode {
  key: string
  /** The origin's id. */
  id: string
  name: string
  type: SourceType
  /** True where it is a party to the harm of one of the claims. */
  party: boolean
}

export interface AgencyNode {
  key: string
  name: string
}

export interface ArticleNode {
  key: string
  id: string
  title: string | null
  opening: string | null
  outlet: string | null
  said: string | null
  /** Its figures of the event that name no source. */
  unattributed: LinkedFigure[]
}

export interface LinkedFigure {
  claim: string
  /** "≥ 58", "(2)" for a part of another figure, "scores". */
  text: string
  harm: ClaimRow['claim']['harm']
  superseded: boolean
}

/** A step from an origin to an article, or by way of an agency: where the article's figures come from. */
export interface SourceLink {
  key: string
  from: string
  to: string
  /** Stated and inferred links between the same two are two links. */
  basis: LinkBasis
  /** Why, each reason once. */
  reasons: string[]
  figures: LinkedFigure[]
  article: string
}

/** The lineage of an event's claims; `numbers` is the chosen table for words. Nodes stand in the order of the event's articles. */
export function lineageGraph(
  { claims, articles }: Pick<EventDetail, 'claims' | 'articles'>,
  copies: readonly EventCopyRow[],
  numbers: Readonly<Record<string, number>>,
): LineageGraph {
  const origins = new Map<string, OriginNode>()
  const agencies = new Map<string, AgencyNode>()
  const links = new Map<string, SourceLink>()
  const nodes = new Map(
    articles.map((article): [string, ArticleNode] => [
      article.id,
      {
        key: articleKey(article.id),
        id: article.id,
        title: article.title,
        opening: article.opening,
        outlet: article.outlet?.name ?? null,
        said: article.said?.date ?? null,
        unattributed: [],
      },
    ]),
  )
  for (const row of claims) {
    const node = nodes.get(row.article.id)
    if (node === undefined) continue
    const figure = linkedFigure(row, numbers)
    if (row.origin === null) {
      node.unattributed.push(figure)
      continue
    }
    const origin = originNode(row, row.origin, origins)
    const own = { article: node.id, figure }
    const agency = agencyOf(row)
    if (agency === null) {
      addLink(links, { ...own, from: origin, to: node.key, basis: row.origin.basis, reason: row.origin.reason })
      continue
    }
    const key = `agency ${agency.name}`
    if (!agencies.has(key)) agencies.set(key, { key, name: agency.name })
    addLink(links, { ...own, from: origin, to: key, basis: row.origin.basis, reason: row.origin.reason })
    addLink(links, { ...own, from: key, to: node.key, basis: agency.basis, reason: agency.reason })
  }
  return {
    origins: [...origins.values()],
    agencies: [...agencies.values()],
    articles: [...nodes.values()],
    links: inOrder(
      [...links.values()],
      [...origins.keys(), ...agencies.keys(), ...[...nodes.values()].map(({ key }) => key)],
    ),
    copies: copies.filter(({ a, b }) => nodes.has(a) && nodes.has(b)),
  }
}

/** By where they start, then by where they lead to. */
function inOrder(links: SourceLink[], keys: readonly string[]): SourceLink[] {
  const rank = new Map(keys.map((key, at) => [key, at]))
  const at = (key: string) => rank.get(key) ?? keys.length
  return links.sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to) || (a.key < b.key ? -1 : 1))
}

const articleKey = (id: string) => `article ${id}`

function originNode(
  row: ClaimRow,
  { id, name, type }: NonNullable<ClaimRow['origin']>,
  known: Map<string, OriginNode>,
) {
  const key = `origin ${id}`
  const party = row.originRelation === 'party_inflicting' || row.originRelation === 'party_suffering'
  const node = known.get(key)
  if (node === undefined) known.set(key, { key, id, name, type, party })
  else node.party ||= party
  return key
}

/** Who stands between origin and article in the claim's chain, the article's own outlet aside. */
function agencyOf({ claim, outlet }: ClaimRow): { name: string; basis: LinkBasis; reason: string } | null {
  const between = (claim.attribution?.chain ?? []).slice(0, -1).filter(({ text }) => text !== outlet?.name)
  if (between.length === 0) return null
  const name = between.map(({ text }) => text).join(' → ')
  return between.every(({ explicit }) => explicit)
    ? { name, basis: 'stated', reason: `“${name}” is named beside the figure` }
    : { name, basis: 'inferred', reason: `“${name}” is named elsewhere in the text` }
}

function linkedFigure(row: ClaimRow, numbers: Readonly<Record<string, number>>): LinkedFigure {
  return {
    claim: row.id,
    text: inRelation(countFigure(row.claim.count, numbers).text, row.claim.relation),
    harm: row.claim.harm,
    superseded: row.supersededBy !== null,
  }
}

function addLink(
  links: Map<string, SourceLink>,
  step: Pick<SourceLink, 'from' | 'to' | 'basis' | 'article'> & { reason: string; figure: LinkedFigure },
): void {
  const { from, to, basis, article, reason, figure } = step
  const key = `${from} > ${to} > ${article} ${basis}`
  const link = links.get(key) ?? { key, from, to, basis, reasons: [], figures: [], article }
  links.set(key, link)
  if (reason !== '' && !link.reasons.includes(reason)) link.reasons.push(reason)
  if (!link.figures.some(({ text, harm }) => text === figure.text && harm === figure.harm)) link.figures.push(figure)
}
