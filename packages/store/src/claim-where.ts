import { type ClaimFilter, unknownOutlet } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { databaseText } from './database-text.ts'
import { fold } from './fold.ts'

/** Names of places that a searched word stands for in some spelling, by the word. */
export type Spelled = Readonly<Record<string, readonly string[]>>

/** The one translation of the filter into SQL: conditions on `claims c`. */
export function claimWhere(filter: ClaimFilter, spelled: Spelled = {}): SQL {
  return all([restrictions(filter, spelled), ...leftOutMarks(filter).map((mark) => not(marks[mark]))])
}

/** Marks that keep a claim out of counts and charts, as conditions on `claims c`. */
export const marks = {
  furniture: sql`c.furniture`,
  implicit: sql`c.implicit`,
  nonviolent: sql`not c.violent`,
} as const satisfies Record<ClaimFilter['include'][number], SQL>

export type Mark = keyof typeof marks

/** Marks that the filter does not ask to include. */
export function leftOutMarks(filter: ClaimFilter): Mark[] {
  return (Object.keys(marks) as Mark[]).filter((mark) => !filter.include.includes(mark))
}

/** Claims that stand by themselves: rejected ones and those joined to another stay out unless asked for. */
export const counting = sql`c.review_status not in ('rejected', 'merged')`

/** What the filter restricts, the marks aside. */
export function restrictions(filter: ClaimFilter, spelled: Spelled = {}): SQL {
  return all([
    days(filter),
    ofOutlets(sql`c.outlet_id`, filter.outlets),
    oneOf(sql`c.origin_id`, filter.origins),
    either(oneOf(sql`c.victim_party`, filter.parties), oneOf(sql`c.perpetrator_party`, filter.parties)),
    oneOf(sql`c.event_id`, filter.events),
    filter.articles.length > 0 &&
      sql`c.article_key in (select key from articles where id in ${filter.articles} or key in ${filter.articles})`,
    either(oneOf(sql`c.place_id`, filter.places), oneOf(sql`c.place_name`, filter.places)),
    oneOf(sql`c.harm`, filter.harms),
    oneOf(sql`c.victim_category`, filter.categories),
    oneOf(sql`c.source_type`, filter.sourceTypes),
    oneOf(sql`c.qualifier`, filter.qualifiers),
    oneOf(sql`c.scope`, filter.scopes),
    oneOf(sql`c.relation`, filter.relations),
    oneOf(sql`c.assertion`, filter.assertions),
    filter.reviews.length > 0 ? oneOf(sql`c.review_status`, filter.reviews) : counting,
    filter.corroborations.length > 0 &&
      sql`c.event_id in (select id from events where corroboration in ${filter.corroborations})`,
    ...wordsOf(filter.q).map((word) => {
      const places = spelled[word] ?? []
      const words = sql`c.search like ${`%${escapeLike(word)}%`}`
      return places.length === 0 ? words : sql`(${words} or c.place_name in ${places})`
    }),
  ])
}

/** The claim's days on the filter's clock; null where they are not known. */
export function clockDays(clock: ClaimFilter['clock']): { start: SQL; end: SQL } {
  return clock === 'said'
    ? { start: sql`c.said_start`, end: sql`c.said_end` }
    : { start: sql`c.happened_start`, end: sql`c.happened_end` }
}

/** A claim passes where its days overlap the filter's; one without days passes only an open filter. */
function days({ clock, from, to }: ClaimFilter): SQL | false {
  const { start, end } = clockDays(clock)
  return overlap(start, end, from, to)
}

/** Overlap of a row's days with a window; false where the window is open on both sides. */
export function overlap(start: SQL, end: SQL, from: string | null, to: string | null): SQL | false {
  if (from === null && to === null) return false
  return all([from !== null && sql`${end} >= ${from}::date`, to !== null && sql`${start} <= ${to}::date`])
}

/** The different words of a search, folded as the searched text is. */
export function wordsOf(q: string): string[] {
  return [...new Set(fold(databaseText(q)).split(' ').filter(Boolean))]
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

/** An empty list means no restriction. */
export function oneOf(column: SQL, values: readonly string[]): SQL | false {
  return values.length > 0 && sql`${column} in ${values}`
}

/** Rows of these outlets, and those without one where the unknown outlet is among them. */
export function ofOutlets(column: SQL, outlets: readonly string[]): SQL | false {
  const known = outlets.filter((outlet) => outlet !== unknownOutlet)
  if (known.length === outlets.length) return oneOf(column, known)
  return known.length === 0 ? sql`${column} is null` : sql`(${column} is null or ${column} in ${known})`
}

export function all(conditions: (SQL | false)[]): SQL {
  const real = conditions.filter((condition) => condition !== false)
  return real.length === 0 ? sql`true` : sql.join(real, sql` and `)
}

function either(a: SQL | false, b: SQL | false): SQL | false {
  return a !== false && b !== false && sql`(${a} or ${b})`
}

function not(condition: SQL): SQL {
  return sql`not (${condition})`
}
