import { claimForReview, reviewClaim, reviewQueue, reviewTrail } from '@evenhand/store'
import { IdInput, QueueInput, ReviewDecision, TrailInput } from '../inputs.ts'
import { procedure, router, writer } from '../trpc.ts'

export const reviewRouter = router({
  queue: procedure
    .input(QueueInput)
    .query(async ({ ctx, input: { filter, ...options } }) => reviewQueue(await ctx.store(), filter, options)),
  claim: procedure.input(IdInput).query(async ({ ctx, input }) => claimForReview(await ctx.store(), input.id)),
  trail: procedure
    .input(TrailInput)
    .query(async ({ ctx, input: { limit, offset, ...filter } }) =>
      reviewTrail(await ctx.store(), filter, { limit, offset }),
    ),
  decide: writer.input(ReviewDecision).mutation(async ({ ctx, input }) => reviewClaim(await ctx.store(), input)),
})
