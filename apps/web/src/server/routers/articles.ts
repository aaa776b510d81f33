import { articleById, articleLeft, articleList, articlesNamed, wordsInArticle } from '@evenhand/store'
import { IdInput, IdsInput, PageInput, WordsInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const articlesRouter = router({
  list: procedure
    .input(PageInput)
    .query(async ({ ctx, input: { filter, ...page } }) => articleList(await ctx.store(), filter, page)),
  named: procedure.input(IdsInput).query(async ({ ctx, input }) => articlesNamed(await ctx.store(), input.ids)),
  left: procedure.input(IdInput).query(async ({ ctx, input }) => articleLeft(await ctx.store(), input.id)),
  byId: procedure.input(IdInput).query(async ({ ctx, input }) => articleById(await ctx.store(), input.id)),
  words: procedure
    .input(WordsInput)
    .query(async ({ ctx, input: { id, filter } }) => wordsInArticle(await ctx.store(), id, filter)),
})
