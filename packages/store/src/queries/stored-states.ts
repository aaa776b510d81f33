import { sql } from 'drizzle-orm'
import { rowsOf } from '../database.ts'
import { type ArticleIdentity, earlierVersions } from '../earlier-versions.ts'
import type { StoredState } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** What the store holds of articles that may come in, by key: stored already, or earlier versions with another text. */
export async function storedStates(
  store: Store,
  incoming: readonly ArticleIdentity[],
): Promise<Map<string, StoredState>> {
  if (incoming.length === 0) return new Map()
  const db = databaseOf(store)
  const earlier = await earlierVersions(db, incoming)
  const rows = await rowsOf<{ key: string; id: string }>(
    db,
    sql`select key, id from articles where key in ${incoming.map(({ key }) => key)}`,
  )
  const stored = new Map(rows.map(({ key, id }) => [key, id]))
  return new Map(
    incoming.map(({ key }) => [key, { storedAs: stored.get(key) ?? null, earlier: earlier.get(key) ?? [] }]),
  )
}
