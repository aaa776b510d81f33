import { type SQL, sql } from 'drizzle-orm'
import type { PageOptions } from './rows.ts'

const defaultLimit = 100
const maxLimit = 1000

/** Limit and offset within bounds: 1 to 1000 rows, never a negative offset. */
export function pageOf({ limit = defaultLimit, offset = 0 }: PageOptions): {
  limit: number
  offset: number
  tail: SQL
} {
  const page = {
    limit: Math.min(Math.max(Math.trunc(limit) || defaultLimit, 1), maxLimit),
    offset: Math.max(Math.trunc(offset) || 0, 0),
  }
  return { ...page, tail: sql`limit ${page.limit} offset ${page.offset}` }
}
