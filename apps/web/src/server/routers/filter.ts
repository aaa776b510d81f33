import { findFilterOptions, firstFilterOptions } from '@evenhand/store'
import { nameOf } from '../../filters/filter-fields.ts'
import { menuLimits } from '../../filters/menu-limits.ts'
import { FilterInput, FindInput } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

export const filterRouter = router({
  options: procedure
    .input(FilterInput)
    .query(async ({ ctx, input }) => firstFilterOptions(await ctx.store(), input.filter, menuLimits.listed)),
  find: procedure.input(FindInput).query(async ({ ctx, input: { filter, ...find } }) => {
    const found = await findFilterOptions(await ctx.store(), filter, { ...find, limit: menuLimits.shown })
    return { ...found, options: found.options.map((option) => ({ ...option, label: nameOf(option) })) }
  }),
})
