import { articleById, articleList } from '@evenhand/store'
import { IdInput, PageInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const articlesRouter = router({
  list: procedure
    .input(PageInput)
    .query(async ({ ctx, input: { filter, ...page } }) => articleList(await ctx.store(), filter, page)),
  byId: procedure.input(IdInput).query(async ({ ctx, input }) => articleById(await ctx.store(), input.id)),
})
