import { addRouter } from './routers/add.ts'
import { articlesRouter } from './routers/articles.ts'
import { claimsRouter } from './routers/claims.ts'
import { eventsRouter } from './routers/events.ts'
import { filterRouter } from './routers/filter.ts'
import { methodRouter } from './routers/method.ts'
import { noiseRouter } from './routers/noise.ts'
import { outletsRouter } from './routers/outlets.ts'
import { overviewRouter } from './routers/overview.ts'
import { profilesRouter } from './routers/profiles.ts'
import { reviewRouter } from './routers/review.ts'
import { router } from './trpc.ts'

/** The whole API. */
export const appRouter = router({
  overview: overviewRouter,
  claims: claimsRouter,
  articles: articlesRouter,
  events: eventsRouter,
  outlets: outletsRouter,
  noise: noiseRouter,
  profiles: profilesRouter,
  filter: filterRouter,
  add: addRouter,
  review: reviewRouter,
  method: methodRouter,
})

export type AppRouter = typeof appRouter
