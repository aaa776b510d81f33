import { noiseByOutlet, noiseFragments, noiseLines, noiseTotals } from '@evenhand/store'
import { FilterInput, NoiseLinesInput, PageInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const noiseRouter = router({
  byOutlet: procedure
    .input(FilterInput)
    .query(async ({ ctx, input }) => noiseByOutlet(await ctx.store(), input.filter)),
  totals: procedure.input(FilterInput).query(async ({ ctx, input }) => noiseTotals(await ctx.store(), input.filter)),
  fragments: procedure
    .input(PageInput)
    .query(async ({ ctx, input: { filter, ...options } }) => noiseFragments(await ctx.store(), filter, options)),
  lines: procedure
    .input(NoiseLinesInput)
    .query(async ({ ctx, input: { filter, ...options } }) => noiseLines(await ctx.store(), filter, options)),
})
