import { eventById, eventCopies, events } from '@evenhand/store'
import { IdInput, PageInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const eventsRouter = router({
  list: procedure
    .input(PageInput)
    .query(async ({ ctx, input: { filter, ...page } }) => events(await ctx.store(), filter, page)),
  byId: procedure.input(IdInput).query(async ({ ctx, input }) => eventById(await ctx.store(), input.id)),
  copies: procedure.input(IdInput).query(async ({ ctx, input }) => eventCopies(await ctx.store(), input.id)),
})
