import { type ClaimFilter, type Harm, harms, unknownOutlet } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { articleWhere } from '../src/article-where.ts'
import { claimWhere } from '../src/claim-where.ts'
import { rowsOf } from '../src/database.ts'
import type {
  Divergence,
  NamedGroup,
  NamedSide,
  OriginRef,
  OutletMeasures,
  OutletRow,
  OutletSummary,
  Wordings,
} from '../src/rows.ts'
import { databaseOf, type Store } from '../src/store.ts'
import { plainArticlesShown } from './plain-texts.ts'
import { strongestBasis } from './strongest-basis.ts'

/** Outlets as plain SQL tells of them, however long it takes. */

/** Outlets as `outlets` gives them. */
export async function plainOutlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const used = await usedOrigins(store, filter)
  return (await measured(store, filter, articleWhere(filter))).flatMap(({ id, name, basis, ...measures }) => {
    if (id === null || name === null || basis === null) return []
    return [{ id, name, basis, ...measures, origins: used.filter(ofOutlet(id)).map(plainOrigin) }]
  })
}

/** Outlets as `outletList` gives them, all of them, in its own order. */
export async function plainOutletList(store: Store, filter: ClaimFilter): Promise<OutletSummary[]> {
  const picked = await plainArticlesShown(store, filter)
  const used = await usedOrigins(store, filter)
  return (await measured(store, filter, picked)).map(({ id, name, ...measures }) => {
    const own = used.filter(ofOutlet(id))
    return {
      outlet: id === null ? null : { id, name: name ?? id },
      ...measures,
      origins: { total: own.length, first: own.slice(0, 3).map(plainOrigin) },
    }
  })
}

/** What `outletById` says of an outlet's claims: those held against others, and whom they name. */
export async function plainOutletClaims(store: Store, id: string, filter: ClaimFilter) {
  const of = { ...filter, outlets: [id] }
  const db = databaseOf(store)
  const byHarm = await rowsOf<Divergence & { harm: Harm }>(
    db,
    sql`select c.harm, ${divergence} from claims c where ${claimWhere(of)} and c.divergence is not null group by c.harm`,
  )
  const points = await rowsOf<{ id: string; ratio: number }>(
    db,
    sql`
      select c.id, c.divergence as ratio from claims c where ${claimWhere(of)} and c.divergence is not null
      order by c.said_start desc nulls last, c.id collate "C"`,
  )
  return {
    harms: byHarm.map(nearly).sort((a, b) => harms.values.indexOf(a.harm) - harms.values.indexOf(b.harm)),
    points,
    namings: {
      victims: await namings(store, id, filter, 'victims'),
      perpetrators: await namings(store, id, filter, 'perpetrators'),
    },
  }
}

/** The claims of `outletSentences`, latest first. */
export async function plainSentences(
  store: Store,
  id: string,
  filter: ClaimFilter,
  naming: { side: NamedSide; party: string | null; category: string | null; words: string; others: boolean },
): Promise<string[]> {
  const rows = await named(store, id, filter, naming.side)
  return rows
    .filter(
      ({ party, category, words, own, common }) =>
        party === naming.party &&
        category === naming.category &&
        words.toLowerCase() === naming.words.toLowerCase() &&
        (naming.others ? !own && common : own),
    )
    .map((row) => row.id)
}

type Measured = OutletMeasures & Pick<OutletSummary, 'basis'> & { id: string | null; name: string | null }

/** Outlets with articles that a condition picks, most articles first, the unknown one last. */
async function measured(store: Store, filter: ClaimFilter, picked: SQL): Promise<Measured[]> {
  const rows = await rowsOf<Omit<Measured, 'divergence'> & Divergence>(
    databaseOf(store),
    sql`
      select x.*, m.* from (
        select o.id, o.name, ${strongestBasis} as basis, count(*)::int as articles,
          min(a.said_start)::text as first, max(a.said_end)::text as last,
          count(*) filter (where a.said_start is null)::int as "undatedArticles"
        from articles a left join outlets o on o.id = a.outlet_id
        where ${picked} group by o.id
      ) x
      cross join lateral (
        select count(*)::int as claims, count(distinct c.event_id)::int as events,
          count(*) filter (where c.source_type <> 'none')::int as sourced,
          count(*) filter (where c.qualifier = 'vague')::int as "inWords", ${divergence}
        from claims c where c.outlet_id is not distinct from x.id and ${claimWhere(filter)}
      ) m
      order by x.id is null, articles desc, x.id collate "C"`,
  )
  return rows.map(({ n, median, ...row }) => ({ ...row, divergence: nearly({ n, median }) }))
}

/** Of an even number the two in the middle are one counted from below and one from above. */
const divergence = sql`count(c.divergence)::int as n, sqrt(
  percentile_disc(0.5) within group (order by c.divergence)
  * percentile_disc(0.5) within group (order by c.divergence desc)) as median`

function nearly<Row extends Divergence>(row: Row): Row {
  return { ...row, median: row.median === null ? null : expect.closeTo(row.median, 12) }
}

type UsedOrigin = OriginRef & { claims: number; outlet_id: string | null }

function usedOrigins(store: Store, filter: ClaimFilter): Promise<UsedOrigin[]> {
  return rowsOf<UsedOrigin>(
    databaseOf(store),
    sql`
      select r.id, r.name, r.type, r.party, c.outlet_id, count(*)::int as claims
      from claims c join origins r on r.id = c.origin_id
      where ${claimWhere(filter)} group by r.id, c.outlet_id order by claims desc, r.id collate "C"`,
  )
}

const ofOutlet = (id: string | null) => (origin: UsedOrigin) => origin.outlet_id === id
const plainOrigin = ({ outlet_id: _, ...origin }: UsedOrigin) => origin

interface Named {
  id: string
  outlet: string | null
  party: string | null
  category: NamedGroup['category']
  words: string
  own: boolean
  /** In an event in which the outlet names the same. */
  common: boolean
}

/** Claims with words for one side, those of the outlet and those of others, latest first. */
function named(store: Store, id: string, filter: ClaimFilter, side: NamedSide): Promise<Named[]> {
  const of = side === 'victims' ? sql`c.victim_party` : sql`c.perpetrator_party`
  const category = side === 'victims' ? sql`c.victim_category` : sql`null::text`
  const key = side === 'victims' ? 'victims' : 'perpetrator'
  const outlet = id === unknownOutlet ? null : id
  return rowsOf<Named>(
    databaseOf(store),
    sql`
      with shown as (
        select c.id, c.said_start, c.outlet_id as outlet, c.event_id, ${of} as party,
          case when ${of} is null then ${category} end as category,
          (c.machine || coalesce(c.edits, '{}'))->${key}::text->>'text' as words,
          c.outlet_id is not distinct from ${outlet} as own
        from claims c where ${claimWhere({ ...filter, outlets: [] })}
      )
      select s.id, s.outlet, s.party, s.category, s.words, s.own, exists (
          select 1 from shown o where o.own and o.words is not null and o.event_id = s.event_id
            and o.party is not distinct from s.party and o.category is not distinct from s.category) as common
      from shown s where s.words is not null order by s.said_start desc nulls last, s.id collate "C"`,
  )
}

async function namings(store: Store, id: string, filter: ClaimFilter, side: NamedSide): Promise<NamedGroup[]> {
  const groups = groupBy(await named(store, id, filter, side), ({ party, category }) => `${party} ${category}`)
  return [...groups.values()]
    .flatMap((rows): NamedGroup[] => {
      const own = rows.filter((row) => row.own)
      const others = rows.filter((row) => !row.own && row.common)
      const [first] = own
      if (first === undefined) return []
      const outlets = new Set(others.map(({ outlet }) => outlet).filter((outlet) => outlet !== null)).size
      return [
        { party: first.party, category: first.category, own: wordings(own), others: { ...wordings(others), outlets } },
      ]
    })
    .sort((a, b) => b.own.claims - a.own.claims || (nameOf(a) < nameOf(b) ? -1 : 1))
}

const nameOf = ({ party, category }: NamedGroup) => (party === null ? `2 ${category}` : `1 ${party}`)

function wordings(rows: readonly Named[]): Wordings {
  const spellings = groupBy(rows, ({ words }) => words.toLowerCase())
  const words = [...spellings.values()].map((same) => {
    const [most] = [...groupBy(same, ({ words }) => words)].sort(
      ([a, x], [b, y]) => y.length - x.length || (a > b ? -1 : 1),
    )
    return { words: most?.[0] ?? '', claims: same.length }
  })
  words.sort((a, b) => b.claims - a.claims || (a.words < b.words ? -1 : 1))
  return { claims: rows.length, total: words.length, words }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
