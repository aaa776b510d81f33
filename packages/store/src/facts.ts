import { inArray, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { facts } from './tables/history.ts'

/**
 * `articles_version` rises with every change of articles, claims or reviews; `comparison_version` is the one that was
 * compared, with the form of the comparison behind a slash. `comparison_hash` is that of the stored comparison.
 */
export type FactName = 'articles_version' | 'comparison_version' | 'comparison_hash'

export async function readFacts(db: Database, ...names: FactName[]): Promise<Partial<Record<FactName, string>>> {
  const rows = await db.select().from(facts).where(inArray(facts.name, names))
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

export async function writeFact(db: Database, name: FactName, value: string): Promise<void> {
  await db.insert(facts).values({ name, value }).onConflictDoUpdate({ target: facts.name, set: { value } })
}

/** Says that the comparison is behind. In the transaction of the change, so that a crash cannot separate them. */
export async function markChanged(tx: Database): Promise<void> {
  const { articles_version = '0' } = await readFacts(tx, 'articles_version')
  await writeFact(tx, 'articles_version', String(Number(articles_version) + 1))
}

/** One writing transaction at a time, on PostgreSQL too; held until the transaction ends. */
export async function writeLock(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7306842)`)
}
