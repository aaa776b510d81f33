import { Claim, ClaimFilter, furnitureKinds, victimCategories } from '@evenhand/schema'
import { openFields } from '@evenhand/store'
import { z } from 'zod'

/** Inputs of procedures: always the one filter, with paging where a list is long. */
export const FilterInput = z.object({ filter: ClaimFilter })

export const FindInput = FilterInput.extend({ field: z.enum(openFields), words: z.string().max(200) })

const paging = { limit: z.int().min(1).max(500).optional(), offset: z.int().min(0).optional() }

export const PageInput = FilterInput.extend(paging)

export const claimSorts = ['said', 'happened', 'outlet', 'origin', 'harm', 'low', 'place', 'confidence'] as const

export const ClaimPageInput = PageInput.extend({
  sort: z.enum(claimSorts).optional(),
  descending: z.boolean().optional(),
})

export const outletSorts = ['articles', 'name', 'claims', 'events', 'origins', 'first'] as const

export const OutletListInput = PageInput.extend({
  sort: z.enum(outletSorts).optional(),
  descending: z.boolean().optional(),
})

export const OutletViewInput = FilterInput.extend({ outlet: z.string().min(1), offset: paging.offset })

/** Words for someone, of an outlet or of others on the same events. */
export const OutletSentencesInput = OutletViewInput.extend({
  ...paging,
  side: z.enum(['victims', 'perpetrators']),
  party: z.string().nullable(),
  category: victimCategories.schema.nullable(),
  words: z.string(),
  others: z.boolean(),
})

export const NoiseFragmentsInput = PageInput.extend({ kind: furnitureKinds.schema.optional() })

export const IdInput = z.object({ id: z.string().min(1) })

/** The words that a filter searches for, in one article. */
export const WordsInput = FilterInput.extend(IdInput.shape)

export const IdsInput = z.object({ ids: z.array(z.string()).max(100) })

export const PointsInput = FilterInput.extend({
  limit: z.int().min(1).max(5000).optional(),
  offset: z.int().min(0).optional(),
  latest: z.boolean().optional(),
})

export const LimitInput = FilterInput.extend({ limit: z.int().min(1).max(5000).optional() })

export const QueueInput = PageInput.extend({ why: z.enum(['unsure', 'apart', 'single_origin']).optional() })

export const TrailInput = z.object({ claim: z.string().optional(), reviewer: z.string().optional(), ...paging })

/** What every decision says: on which claim, by whom, and perhaps why. */
const decided = { claim: z.string().min(1), reviewer: z.string(), reason: z.string().max(2000).optional() }

/** Fields that a reviewer may put in the machine's place. */
const changes = z.strictObject(Claim.omit({ id: true, mentions: true, rule: true, confidence: true }).partial().shape)

export const ReviewDecision = z.discriminatedUnion('action', [
  z.object({ action: z.literal(['accept', 'reject', 'undo', 'redo']), ...decided }),
  z.object({ action: z.literal(['edit', 'reattribute']), changes, ...decided }),
  z.object({ action: z.literal('same_claim'), other: z.string().min(1), ...decided }),
  z.object({ action: z.literal('split'), mention: z.int().min(0), ...decided }),
])

export const OutletInput = z.object({ outlet: z.string().min(1) })

/** One decision on a fragment of an outlet's profile. */
export const FragmentDecisionInput = z.object({
  fragment: z.int().positive(),
  action: z.enum(['accept', 'reject', 'undo']),
  reviewer: z.string(),
  reason: z.string().max(2000).optional(),
})
