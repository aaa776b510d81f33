import { dehydrate, type FetchQueryOptions, HydrationBoundary, hashKey } from '@tanstack/react-query'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { cache, type ReactNode } from 'react'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { type Problem, problemOf } from '../server/problem.ts'
import { appRouter } from '../server/root.ts'
import { createContext } from '../server/trpc.ts'
import { makeQueryClient } from './query-client.ts'

const getQueryClient = cache(makeQueryClient)

/** Query options on the server: the same that client components make with `useTRPC`. */
export const trpc = createTRPCOptionsProxy({ ctx: createContext, router: appRouter, queryClient: getQueryClient })

// biome-ignore lint/suspicious/noExplicitAny: options of different procedures stand in one list.
type AnyQuery = FetchQueryOptions<any, any, any, any>

/** Fetches queries on the server and hands their data to the client components inside; a failure shows as a panel. */
export async function Prefetched({ queries, children }: { queries: AnyQuery[]; children: ReactNode }) {
  const client = getQueryClient()
  const problem = await attempt(Promise.all(queries.map((query) => client.fetchQuery(query))))
  if (!problem.ok) return <ProblemPanel problem={problem.problem} />
  const wanted = new Set(queries.map((query) => hashKey(query.queryKey as readonly unknown[])))
  return (
    <HydrationBoundary state={dehydrate(client, { shouldDehydrateQuery: (query) => wanted.has(query.queryHash) })}>
      {children}
    </HydrationBoundary>
  )
}

export type Attempt<Data> = { ok: true; data: Data } | { ok: false; problem: Problem }

/** The data of one query for a server component, or the problem to show instead. */
// biome-ignore lint/suspicious/noExplicitAny: error and key types differ by procedure and do not matter here.
export async function load<Data>(query: FetchQueryOptions<Data, any, Data, any>): Promise<Attempt<Data>> {
  return attempt(getQueryClient().fetchQuery(query))
}

async function attempt<Data>(promise: Promise<Data>): Promise<Attempt<Data>> {
  try {
    return { ok: true, data: await promise }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}
