'use client'

import { isServer, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { type ReactNode, useState } from 'react'
import type { AppRouter } from '../server/root.ts'
import { makeQueryClient } from './query-client.ts'

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>()

let browserClient: QueryClient | undefined

function getQueryClient(): QueryClient {
  if (isServer) return makeQueryClient()
  browserClient ??= makeQueryClient()
  return browserClient
}

/** Gives client components the API and the query cache. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const queryClient = getQueryClient()
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc', maxURLLength: 8000 })] }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}
