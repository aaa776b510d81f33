import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowOf, rowsOf } from '../database.ts'
import { urgency } from '../review/urgency.ts'
import type { OriginRef } from '../rows.ts'
import type { articleMeasures } from './noise-columns.ts'
import { type Trait, traitNames } from './traits.ts'

/** The latest change of each table; null where it has no rows. */
export interface Watermark {
  claims: number | null
  articles: number | null
  departed: number | null
  events: number | null
  origins: number | null
}

export function readWatermark(db: Database): Promise<Watermark> {
  const latest = (table: keyof Watermark) =>
    sql`(select max(change) from ${sql.identifier(table)})::float8 as ${sql.identifier(table)}`
  const all = (['claims', 'articles', 'departed', 'events', 'origins'] as const).map(latest)
  return rowOf(db, sql`select ${sql.join(all, sql`, `)}`)
}

/** A claim that left, or where it names none an article with all of its claims, or where it names no article everything. */
export interface Departure {
  article_key: string | null
  claim_id: string | null
}

/** What left after a change. */
export function readDeparted(db: Database, after: number): Promise<Departure[]> {
  return rowsOf(db, sql`select article_key, claim_id from departed where change > ${after} order by change`)
}

const day = (column: string): SQL => sql`${sql.raw(column)} - date '1970-01-01'`

const articleParts: Record<keyof ArticleBatch, SQL> = {
  key: sql`key`,
  id: sql`id`,
  outlet: sql`outlet_id`,
  basis: sql`outlet_basis`,
  saidStart: day('said_start'),
  saidEnd: day('said_end'),
  month: sql`substring(published->>'date' from '^[0-9]{4}-[0-9]{2}')`,
  characters: sql`characters`,
  furnitureCharacters: sql`furniture_characters`,
  removedCharacters: sql`removed_characters`,
  words: sql`words`,
  furnitureWords: sql`furniture_words`,
  lines: sql`lines`,
  furnitureLines: sql`furniture_lines`,
  furnitureHead: sql`furniture_head`,
  furnitureInline: sql`furniture_inline`,
  furnitureTail: sql`furniture_tail`,
  reading: sql`
    json_build_array(parser_version, language, title_text is not null,
      published_resolved is not null and published is null,
      case when warnings = '[]' then '[]' else (
        select jsonb_agg(distinct warning->>'code') from jsonb_array_elements(warnings) warning) end)::text`,
  updatedAt: sql`floor(extract(epoch from updated_at) * 1000)`,
}

const traitColumns: Record<Trait, SQL> = {
  harm: sql`harm`,
  category: sql`victim_category`,
  sourceType: sql`source_type`,
  qualifier: sql`qualifier`,
  scope: sql`scope`,
  relation: sql`relation`,
  assertion: sql`assertion`,
}

const claimParts: Record<keyof ClaimBatch, SQL> = {
  id: sql`id`,
  articleKey: sql`article_key`,
  reviewStatus: sql`review_status`,
  furniture: sql`furniture`,
  implicit: sql`implicit`,
  violent: sql`violent`,
  urgency: sql.raw(urgency()),
  outlet: sql`outlet_id`,
  origin: sql`origin_id`,
  originBasis: sql`origin_basis`,
  event: sql`event_id`,
  place: sql`case when coalesce(place_id, place_name) is not null then json_build_array(place_id, place_name)::text end`,
  victimParty: sql`victim_party`,
  perpetratorParty: sql`perpetrator_party`,
  victimWords: sql`coalesce(edits->'victims', machine->'victims')->>'text'`,
  perpetratorWords: sql`(case when edits ? 'perpetrator' then edits->'perpetrator' else machine->'perpetrator' end)->>'text'`,
  traits: sql`concat_ws(e'\\n', ${sql.join(
    traitNames.map((trait) => traitColumns[trait]),
    sql`, `,
  )})`,
  saidStart: day('said_start'),
  saidEnd: day('said_end'),
  happenedStart: day('happened_start'),
  happenedEnd: day('happened_end'),
  low: sql`coalesce(low, best, high)`,
  divergence: sql`divergence`,
  confidence: sql`confidence`,
  search: sql`search`,
}

type Texts = (string | null)[]
type Numbers = (number | null)[]

/** Changed articles, a list for each column; days are days since 1970. */
export interface ArticleBatch extends Record<(typeof articleMeasures)[number], Numbers> {
  key: string[]
  id: string[]
  outlet: Texts
  basis: Texts
  month: Texts
  /** JSON of a `Reading`. */
  reading: string[]
  updatedAt: number[]
  saidStart: Numbers
  saidEnd: Numbers
}

/** Changed claims in the same form. */
export interface ClaimBatch {
  id: string[]
  articleKey: string[]
  reviewStatus: string[]
  furniture: boolean[]
  implicit: boolean[]
  violent: boolean[]
  urgency: number[]
  outlet: Texts
  origin: Texts
  originBasis: Texts
  event: Texts
  /** JSON of gazetteer id and name. */
  place: Texts
  victimParty: Texts
  perpetratorParty: Texts
  victimWords: Texts
  perpetratorWords: Texts
  /** Their values, a line for each. */
  traits: string[]
  saidStart: Numbers
  saidEnd: Numbers
  happenedStart: Numbers
  happenedEnd: Numbers
  low: Numbers
  divergence: Numbers
  confidence: number[]
  search: string[]
}

/** Articles that changed after a change, in order. */
export function readArticles(db: Database, after: number): AsyncGenerator<ArticleBatch> {
  return readBatches<ArticleBatch>(db, 'articles', articleParts, after)
}

/** Claims that changed after a change, in order. */
export function readClaims(db: Database, after: number): AsyncGenerator<ClaimBatch> {
  return readBatches<ClaimBatch>(db, 'claims', claimParts, after)
}

/** Rows per statement. */
const size = 20_000

/**
 * Each column comes as one JSON list, which is read many times faster than rows are. The next rows are on their way while
 * these are taken in.
 */
async function* readBatches<Batch>(
  db: Database,
  table: 'articles' | 'claims',
  parts: Readonly<Record<keyof Batch, SQL>>,
  after: number,
): AsyncGenerator<Batch> {
  const lists = Object.entries<SQL>(parts).map(([name, value]) => sql`json_agg(${value}) as ${sql.identifier(name)}`)
  const read = (last: number) =>
    rowOf<Batch & { rows: number; last: number }>(
      db,
      sql`
        select ${sql.join(lists, sql`, `)}, count(*)::int as rows, max(change)::float8 as last
        from (select * from ${sql.identifier(table)} where change > ${last} order by change limit ${size}) x`,
    )
  for (let batch = await read(after); batch.rows > 0; ) {
    const following = batch.rows < size ? null : read(batch.last)
    following?.catch(() => {})
    yield batch as Awaited<Batch>
    if (following === null) return
    batch = await following
  }
}

/** Outlets and origins are few and are read as a whole; of events those that changed after a change. */
export async function readNames(db: Database, after: number) {
  return {
    outlets: await rowsOf<{ id: string; name: string }>(db, sql`select id, name from outlets`),
    origins: await rowsOf<OriginRef>(db, sql`select id, name, type, party from origins`),
    events: await rowsOf<{ id: string; label: string; corroboration: string; day: number | null }>(
      db,
      sql`select id, label, corroboration, ${day('start_day')} as day from events where change > ${after}`,
    ),
  }
}
