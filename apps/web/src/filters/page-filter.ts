import { type ClaimFilter, claimFilterFromParams, claimFilterToParams, emptyClaimFilter } from '@evenhand/schema'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What a page reads from its address: the filter, and every other parameter by name. */
export interface PageQuery {
  filter: ClaimFilter
  /** Values that no vocabulary knows, in words. */
  problems: string[]
  /** The filter as query string, for links to other pages. */
  search: string
  /** The first value of another parameter (`page`, `sort`, ...). */
  param: (name: string) => string | undefined
}

export const filterKeys: readonly string[] = Object.keys(emptyClaimFilter)

/** Reads a page's address. An old or mistyped link still opens: unknown values are left out and named. */
export async function readPageQuery(searchParams: SearchParams): Promise<PageQuery> {
  const given = await searchParams
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((item): [string, string] => [name, item]),
  )
  const { filter, problems } = claimFilterFromParams(pairs)
  return {
    filter,
    problems,
    search: new URLSearchParams(claimFilterToParams(filter)).toString(),
    param: (name) => pairs.find(([key]) => key === name)?.[1],
  }
}
