import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { all, claimWhere, oneOf, overlap } from './claim-where.ts'

/** What the filter says about articles themselves (outlets, ids, days of publication): conditions on `articles a`. */
export function articleWhere(filter: ClaimFilter): SQL {
  return all([
    filter.clock === 'said' && overlap(sql`a.said_start`, sql`a.said_end`, filter.from, filter.to),
    oneOf(sql`a.outlet_id`, filter.outlets),
    filter.articles.length > 0 && sql`(a.id in ${filter.articles} or a.key in ${filter.articles})`,
  ])
}

/** The same, and where the filter asks for anything of claims, at least one claim that has it. */
export function articleWithClaimsWhere(filter: ClaimFilter): SQL {
  return all([
    articleWhere(filter),
    asksForClaims(filter) && sql`exists (select 1 from claims c where c.article_key = a.key and ${claimWhere(filter)})`,
  ])
}

/** Fields that restrict no claim by what it says. */
const ofArticles = new Set<keyof ClaimFilter>(['outlets', 'articles', 'clock', 'include', 'preset', 'convention'])

function asksForClaims(filter: ClaimFilter): boolean {
  return (Object.keys(emptyClaimFilter) as (keyof ClaimFilter)[]).some((key) => {
    if (ofArticles.has(key) || ((key === 'from' || key === 'to') && filter.clock === 'said')) return false
    const value = filter[key]
    return Array.isArray(value) ? value.length > 0 : value !== emptyClaimFilter[key]
  })
}
