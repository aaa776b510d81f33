import { noiseByOutlet, noiseLines } from '@evenhand/store'
import { FilterInput, NoiseLinesInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const noiseRouter = router({
  byOutlet: procedure
    .input(FilterInput)
    .query(async ({ ctx, input }) => noiseByOutlet(await ctx.store(), input.filter)),
  lines: procedure
    .input(NoiseLinesInput)
    .query(async ({ ctx, input: { filter, ...options } }) => noiseLines(await ctx.store(), filter, options)),
})
