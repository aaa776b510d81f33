import {
  assertions,
  type ClaimFilter,
  corroborations,
  harms,
  qualifiers,
  relations,
  reviewStatuses,
  scopes,
  sourceTypes,
  victimCategories,
} from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { claimWhere, clockDays } from '../claim-where.ts'
import { type Database, rowOf, rowsOf } from '../database.ts'
import type { FilterOption, FilterOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

type Field = Exclude<keyof FilterOptions, 'days'>

/** Where a field's values and their names come from. */
interface Facet {
  value: SQL
  /** Values label themselves unless a name is joined, or a vocabulary has one. */
  label?: SQL
  join?: SQL
  terms?: Readonly<Record<string, { label: string }>>
}

const facets: Record<Field, Facet> = {
  outlets: { value: sql`c.outlet_id`, label: sql`x.name`, join: sql`join outlets x on x.id = c.outlet_id` },
  origins: { value: sql`c.origin_id`, label: sql`x.name`, join: sql`join origins x on x.id = c.origin_id` },
  parties: {
    value: sql`x.party`,
    join: sql`cross join lateral (select c.victim_party as party union select c.perpetrator_party) x`,
  },
  events: { value: sql`c.event_id`, label: sql`x.label`, join: sql`join events x on x.id = c.event_id` },
  places: { value: sql`coalesce(c.place_id, c.place_name)`, label: sql`c.place_name` },
  harms: { value: sql`c.harm`, terms: harms.terms },
  categories: { value: sql`c.victim_category`, terms: victimCategories.terms },
  sourceTypes: { value: sql`c.source_type`, terms: sourceTypes.terms },
  qualifiers: { value: sql`c.qualifier`, terms: qualifiers.terms },
  scopes: { value: sql`c.scope`, terms: scopes.terms },
  relations: { value: sql`c.relation`, terms: relations.terms },
  assertions: { value: sql`c.assertion`, terms: assertions.terms },
  reviews: { value: sql`c.review_status`, terms: reviewStatuses.terms },
  corroborations: {
    value: sql`x.corroboration`,
    join: sql`join events x on x.id = c.event_id`,
    terms: corroborations.terms,
  },
}

/** Values per field with the number of claims that choosing them alone would show, the rest of the filter kept. */
export async function filterOptions(store: Store, filter: ClaimFilter): Promise<FilterOptions> {
  const db = databaseOf(store)
  const fields: [string, FilterOption[]][] = []
  for (const field of Object.keys(facets) as Field[]) fields.push([field, await optionsOf(db, filter, field)])
  const { start, end } = clockDays(filter.clock)
  const days = await rowOf<FilterOptions['days']>(
    db,
    sql`
      select min(${start})::text as first, max(${end})::text as last
      from claims c where ${claimWhere({ ...filter, from: null, to: null })}`,
  )
  return { ...(Object.fromEntries(fields) as Record<Field, FilterOption[]>), days }
}

async function optionsOf(db: Database, filter: ClaimFilter, field: Field): Promise<FilterOption[]> {
  const { value, label = value, join = sql``, terms } = facets[field]
  // The review field offers every status, though rejected claims stay out by default.
  const cleared = { ...filter, [field]: field === 'reviews' ? [...reviewStatuses.values] : [] }
  const rows = await rowsOf<FilterOption>(
    db,
    sql`
      select ${value} as value, min(${label}) as label, count(*)::int as count
      from claims c ${join}
      where ${value} is not null and ${claimWhere(cleared)}
      group by ${value} order by count desc, min(${value}) collate "C"`,
  )
  return terms === undefined ? rows : rows.map((row) => ({ ...row, label: terms[row.value]?.label ?? row.label }))
}
