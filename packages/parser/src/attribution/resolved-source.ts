import type { Span } from '@evenhand/schema'
import type { SourceType } from '../lexicon/sources.ts'
import type { SourceMention } from './find-sources.ts'

/** A source with the fullest name that the article gives it. */
export interface ResolvedSource {
  source: string
  type: SourceType
  party: string | null
  kind: SourceMention['kind']
  verb: string
  /** Whom it was told ("told Reuters"), or the outlet it spoke through. */
  told: string | null
  /** The words as they stand and where. */
  text: string
  span: Span
  mention: SourceMention
  /** "a monitor", "it": the name was found elsewhere in the article. */
  resolved: boolean
}

/** How many sources back a pronoun or role noun may refer; keeps long texts linear. */
export const lookBack = 40
