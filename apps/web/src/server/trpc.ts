import type { Store } from '@evenhand/store'
import { initTRPC, TRPCError } from '@trpc/server'
import { accessFrom, requireWriter } from './access.ts'
import { ProblemError, problemOf, problemStatus } from './problem.ts'
import { getStore } from './store.ts'

/** What every procedure gets. The store opens when a procedure first asks for it. */
export interface Context {
  store: () => Promise<Store>
  /** Headers of the request; null where a page asks on the server. */
  headers: Headers | null
}

/** The context of a page that asks on the server. */
export function createContext(): Context {
  return { store: getStore, headers: null }
}

/** The context of a browser's request. */
export function requestContext(request: Request): Context {
  return { store: getStore, headers: request.headers }
}

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error }) {
    return {
      ...shape,
      data: { ...shape.data, problem: error.cause instanceof ProblemError ? error.cause.problem : null },
    }
  },
})

const statusNames: Readonly<Record<number, TRPCError['code']>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** A procedure whose failures are mapped to problems, so that nothing unexpected reaches the client. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  // Input that does not fit: the schema's own words reach the client.
  if (result.ok || (result.error.code === 'BAD_REQUEST' && isZodError(result.error.cause))) return result
  const problem = problemOf(result.error)
  throw new TRPCError({
    code: statusNames[problemStatus[problem.code]] ?? 'INTERNAL_SERVER_ERROR',
    message: problem.message,
    cause: new ProblemError(problem, result.error.cause),
  })
})

/** A procedure that changes what is stored: only for those who may, and only from a page of this dashboard. */
export const writer = procedure.use(({ ctx, next }) => {
  requireWriter(ctx.headers ?? new Headers(), accessFrom(process.env))
  return next()
})

export const router = t.router

function isZodError(cause: unknown): boolean {
  return cause instanceof Error && 'issues' in cause
}
