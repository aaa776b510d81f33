import { outletById, outletList, outletSentences } from '@evenhand/store'
import { OutletListInput, OutletSentencesInput, OutletViewInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const outletsRouter = router({
  list: procedure
    .input(OutletListInput)
    .query(async ({ ctx, input: { filter, ...options } }) => outletList(await ctx.store(), filter, options)),
  byId: procedure
    .input(OutletViewInput)
    .query(async ({ ctx, input: { outlet, filter, offset } }) =>
      outletById(await ctx.store(), outlet, filter, { offset }),
    ),
  sentences: procedure
    .input(OutletSentencesInput)
    .query(async ({ ctx, input: { outlet, filter, ...naming } }) =>
      outletSentences(await ctx.store(), outlet, filter, naming),
    ),
})
