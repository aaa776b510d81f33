import { dataHealth } from '@evenhand/store'
import { procedure, router } from '../trpc.ts'

export const methodRouter = router({
  health: procedure.query(async ({ ctx }) => dataHealth(await ctx.store())),
})
