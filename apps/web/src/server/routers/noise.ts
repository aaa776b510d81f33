import { noiseByOutlet, noiseFragments, noiseTotals } from '@evenhand/store'
import { FilterInput, NoiseFragmentsInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const noiseRouter = router({
  byOutlet: procedure
    .input(FilterInput)
    .query(async ({ ctx, input }) => noiseByOutlet(await ctx.store(), input.filter)),
  totals: procedure.input(FilterInput).query(async ({ ctx, input }) => noiseTotals(await ctx.store(), input.filter)),
  fragments: procedure
    .input(NoiseFragmentsInput)
    .query(async ({ ctx, input: { filter, ...options } }) => noiseFragments(await ctx.store(), filter, options)),
})
