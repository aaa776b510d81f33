import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { limits } from '../../../../add/limits.ts'
import { appRouter } from '../../../../server/root.ts'
import { isOwnRequest } from '../../../../server/same-origin.ts'
import { requestContext } from '../../../../server/trpc.ts'

/** Queries and subscriptions; they change nothing. */
export function GET(req: Request): Promise<Response> {
  return answer(req)
}

/** Mutations: only from our own pages, and no larger than an upload may be. */
export function POST(req: Request): Promise<Response> | Response {
  if (!isOwnRequest(req.headers)) return refusal(403, 'FORBIDDEN', 'This request comes from another site.')
  const length = Number(req.headers.get('content-length') ?? Number.NaN)
  if (!(length <= limits.uploadBytes + 64 * 1024)) {
    return refusal(413, 'PAYLOAD_TOO_LARGE', 'This is more than 32 MB at once. Add it in parts, or from a terminal.')
  }
  return answer(req)
}

function answer(req: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req,
    router: appRouter,
    createContext: () => requestContext(req),
  })
}

/** In the form that the client reads. */
function refusal(httpStatus: number, code: string, message: string): Response {
  return Response.json(
    { error: { code: -32600, message, data: { code, httpStatus, problem: null } } },
    { status: httpStatus },
  )
}
