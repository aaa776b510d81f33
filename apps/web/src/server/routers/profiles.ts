import { rereadArticle } from '@evenhand/parser'
import { applyProfile, decideFragment, learnStoredProfile, outletProfile, profiles } from '@evenhand/store'
import { knowTowns } from '../adding/known-towns.ts'
import { FragmentDecisionInput, OutletInput } from '../inputs.ts'
import { procedure, router, writer } from '../trpc.ts'

/** What recurs in outlets' articles: learned, decided on, and applied to what is stored. */
export const profilesRouter = router({
  list: procedure.query(async ({ ctx }) => profiles(await ctx.store())),
  outlet: procedure.input(OutletInput).query(async ({ ctx, input }) => outletProfile(await ctx.store(), input.outlet)),
  learn: writer
    .input(OutletInput)
    .mutation(async ({ ctx, input }) => learnStoredProfile(await ctx.store(), input.outlet)),
  decide: writer
    .input(FragmentDecisionInput)
    .mutation(async ({ ctx, input }) => decideFragment(await ctx.store(), input)),
  readAnew: writer.input(OutletInput).mutation(async ({ ctx, input }) => {
    await knowTowns()
    return applyProfile(await ctx.store(), input.outlet, {
      reread: (parsed, profile) => rereadArticle(parsed, { profile }),
    })
  }),
})
