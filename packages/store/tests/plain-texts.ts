import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { articleWhere, asksForClaims } from '../src/article-where.ts'
import { claimWhere } from '../src/claim-where.ts'
import { rowsOf } from '../src/database.ts'
import { databaseOf, type Store } from '../src/store.ts'

/** Articles of the view as conditions on `articles a`, from the stored texts themselves. Knows nothing of places' spellings. */
export async function plainArticlesShown(store: Store, filter: ClaimFilter): Promise<SQL> {
  const own = articleWhere(filter)
  if (!asksForClaims(filter)) return own
  const withClaim = hasClaim(filter)
  const others = { ...filter, q: '' }
  const keys = await keysWithWords(store, filter.q)
  if (keys.length === 0) return sql`${own} and ${withClaim}`
  const fitting = asksForClaims(others) ? hasClaim(others) : sql`true`
  return sql`${own} and (${withClaim} or (a.key in ${keys} and ${fitting}))`
}

function hasClaim(filter: ClaimFilter): SQL {
  return sql`exists (select 1 from claims c where c.article_key = a.key and ${claimWhere(filter)})`
}

async function keysWithWords(store: Store, q: string): Promise<string[]> {
  const asked = plainWords(q)
  if (asked.length === 0) return []
  const rows = await rowsOf<{ key: string; text: string }>(
    databaseOf(store),
    sql`select key, concat_ws(' ', title_text, text) as text from articles`,
  )
  return rows.filter(({ text }) => holdsAll(plainWords(text), asked)).map(({ key }) => key)
}

function holdsAll(held: string[], asked: string[]): boolean {
  return asked.every((one) => held.some((word) => word === one || (one.length > 2 && word.startsWith(one))))
}

function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
