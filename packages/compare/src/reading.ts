import type { Article, Claim, ParsedArticle } from '@evenhand/schema'
import { compareText } from './spelling/order.ts'

/** One article as compare sees it: `id` names it in the result. */
export interface Reading {
  id: string
  article: Article
  parsed: ParsedArticle
  claims: readonly Claim[]
}

/** The articles in id order, each once, as `readingList` keeps them. */
export function readArticles(articles: readonly ParsedArticle[]): Reading[] {
  const list = readingList()
  list.add(articles)
  return list.readings()
}

/** Articles that more can be added to. What did not change keeps its identity, so that work on it need not be done twice. */
export interface ReadingList {
  add(articles: readonly ParsedArticle[]): void
  /** Leaves out the articles with these keys. */
  remove(keys: readonly string[]): void
  readings(): Reading[]
}

/**
 * Keeps each article once. A second reading of one article (equal key) is left out; different articles that were given
 * the same id are named by their key, the one with the smallest key keeping the id.
 */
export function readingList(): ReadingList {
  const byKey = new Map<string, Reading>()
  return {
    add(articles) {
      for (const parsed of articles) {
        const { key, id } = parsed.article
        const known = byKey.get(key)?.parsed
        if (known !== parsed && (!known || precedes(parsed, known))) {
          byKey.set(key, { id, article: parsed.article, parsed, claims: parsed.claims })
        }
      }
    },
    remove(keys) {
      for (const key of keys) byKey.delete(key)
    },
    readings() {
      const taken = new Set<string>()
      for (const [key, reading] of [...byKey].sort(([a], [b]) => compareText(a, b))) {
        const id = taken.has(reading.article.id) ? key : reading.article.id
        taken.add(id)
        if (id !== reading.id) byKey.set(key, { ...reading, id })
      }
      return [...byKey.values()].sort((a, b) => compareText(a.id, b.id))
    },
  }
}

function precedes(a: ParsedArticle, b: ParsedArticle): boolean {
  const byId = compareText(a.article.id, b.article.id)
  return byId !== 0 ? byId < 0 : JSON.stringify(a) < JSON.stringify(b)
}
