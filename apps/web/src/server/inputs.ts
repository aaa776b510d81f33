import { ClaimFilter, furnitureKinds } from '@evenhand/schema'
import { z } from 'zod'

/** Inputs of procedures: always the one filter, with paging where a list is long. */
export const FilterInput = z.object({ filter: ClaimFilter })

const paging = { limit: z.int().min(1).max(500).optional(), offset: z.int().min(0).optional() }

export const PageInput = FilterInput.extend(paging)

export const claimSorts = ['said', 'happened', 'outlet', 'origin', 'harm', 'low', 'place', 'confidence'] as const

export const ClaimPageInput = PageInput.extend({
  sort: z.enum(claimSorts).optional(),
  descending: z.boolean().optional(),
})

export const NoiseLinesInput = PageInput.extend({ kind: furnitureKinds.schema.optional() })

export const IdInput = z.object({ id: z.string().min(1) })

export const PointsInput = FilterInput.extend({
  limit: z.int().min(1).max(5000).optional(),
  offset: z.int().min(0).optional(),
  latest: z.boolean().optional(),
})

export const LimitInput = FilterInput.extend({ limit: z.int().min(1).max(5000).optional() })
