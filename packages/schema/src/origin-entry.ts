import { z } from 'zod'
import { sourceTypes } from './vocabulary/claim.ts'

/** One row of the origin register: a source with all the names it goes by. */
export const OriginEntry = z.object({
  /** Readable key, such as `syrian-observatory-for-human-rights`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  name: z.string().min(1),
  type: sourceTypes.schema,
  /** The party it belongs to or speaks for. */
  party: z.string().optional(),
  /** Further names; compared without case, accents, punctuation and a leading "the". All capitals match only capitals. */
  aliases: z.array(z.string().min(1)).readonly(),
})
export type OriginEntry = z.infer<typeof OriginEntry>
