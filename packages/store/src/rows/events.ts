import type { CopyEdge, Event, Figure } from '@evenhand/schema'
import type { ClaimRow } from './claims.ts'
import type { ArticleRef, Corroboration, OriginRef, Said } from './refs.ts'

export interface EventRow {
  id: string
  label: string
  when: { start: string | null; end: string | null; text: string | null } | null
  where: Event['where']
  corroboration: Corroboration
  backing: Event['backing']
  /** In the view. */
  claims: number
  articles: number
  outlets: number
  origins: number
  /** Origins in the view that give a number. */
  figureOrigins: number
  figures: Record<keyof Event['figures'] & string, Figure>
}

export interface EventDetail {
  event: Event
  origins: OriginRef[]
  articles: (ArticleRef & { said: Said | null })[]
  /** Current and superseded claims by date, then context. */
  claims: ClaimRow[]
  context: ClaimRow[]
}

/** Two articles of an event that share passages; `a` and `b` are article ids. */
export interface EventCopyRow extends Omit<CopyEdge, 'passages'> {
  /** How many passages they share. */
  passages: number
}

export interface EventCopies {
  rows: EventCopyRow[]
  total: number
}

export interface OriginRow extends OriginRef {
  claims: number
  articles: number
  outlets: number
  events: number
  /** Links to claims by basis. */
  stated: number
  inferred: number
  first: string | null
  last: string | null
}
