import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowOf } from '../database.ts'

/** Furniture of some articles, each article by its place among them and its rows together, a list for each column. */
export interface FurnitureBatch {
  article: number[]
  likeness: string[]
  kind: string[]
  rule: string[]
  characters: number[]
}

/** Sums by kind in the same form; null stands for no kind. */
export interface KindBatch {
  article: number[]
  kind: (string | null)[]
  characters: number[]
  pieces: number[]
}

export interface NoiseBatch {
  furniture: FurnitureBatch
  kinds: KindBatch
  removed: KindBatch
}

/** What is furniture in these articles, and what page extraction left out of them. */
export async function readNoise(db: Database, keys: readonly string[]): Promise<NoiseBatch> {
  const wanted = sql`unnest(${sql.param(keys)}::text[]) with ordinality as wanted(key, place)`
  return {
    furniture: await lists<FurnitureBatch>(
      db,
      ['article', 'likeness', 'kind', 'rule', 'characters'],
      sql`
        select place - 1 as article, likeness, kind, rule, characters
        from ${wanted} join furniture f on f.article_key = wanted.key order by place, span_start, ordinal`,
    ),
    kinds: await lists<KindBatch>(
      db,
      ['article', 'kind', 'characters', 'pieces'],
      sql`
        select place - 1 as article, kind, characters, spans as pieces
        from ${wanted} join furniture_kinds k on k.article_key = wanted.key order by place`,
    ),
    removed: await lists<KindBatch>(
      db,
      ['article', 'kind', 'characters', 'pieces'],
      sql`
        select place - 1 as article, kind, sum(characters) as characters, count(*) as pieces
        from ${wanted} join removed r on r.article_key = wanted.key group by place, kind order by place`,
    ),
  }
}

/** Each column comes as one JSON list, which is read many times faster than rows are. */
function lists<Batch>(db: Database, names: (keyof Batch & string)[], rows: SQL): Promise<Batch> {
  const columns = names.map((name) => {
    const column = sql.identifier(name)
    return sql`coalesce(json_agg(${column}), '[]') as ${column}`
  })
  return rowOf<Batch>(db, sql`select ${sql.join(columns, sql`, `)} from (${rows}) x`)
}
