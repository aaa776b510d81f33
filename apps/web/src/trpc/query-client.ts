import { defaultShouldDehydrateQuery, QueryClient } from '@tanstack/react-query'

/** A query client with the settings that server and browser share. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Data fetched on the server must not be fetched again as soon as the page wakes up.
      queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false },
      dehydrate: { shouldDehydrateQuery: defaultShouldDehydrateQuery },
    },
  })
}
