import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { appRouter } from '../../../../server/root.ts'
import { createContext } from '../../../../server/trpc.ts'

/** Queries only, so only GET is answered. */
export function GET(req: Request): Promise<Response> {
  return fetchRequestHandler({ endpoint: '/api/trpc', req, router: appRouter, createContext })
}
