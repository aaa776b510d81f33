import { z } from 'zod'
import { assertions, harms, qualifiers, relations, scopes, sourceTypes, victimCategories } from './vocabulary/claim.ts'
import { corroborations, reviewStatuses, rulePresets, wordConventions } from './vocabulary/comparison.ts'

const list = <T extends z.ZodType>(item: T) => z.array(item).default([])
const day = z.iso.date('expected a date of the calendar as YYYY-MM-DD')

/** Among `outlets`: articles whose outlet is not known. No outlet's id has an underscore. */
export const unknownOutlet = '_unknown'

/** The one filter: URL, tRPC input, REST input, CLI flags and SQL are all made from it. An empty list means no restriction. */
export const ClaimFilter = z.object({
  /** Which clock `from`, `to` and time axes use: when it was said (publication) or when it happened. */
  clock: z.enum(['said', 'happened']).default('said'),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** Ids of outlets; `unknownOutlet` asks for articles without one. */
  outlets: list(z.string()),
  origins: list(z.string()),
  /** Ids of parties, as victims or as perpetrators. */
  parties: list(z.string()),
  events: list(z.string()),
  articles: list(z.string()),
  /** Gazetteer ids or place names. */
  places: list(z.string()),
  harms: list(harms.schema),
  categories: list(victimCategories.schema),
  sourceTypes: list(sourceTypes.schema),
  qualifiers: list(qualifiers.schema),
  scopes: list(scopes.schema),
  relations: list(relations.schema),
  assertions: list(assertions.schema),
  reviews: list(reviewStatuses.schema),
  corroborations: list(corroborations.schema),
  /** Words that quote, victims, source or place must hold; a place’s name in any spelling. Articles are found by headline and text as well. */
  q: z.string().default(''),
  /** Kinds that stay out of counts and charts unless asked for. */
  include: list(z.enum(['furniture', 'implicit', 'nonviolent'])),
  preset: rulePresets.schema.default('range'),
  convention: wordConventions.schema.default('none'),
})
export type ClaimFilter = z.infer<typeof ClaimFilter>

/** The filter that lets everything through that is shown by default. */
export const emptyClaimFilter: ClaimFilter = ClaimFilter.parse({})

type FilterKey = keyof ClaimFilter
const keys = Object.keys(emptyClaimFilter) as FilterKey[]

/**
 * Query parameters of a filter as name-value pairs for `new URLSearchParams(pairs)`: defaults left out, names in a
 * fixed order, lists repeat their name.
 */
export function claimFilterToParams(filter: ClaimFilter): [string, string][] {
  return keys.flatMap((key): [string, string][] => {
    const value = filter[key]
    if (Array.isArray(value)) return value.map((item) => [key, item])
    return value !== null && value !== emptyClaimFilter[key] ? [[key, String(value)]] : []
  })
}

/**
 * Reads a filter from name-value pairs (a `URLSearchParams` is one). Values that no vocabulary knows are left out and
 * named in `problems`, so that an old link still opens; names that are no filter's are ignored.
 */
export function claimFilterFromParams(params: Iterable<[string, string]>): { filter: ClaimFilter; problems: string[] } {
  const pairs = [...params]
  const problems: string[] = []
  const filter: Record<string, unknown> = {}
  for (const key of keys) {
    const given = pairs.filter(([name]) => name === key).map(([, value]) => value)
    if (given.length === 0) continue
    const schema = ClaimFilter.shape[key]
    const isList = Array.isArray(emptyClaimFilter[key])
    const good = given.filter((value) => {
      const ok = schema.safeParse(isList ? [value] : value).success
      if (!ok) problems.push(`${key}: “${value}” is not a value of this filter`)
      return ok
    })
    if (good.length > 0) filter[key] = isList ? [...new Set(good)] : good.at(-1)
  }
  return { filter: ClaimFilter.parse(filter), problems }
}
