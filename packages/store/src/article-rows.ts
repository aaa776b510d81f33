import { createHash } from 'node:crypto'
import { countCharacters, measureNoise, noisePositions } from '@evenhand/compare'
import type { ParsedArticle, Published } from '@evenhand/schema'
import { isUnstorable } from './database-text.ts'
import { dayRange } from './day-range.ts'
import { fold } from './fold.ts'
import type { articles, furniture, furnitureKinds, removed } from './tables/articles.ts'

/** Columns that the comparison fills; an ingest leaves them as they are. */
type ComparedColumn = 'publishedResolved' | 'publishedFrom'

export interface ArticleRows {
  article: Omit<typeof articles.$inferInsert, ComparedColumn>
  furniture: (typeof furniture.$inferInsert)[]
  kinds: (typeof furnitureKinds.$inferInsert)[]
  removed: (typeof removed.$inferInsert)[]
}

export interface ArticleRowContext {
  /** The article's unique id in this database. */
  id: string
  readingHash: string
  publishedResolved: Published | null
  now: string
}

/** The rows of one article without its claims. */
export function articleRows(parsed: ParsedArticle, context: ArticleRowContext): ArticleRows {
  const { article } = parsed
  const { text, key: articleKey } = article
  const { kinds, ...measure } = measureNoise(text, parsed.furniture)
  const { head, inline, tail } = noisePositions(text, parsed.furniture, article.title?.span ?? null)
  const said = dayRange((article.published ?? context.publishedResolved)?.date)
  const left = parsed.removed.map((piece, ordinal) => ({
    articleKey,
    ordinal,
    text: piece.text,
    kind: piece.kind,
    step: piece.step,
    reason: piece.reason,
    characters: countCharacters(piece.text),
  }))
  return {
    article: {
      key: articleKey,
      id: context.id,
      givenId: article.id,
      text,
      textExact: isUnstorable(text) ? JSON.stringify(text) : null,
      title: article.title,
      titleText: article.title?.text ?? null,
      outletId: article.outlet?.id ?? null,
      outletBasis: article.outlet?.basis ?? null,
      published: article.published,
      publishedGiven: article.publishedGiven,
      saidStart: said?.start ?? null,
      saidEnd: said?.end ?? null,
      dateline: article.dateline,
      authors: article.authors,
      credits: article.credits,
      language: article.language,
      url: article.url,
      retrieved: article.retrieved,
      archiveUrl: article.archiveUrl,
      licence: article.licence,
      warnings: parsed.warnings,
      parserVersion: parsed.parser.version,
      readingHash: context.readingHash,
      ...measure,
      furnitureHead: head,
      furnitureInline: inline,
      furnitureTail: tail,
      removedCharacters: left.reduce((sum, { characters }) => sum + characters, 0),
      addedAt: context.now,
      updatedAt: context.now,
    },
    furniture: parsed.furniture.map(({ start, end, kind, rule }, ordinal) => {
      const words = text.slice(start, end)
      const characters = countCharacters(words)
      return {
        articleKey,
        ordinal,
        spanStart: start,
        spanEnd: end,
        kind,
        rule,
        text: words,
        likeness: likenessOf(words),
        characters,
      }
    }),
    kinds: kinds.map((kind) => ({ articleKey, ...kind })),
    removed: left,
  }
}

/** Equal for the same line with another number, date or case. */
function likenessOf(text: string): string {
  return createHash('sha256').update(fold(text).replace(/\d+/g, '#')).digest('hex').slice(0, 24)
}
