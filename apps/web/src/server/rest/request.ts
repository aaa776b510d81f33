import { type ClaimFilter, claimFilterFromParams, EvenhandError, emptyClaimFilter } from '@evenhand/schema'
import type { Store } from '@evenhand/store'
import { problemOf, problemStatus } from '../problem.ts'
import { getStore } from '../store.ts'

/** What an address of the read-only API asks for. */
export interface RestQuery {
  filter: ClaimFilter
  limit: number
  offset: number
  params: URLSearchParams
}

export const pageSize = { usual: 100, most: 1000 } as const

/**
 * Reads filter and paging. Unlike a page, which opens with what it understands, the API refuses what it does not know:
 * a mistyped name must not silently widen a view. Throws `bad_option`.
 */
export function restQuery(url: string, own: readonly string[] = [], usual: number = pageSize.usual): RestQuery {
  const params = new URL(url).searchParams
  const { filter, problems } = claimFilterFromParams(params)
  const known = new Set<string>([...Object.keys(emptyClaimFilter), 'limit', 'offset', ...own])
  const unknown = [...new Set(params.keys())].filter((name) => !known.has(name))
  const faults = [...problems, ...unknown.map((name) => `${name}: not a parameter`)]
  const whole = (name: string, otherwise: number, least: number, most: number) => {
    const given = params.get(name)
    if (given === null) return otherwise
    const number = Number(given)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    faults.push(`${name}: expected a whole number from ${least} to ${most}`)
    return otherwise
  }
  const limit = whole('limit', usual, 1, pageSize.most)
  const offset = whole('offset', 0, 0, Number.MAX_SAFE_INTEGER)
  if (faults.length > 0) {
    throw new EvenhandError('bad_option', `${faults.join('; ')}.`, { advice: 'See /api/v1/openapi.json.' })
  }
  return { filter, limit, offset, params }
}

/** Answers with what `work` returns as JSON, or with the problem and its status. */
export async function answering(work: (store: Store) => Promise<Response | object>): Promise<Response> {
  try {
    const result = await work(await getStore())
    return result instanceof Response ? result : Response.json(result)
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ problem }, { status: problemStatus[problem.code] })
  }
}

/** A page of a list with the address of the next one, or null at the end. */
export function paged<Row>(url: string, page: { rows: Row[]; total: number; limit: number; offset: number }): object {
  const { rows, total, limit, offset } = page
  const next = new URL(url)
  next.searchParams.set('limit', String(limit))
  next.searchParams.set('offset', String(offset + limit))
  return { total, limit, offset, next: offset + rows.length < total ? `${next.pathname}${next.search}` : null, rows }
}

/** A page of a list that comes whole. */
export function cut<Row>(rows: Row[], { limit, offset }: RestQuery) {
  return { rows: rows.slice(offset, offset + limit), total: rows.length, limit, offset }
}
