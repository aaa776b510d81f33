import { claimPoints, counters, coverage, outletEventMatrix } from '@evenhand/store'
import { FilterInput, LimitInput, PointsInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const overviewRouter = router({
  counters: procedure.input(FilterInput).query(async ({ ctx, input }) => counters(await ctx.store(), input.filter)),
  claimPoints: procedure
    .input(PointsInput)
    .query(async ({ ctx, input: { filter, ...options } }) => claimPoints(await ctx.store(), filter, options)),
  coverage: procedure.input(FilterInput).query(async ({ ctx, input }) => coverage(await ctx.store(), input.filter)),
  outletEventMatrix: procedure
    .input(LimitInput)
    .query(async ({ ctx, input: { filter, ...options } }) => outletEventMatrix(await ctx.store(), filter, options)),
})
