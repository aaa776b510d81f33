import { z } from 'zod'
import { fragmentPlaces, fragmentStatuses, furnitureKinds } from './vocabulary/furniture.ts'

/** Furniture that recurs across one outlet's articles; readable, reviewable, and an option of the parser. */
export const SourceProfile = z.object({
  /** The outlet's id. */
  outlet: z.string(),
  /** How many articles it was learned from. */
  learnedFrom: z.int().nonnegative(),
  fragments: z.array(
    z.object({
      /** Normalised: lower case, digits as `#`, single spaces. */
      text: z.string(),
      place: fragmentPlaces.schema,
      kind: furnitureKinds.schema,
      /** In how many of the articles it occurs. */
      frequency: z.int().positive(),
      firstSeen: z.string().nullable(),
      lastSeen: z.string().nullable(),
      status: fragmentStatuses.schema,
    }),
  ),
})
export type SourceProfile = z.infer<typeof SourceProfile>
