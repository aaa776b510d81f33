import type { Claim, CopyEdge, Event, Furniture, Origin, Published } from '@evenhand/schema'

export type FurnitureKind = Furniture['kind']

export type SourceType = Origin['type']

export type LinkBasis = CopyEdge['basis']

export type OriginRelation = Event['sides'][number]['relation']

export type Corroboration = Event['corroboration']

export type MentionPart = Claim['mentions'][number]['part']

export type ReviewStatus = 'unreviewed' | 'accepted' | 'edited' | 'rejected' | 'merged'

/** `short_form`: it shortens a fuller claim of its article, and gives no figure of its own. */
export type EventRole = 'current' | 'short_form' | 'superseded' | 'context'

/** One page of a longer list: `total` counts all rows of the view. */
export interface Page<Row> {
  rows: Row[]
  total: number
  limit: number
  offset: number
}

export interface PageOptions {
  limit?: number
  offset?: number
}

export interface OutletRef {
  id: string
  name: string
}

export interface OriginRef {
  id: string
  name: string
  type: SourceType
  party: string | null
}

export interface EventRef {
  id: string
  label: string
}

export interface ArticleRef {
  id: string
  key: string
  title: string | null
  /** The first words of the text where there is no headline, to name the article by. */
  opening: string | null
  url: string | null
  outlet: OutletRef | null
}

/** When the words were published. `start` and `end` are the first and last day that `date` covers. */
export interface Said {
  date: string
  start: string
  end: string
  /** `copy`: found by comparison, not by the article itself. */
  basis: Published['basis']
}

/** When the harm happened, as full days; a lone weekday has no days. */
export interface Happened {
  start: string | null
  end: string | null
  weekday: number | null
  precision: number
  /** `copy`: resolved with the date of a dated copy. */
  basis: 'text' | 'copy'
}
