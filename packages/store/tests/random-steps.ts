import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { type Database, rowsOf } from '../src/database.ts'
import { ingest, type ReviewInput, recompare, redoIngest, reviewClaim, type Store, undoIngest } from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { at, buildArticle, type ClaimSketch, on, saidBy } from './build-article.ts'

/** Small reports, few enough that a sequence meets the same again, and that they revise and copy one another. */
const report = fc.record({
  outlet: fc.constantFrom('Coast Courier', 'Hill Herald', 'Plain Post'),
  town: fc.constantFrom('Harbour Town', 'Millbridge'),
  day: fc.constantFrom(3, 4),
  killed: fc.constantFrom(12, 14),
  copied: fc.boolean(),
  victims: fc.constantFrom('people', 'guards', 'Guards'),
})
type Report = typeof report extends fc.Arbitrary<infer Value> ? Value : never

function article({ outlet, town, day, killed, copied, victims }: Report): ParsedArticle {
  const monitor = outlet === 'Hill Herald' ? null : 'Harbour Watch'
  const dated = outlet !== 'Plain Post'
  const more = {
    where: at(town, town),
    victims: { text: victims },
    perpetrator: { text: killed > 12 ? 'gunmen' : 'Gunmen', party: null, status: 'stated' as const },
    ...(monitor && { attribution: saidBy(monitor) }),
  }
  const claims: ClaimSketch[] = [
    {
      quote: `${killed} people were killed in ${town} on 0${day} May, ${monitor ?? 'it is said'}; all ${killed} were buried.`,
      words: `${killed}`,
      ...(dated
        ? { when: on(`2018-05-0${day}`) }
        : { when: { ...on('2018-05-01'), start: null, end: null, weekday: 3 } }),
      ...more,
    },
  ]
  if (killed > 12)
    claims.push({ quote: `In ${town} ${killed + 20} were hurt.`, words: `${killed + 20}`, harm: 'injured', ...more })
  const built = buildArticle({
    id: `${outlet} ${town}`,
    outlet,
    claims,
    ...(dated && { published: `2018-05-0${day + (killed > 12 ? 2 : 1)}` }),
    ...(copied && { body: agencyText(town) }),
  })
  return { ...built, claims: built.claims.map((claim) => (claim.harm === 'killed' ? withSecondMention(claim) : claim)) }
}

/** The number stands twice in its sentence: the second mention can be split off. */
function withSecondMention(claim: ParsedArticle['claims'][number]): ParsedArticle['claims'][number] {
  const [first] = claim.mentions
  if (first === undefined) return claim
  const start = first.quote.end - ' were buried.'.length - claim.count.text.length
  return { ...claim, mentions: [first, { ...first, start, end: start + claim.count.text.length }] }
}

const agencyText = (town: string) =>
  `Residents of ${town} described a long night in which nobody slept and most families stayed below ground until the ` +
  'morning came and the roads were quiet enough for the first ambulances to reach the northern quarter.'

const which = fc.nat(1000)

/** What can happen to a store. */
export const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ingest' as const),
      reports: fc.array(report, { minLength: 1, maxLength: 4 }),
      replace: fc.boolean(),
      compare: fc.boolean(),
      fewer: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('undo ingest' as const, 'redo ingest' as const), which }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('accept', 'reject', 'edit', 'reattribute', 'same_claim', 'split', 'undo', 'redo'),
      which,
      other: which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('recompare' as const) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Takes one step. A decision that the store refuses changes nothing. */
export async function take(store: Store, taken: Step): Promise<void> {
  const db = databaseOf(store)
  if (taken.do === 'recompare') {
    await recompare(store)
  } else if ('reports' in taken) {
    const { reports, replace, compare, fewer } = taken
    const articles = reports.map(article)
    const read = fewer ? articles.map((parsed) => ({ ...parsed, claims: parsed.claims.slice(1) })) : articles
    await ingest(store, read, { replace, compare })
  } else if (taken.do === 'undo ingest') {
    const run = await chosen(db, sql`select id::text from ingests where undone_at is null order by id`, taken.which)
    if (run !== undefined) await undoIngest(store, Number(run))
  } else if (taken.do === 'redo ingest') {
    const run = await chosen(db, sql`select id::text from ingests where undone_at is not null order by id`, taken.which)
    if (run !== undefined) await redoIngest(store, Number(run))
  } else if ('other' in taken) {
    const claim = await chosen(db, sql`select id from claims order by id`, taken.which)
    const other = await chosen(db, sql`select id from claims order by id`, taken.other)
    if (claim === undefined || other === undefined) return
    try {
      await reviewClaim(store, await decision(db, taken.do, claim, other))
    } catch (error) {
      if (!(error instanceof EvenhandError)) throw error
    }
  }
}

async function chosen(db: Database, query: ReturnType<typeof sql>, n: number): Promise<string | undefined> {
  const rows = await rowsOf<{ id: string }>(db, query)
  return rows[n % Math.max(1, rows.length)]?.id
}

async function decision(db: Database, action: string, claim: string, other: string): Promise<ReviewInput> {
  const by = { claim, reviewer: 'ada', reason: 'seen otherwise' }
  switch (action) {
    case 'edit':
      return {
        ...by,
        action,
        changes: { count: { text: '50', qualifier: 'exact', low: 50, best: 50, high: 50, term: null } },
      }
    case 'reattribute':
      return { ...by, action, changes: { attribution: saidBy('Harbour Watch') } }
    case 'same_claim': {
      // Half of the time one of its own article, which stands for both.
      const query = sql`select id from claims where article_key = (select article_key from claims where id = ${claim}) order by id desc`
      const beside = other < claim ? await chosen(db, query, 0) : other
      return { ...by, action, other: beside ?? other }
    }
    case 'split': {
      const [row] = await rowsOf<{ start: number }>(
        db,
        sql`select (machine->'mentions'->1->>'start')::int as start from claims where id = ${claim}`,
      )
      return { ...by, action, mention: row?.start ?? -1 }
    }
    default:
      return { ...by, action: action as 'accept' | 'reject' | 'undo' | 'redo' }
  }
}
