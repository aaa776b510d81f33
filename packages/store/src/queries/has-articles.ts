import { sql } from 'drizzle-orm'
import { rowOf } from '../database.ts'
import { databaseOf, type Store } from '../store.ts'

/** Whether anything is stored. */
export async function hasArticles(store: Store): Promise<boolean> {
  const { has } = await rowOf<{ has: boolean }>(databaseOf(store), sql`select exists (select from articles) as has`)
  return has
}
