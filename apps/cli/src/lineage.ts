import type { Comparison, CopyEdge, ParsedArticle } from '@evenhand/schema'
import { type ArticleDetail, articleById, type Store } from '@evenhand/store'

/** What two articles have to do with each other: shared text, and origins that figures of both rest on. */
export interface Lineage {
  a: string
  b: string
  /** Null where they share no passage. */
  copy:
    | (Omit<CopyEdge, 'a' | 'b' | 'passages'> & { passages: (CopyEdge['passages'][number] & { text: string })[] })
    | null
  origins: { id: string; name: string; a: string[]; b: string[] }[]
}

/** The lineage of two articles of a comparison; null for an id that none of them has. */
export function lineageIn(
  articles: readonly ParsedArticle[],
  { copies, origins }: Comparison,
  a: string,
  b: string,
): Lineage | null {
  const [left, right] = [a, b].map((id) => articles.find(({ article }) => article.id === id || article.key === id))
  if (!left || !right) return null
  const ids = [left.article.id, right.article.id]
  const edge = copies.find((copy) => ids.includes(copy.a) && ids.includes(copy.b))
  const figures = (parsed: ParsedArticle, claims: readonly string[]) =>
    parsed.claims.filter(({ id }) => claims.includes(id)).map(({ count, harm }) => `“${count.text}” ${harm}`)
  return {
    a: left.article.id,
    b: right.article.id,
    copy: edge ? copyOf(edge.a === left.article.id ? edge : turned(edge), left.article.text) : null,
    origins: origins
      .map(({ id, name, claims }) => ({ id, name, a: figures(left, claims), b: figures(right, claims) }))
      .filter((origin) => origin.a.length > 0 && origin.b.length > 0),
  }
}

/** The lineage of two stored articles; throws `not_found`. */
export async function storedLineage(store: Store, a: string, b: string): Promise<Lineage> {
  const [left, right] = [await articleById(store, a), await articleById(store, b)]
  const copy = left.copies.find(({ other }) => other.key === right.article.key)
  const edge: CopyEdge | null = copy
    ? {
        a: left.article.id,
        b: right.article.id,
        share: { a: copy.share.own, b: copy.share.other },
        passages: copy.passages.map(({ own, other }) => ({ a: own, b: other })),
        direction: directions[copy.direction],
        credit: copy.credit,
        basis: copy.basis,
        reason: copy.reason,
      }
    : null
  const figures = ({ claims }: ArticleDetail, origin: string) =>
    claims.filter((row) => row.origin?.id === origin).map(({ claim }) => `“${claim.count.text}” ${claim.harm}`)
  const names = new Map(left.claims.flatMap(({ origin }) => (origin ? [[origin.id, origin.name] as const] : [])))
  return {
    a: left.article.id,
    b: right.article.id,
    copy: edge ? copyOf(edge, left.article.text) : null,
    origins: [...names]
      .map(([id, name]) => ({ id, name, a: figures(left, id), b: figures(right, id) }))
      .filter((origin) => origin.b.length > 0)
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
  }
}

const directions = {
  from_other: 'b_to_a',
  to_other: 'a_to_b',
  common_source: 'common_source',
  unknown: 'unknown',
} as const

function copyOf({ a: _a, b: _b, passages, ...edge }: CopyEdge, text: string): NonNullable<Lineage['copy']> {
  return {
    ...edge,
    passages: passages.map((passage) => ({ ...passage, text: text.slice(passage.a.start, passage.a.end) })),
  }
}

/** The same edge seen from its other end. */
function turned(edge: CopyEdge): CopyEdge {
  const direction = edge.direction === 'a_to_b' ? 'b_to_a' : edge.direction === 'b_to_a' ? 'a_to_b' : edge.direction
  return {
    ...edge,
    a: edge.b,
    b: edge.a,
    share: { a: edge.share.b, b: edge.share.a },
    passages: edge.passages.map(({ a, b }) => ({ a: b, b: a })),
    direction,
  }
}
