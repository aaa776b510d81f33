import { inArray, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { articles } from './tables/articles.ts'
import { facts } from './tables/history.ts'

/**
 * `articles_version` rises with every change of articles, claims or reviews; `comparison_version` is the one that was
 * compared, with the form of the comparison behind a slash. `comparison_mark` is another random word whenever a
 * comparison was written: who knows it wrote the rows or has read them.
 */
export type FactName = 'articles_version' | 'comparison_version' | 'comparison_mark'

export async function readFacts(db: Database, ...names: FactName[]): Promise<Partial<Record<FactName, string>>> {
  const rows = await db.select().from(facts).where(inArray(facts.name, names))
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

export async function writeFact(db: Database, name: FactName, value: string): Promise<void> {
  await db.insert(facts).values({ name, value }).onConflictDoUpdate({ target: facts.name, set: { value } })
}

/**
 * Says that the comparison is behind, and which articles changed; those that left need no name. In the transaction of
 * the change, so that a crash cannot separate them.
 */
export async function markChanged(tx: Database, keys: readonly string[]): Promise<void> {
  const { articles_version = '0' } = await readFacts(tx, 'articles_version')
  const version = Number(articles_version) + 1
  await writeFact(tx, 'articles_version', String(version))
  if (keys.length === 0) return
  await tx
    .update(articles)
    .set({ changedIn: version })
    .where(inArray(articles.key, [...keys]))
}

/** One writing transaction at a time, on PostgreSQL too; held until the transaction ends. */
export async function writeLock(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7306842)`)
}
