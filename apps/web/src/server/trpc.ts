import type { Store } from '@evenhand/store'
import { initTRPC, TRPCError } from '@trpc/server'
import { ProblemError, problemOf, problemStatus } from './problem.ts'
import { getStore } from './store.ts'

/** What every procedure gets. The store opens when a procedure first asks for it. */
export interface Context {
  store: () => Promise<Store>
}

export function createContext(): Context {
  return { store: getStore }
}

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error }) {
    return {
      ...shape,
      data: { ...shape.data, problem: error.cause instanceof ProblemError ? error.cause.problem : null },
    }
  },
})

/** A procedure whose failures are mapped to problems, so that nothing unexpected reaches the client. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok || result.error.code === 'BAD_REQUEST') return result
  const problem = problemOf(result.error)
  throw new TRPCError({
    code: problemStatus[problem.code] === 404 ? 'NOT_FOUND' : 'INTERNAL_SERVER_ERROR',
    message: problem.message,
    cause: new ProblemError(problem, result.error.cause),
  })
})

export const router = t.router
