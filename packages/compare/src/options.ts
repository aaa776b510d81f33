import type { OriginEntry } from '@evenhand/schema'

/** What a caller may change about a comparison; everything has a default. */
export interface CompareOptions {
  /** Further rows for the origin register; they win over the built-in rows with the same alias. */
  origins?: readonly OriginEntry[]
}
