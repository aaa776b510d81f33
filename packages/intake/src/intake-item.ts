import type { ArticleInput, EvenhandError, ParsedArticle } from '@evenhand/schema'

/** Something that could not be read; the items after it still come. */
export interface FailedItem {
  ok: false
  error: EvenhandError
  /** File, or file and line, as the user named it. */
  where: string
}

export interface ArticleItem {
  ok: true
  input: ArticleInput
  where: string
}

/** One article of the stream, or the reason why there is none. */
export type IntakeItem = ArticleItem | FailedItem

/** A line that was parsed before, as `parse` writes it. */
export interface ParsedItem {
  ok: true
  parsed: ParsedArticle
  where: string
}

/** One record as a format reads it, not yet known to be an article. */
export type RecordItem = { ok: true; record: unknown; where: string } | FailedItem
