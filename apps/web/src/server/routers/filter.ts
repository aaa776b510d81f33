import { filterOptions } from '@evenhand/store'
import { FilterInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const filterRouter = router({
  options: procedure.input(FilterInput).query(async ({ ctx, input }) => filterOptions(await ctx.store(), input.filter)),
})
