import type { Article, Furniture, ParsedArticle, Published, Removed, Span } from '@evenhand/schema'
import type { ClaimRow } from './claims.ts'
import type { ArticleRef, LinkBasis, OutletRef, Said } from './refs.ts'

/** A piece of an article with the searched words in it; spans are offsets into `text`. */
export interface FoundWords {
  in: 'headline' | 'text'
  /** The whole headline, or a part of the text, with “…” where it is cut. */
  text: string
  marks: Span[]
}

export interface ArticleRow extends ArticleRef {
  published: Published | null
  /** The publication date used: the article's own, or a dated copy's. */
  said: Said | null
  language: string
  /** Claims in the view. */
  claims: number
  /** Where the searched words stand in an article that is found by its text, for no claim in the view holds them. */
  found: FoundWords | null
  origins: number
  events: number
  characters: number
  furnitureCharacters: number
  warnings: number
  addedAt: string
}

export interface CopyRow {
  other: ArticleRef & { said: Said | null }
  /** Part of this and of the other article's text that is shared: 0..1. */
  share: { own: number; other: number }
  passages: { own: Span; other: Span }[]
  /** Seen from this article. */
  direction: 'from_other' | 'to_other' | 'common_source' | 'unknown'
  credit: string | null
  basis: LinkBasis
  reason: string
}

export interface ArticleDetail {
  article: Article
  said: Said | null
  /** The publication date that a dated copy gave, and that copy's id. */
  publishedResolved: { published: Published; from: string } | null
  furniture: Furniture[]
  removed: Removed[]
  claims: ClaimRow[]
  copies: CopyRow[]
  warnings: ParsedArticle['warnings']
  noise: { characters: number; furniture: number; removed: number; share: number | null }
  parserVersion: string
  addedAt: string
  updatedAt: string
}

/** A stored article that a new one looks like a later version of. */
export interface EarlierVersion {
  key: string
  id: string
  title: string | null
  /** The first words of its text. */
  opening: string | null
  /** What is the same: the given id (such as a file name), or the address. */
  same: 'id' | 'url'
  /** How many of its claims somebody reviewed. */
  reviewed: number
}

/** What the store holds of an article that may come in. */
export interface StoredState {
  /** Its id where this very article is stored already. */
  storedAs: string | null
  earlier: EarlierVersion[]
}

/** One ingest of the history. */
export interface IngestRow {
  id: number
  label: string | null
  startedAt: string
  undoneAt: string | null
  added: number
  updated: number
  /** Earlier versions that it took out. */
  replaced: number
  /** Reviewed claims in the articles it added; these articles stay when it is taken back. */
  reviewed: number
}

/** What taking back an ingest did. */
export interface UndoneIngest {
  removed: number
  /** Earlier versions that came back. */
  restored: number
  /** Newer readings of articles that were there before; they stay. */
  updated: number
  /** Articles that stay because somebody reviewed their claims. */
  kept: { key: string; id: string; title: string | null; opening: string | null; reviewed: number }[]
}

/** What putting an ingest back did. */
export interface RedoneIngest {
  /** Articles that came back. */
  restored: number
  /** Earlier versions that they took the place of again. */
  replaced: number
}

/** An article that is not stored any more: why and when it left, and with which ingest. */
export interface LeftArticle {
  id: string
  title: string | null
  /** The first words of its text where there is no headline. */
  opening: string | null
  outlet: OutletRef | null
  reason: 'replaced' | 'taken_back'
  at: string
  /** The id of its newer version, where that is stored. */
  newer: string | null
  /** The ingest that replaced it, or that was taken back; `undone` while it is. */
  ingest: { id: number; label: string | null; undone: boolean }
}
