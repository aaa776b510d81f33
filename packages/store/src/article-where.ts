import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { all, ofOutlets, overlap } from './claim-where.ts'

/** What the filter says about articles themselves (outlets, ids, days of publication): conditions on `articles a`. */
export function articleWhere(filter: ClaimFilter): SQL {
  return all([
    filter.clock === 'said' && overlap(sql`a.said_start`, sql`a.said_end`, filter.from, filter.to),
    ofOutlets(sql`a.outlet_id`, filter.outlets),
    filter.articles.length > 0 && sql`(a.id in ${filter.articles} or a.key in ${filter.articles})`,
  ])
}

/** Fields that restrict no claim by what it says. */
const ofArticles = new Set<keyof ClaimFilter>(['outlets', 'articles', 'clock', 'include', 'preset', 'convention'])

/** Whether the filter asks for anything of claims, so that an article without a fitting one is not in the view. */
export function asksForClaims(filter: ClaimFilter): boolean {
  return (Object.keys(emptyClaimFilter) as (keyof ClaimFilter)[]).some((key) => {
    if (ofArticles.has(key) || ((key === 'from' || key === 'to') && filter.clock === 'said')) return false
    const value = filter[key]
    return Array.isArray(value) ? value.length > 0 : value !== emptyClaimFilter[key]
  })
}
