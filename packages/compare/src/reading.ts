import type { Article, Claim, ParsedArticle } from '@evenhand/schema'
import { compareText } from './spelling/order.ts'

/** One article as compare sees it: `id` names it in the result. */
export interface Reading {
  id: string
  article: Article
  parsed: ParsedArticle
  claims: readonly Claim[]
}

/**
 * The articles in id order, each once. A second reading of one article (equal key) is left out; different articles
 * that were given the same id are named by their key, the one with the smallest key keeping the id.
 */
export function readArticles(articles: readonly ParsedArticle[]): Reading[] {
  const byKey = new Map<string, ParsedArticle>()
  for (const parsed of articles) {
    const known = byKey.get(parsed.article.key)
    if (!known || precedes(parsed, known)) byKey.set(parsed.article.key, parsed)
  }
  const taken = new Set<string>()
  return [...byKey]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, parsed]): Reading => {
      const id = taken.has(parsed.article.id) ? key : parsed.article.id
      taken.add(id)
      return { id, article: parsed.article, parsed, claims: parsed.claims }
    })
    .sort((a, b) => compareText(a.id, b.id))
}

function precedes(a: ParsedArticle, b: ParsedArticle): boolean {
  const byId = compareText(a.article.id, b.article.id)
  return byId !== 0 ? byId < 0 : JSON.stringify(a) < JSON.stringify(b)
}
