import { claimById, claims } from '@evenhand/store'
import { ClaimPageInput, IdInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const claimsRouter = router({
  page: procedure
    .input(ClaimPageInput)
    .query(async ({ ctx, input: { filter, ...options } }) => claims(await ctx.store(), filter, options)),
  byId: procedure.input(IdInput).query(async ({ ctx, input }) => claimById(await ctx.store(), input.id)),
})
