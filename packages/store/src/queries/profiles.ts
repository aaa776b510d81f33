import { EvenhandError } from '@evenhand/schema'
import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { articleNaming, articleRef } from '../claim-rows.ts'
import { type Database, rowsOf } from '../database.ts'
import { decisionRow } from '../profiles/decide.ts'
import { wordsAround } from '../profiles/words-around.ts'
import type { FragmentExample, FragmentRow, ProfileDetail, ProfileRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { fragmentDecisions } from '../tables/profiles.ts'

interface ProfileRecord {
  outlet_id: string
  outlet_name: string
  articles: number
  learned_from: number | null
  learned_at: string | null
  proposed: number
  accepted: number
  rejected: number
  unapplied: number
}

/** What is known of each outlet's furniture: those with proposals to decide on first, then by articles. */
export function profiles(store: Store): Promise<ProfileRow[]> {
  return profileRows(databaseOf(store), sql`true`)
}

/** One outlet's profile with its fragments: undecided ones first, then the most frequent. Throws `not_found`. */
export async function outletProfile(store: Store, outlet: string): Promise<ProfileDetail> {
  const db = databaseOf(store)
  const [profile] = await profileRows(db, sql`o.id = ${outlet}`)
  if (profile === undefined) throw new EvenhandError('not_found', `There is no outlet ${outlet}.`)
  return { ...profile, rows: await fragmentsOf(db, outlet) }
}

async function profileRows(db: Database, where: SQL): Promise<ProfileRow[]> {
  const records = await rowsOf<ProfileRecord>(
    db,
    sql`
      select o.id as outlet_id, o.name as outlet_name, n.articles, p.learned_from, p.learned_at::text,
        count(f.id) filter (where f.status = 'proposed')::int as proposed,
        count(f.id) filter (where f.status = 'accepted')::int as accepted,
        count(f.id) filter (where f.status = 'rejected')::int as rejected,
        count(f.id) filter (where f.status <> (
          select d.before from fragment_decisions d
          where d.fragment_id = f.id and (p.applied_at is null or d.at > p.applied_at) order by d.id limit 1
        ))::int as unapplied
      from outlets o
      join (select outlet_id, count(*)::int as articles from articles group by outlet_id) n on n.outlet_id = o.id
      left join source_profiles p on p.outlet_id = o.id
      left join profile_fragments f on f.outlet_id = o.id
      where ${where}
      group by o.id, n.articles, p.outlet_id
      order by proposed desc, n.articles desc, o.id collate "C"`,
  )
  return records.map((record) => ({
    outlet: { id: record.outlet_id, name: record.outlet_name },
    articles: record.articles,
    learned:
      record.learned_from === null || record.learned_at === null
        ? null
        : { texts: record.learned_from, at: new Date(record.learned_at).toISOString() },
    fragments: { proposed: record.proposed, accepted: record.accepted, rejected: record.rejected },
    unapplied: record.unapplied,
  }))
}

interface FragmentRecord {
  id: number
  text: string
  place: FragmentRow['place']
  kind: FragmentRow['kind']
  frequency: number
  texts: number
  first_seen: string | null
  last_seen: string | null
  current: boolean
  status: FragmentRow['status']
  decided_by: string | null
  decided_at: string | null
  example: FragmentExample | null
  rule: string | null
}

async function fragmentsOf(db: Database, outlet: string): Promise<FragmentRow[]> {
  const records = await rowsOf<FragmentRecord>(
    db,
    sql`
      select f.id, f.text, f.place, f.kind, f.frequency, f.texts, f.first_seen, f.last_seen,
        f.learned_at = p.learned_at as current, f.status, f.decided_by, f.decided_at::text, f.example,
        (select x.rule from furniture x
          where x.article_key = f.example->>'article' and x.rule not like 'profile.%'
            and x.span_start <= (f.example->>'start')::int and x.span_end >= (f.example->>'end')::int limit 1) as rule
      from profile_fragments f join source_profiles p on p.outlet_id = f.outlet_id
      where f.outlet_id = ${outlet}
      order by f.status <> 'proposed', f.frequency::float8 / f.texts desc, f.id`,
  )
  const decisions = await db
    .select()
    .from(fragmentDecisions)
    .where(eq(fragmentDecisions.outletId, outlet))
    .orderBy(asc(fragmentDecisions.id))
  const texts = await textsOf(db, [...new Set(records.flatMap(({ example }) => example?.article ?? []))])
  return records.map((record): FragmentRow => {
    const { id, text, place, kind, frequency, texts: n, current, status, decided_by, decided_at } = record
    return {
      id,
      text,
      place,
      kind,
      frequency,
      texts: n,
      firstSeen: record.first_seen,
      lastSeen: record.last_seen,
      current,
      status,
      decided:
        decided_by === null || decided_at === null ? null : { by: decided_by, at: new Date(decided_at).toISOString() },
      example: exampleOf(record, texts),
      decisions: decisions.filter(({ fragmentId }) => fragmentId === id).map(decisionRow),
    }
  })
}

type ExampleArticle = Parameters<typeof articleRef>[0] & { text: string }

async function textsOf(db: Database, keys: string[]): Promise<Map<string, ExampleArticle>> {
  if (keys.length === 0) return new Map()
  const rows = await rowsOf<ExampleArticle>(
    db,
    sql`
      select ${articleNaming}, a.text, o.id as outlet_id, o.name as outlet_name
      from articles a left join outlets o on o.id = a.outlet_id where a.key in ${keys}`,
  )
  return new Map(rows.map((row) => [row.article_key, row]))
}

function exampleOf(
  { example, rule }: FragmentRecord,
  texts: ReadonlyMap<string, ExampleArticle>,
): FragmentRow['example'] {
  const article = example && texts.get(example.article)
  if (!article) return null
  const { start, end } = example
  return {
    article: articleRef(article),
    ...wordsAround(article.text, start, end),
    words: article.text.slice(start, end),
    rule,
  }
}
