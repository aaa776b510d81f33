import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { rowOf } from '../src/database.ts'
import { claims, events, filterOptions, type OpenOptions, outletList, warmUp } from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'
import { databaseOf, type Store } from '../src/store.ts'
import { findPostgres, startPostgres } from '../tests/postgres-server.ts'
import { claimsPerArticle, fill } from './fill.ts'
import { combinedFilters, singleFilters } from './filters.ts'
import { type Run, rowsIn, type Times, tableLines, timed, timesOf } from './measure.ts'
import { filteredPages, menuListed, otherPages, type Subjects } from './pages.ts'

/**
 * `pnpm bench:speed [postgres|pglite] [claims] [pages] [--keep FOLDER]`: fills a database with generated claims (a million
 * in a PostgreSQL of its own, 200,000 in PGlite) and measures the store's queries behind every page, as each page asks
 * them: all at once. Prints a table; exit code 1 where a bound is missed. The first run with a filter makes the view that
 * later ones share, so that single filters and combinations are measured mostly cold. `--keep` leaves the databases in a
 * folder, from which a later run takes them.
 */
const bounds = { view: 150, combination: 400, explorer: 100 }
/** What is far above its bound is not repeated for longer than this. */
const patience = 5000
const runs = { view: 40, changed: 5, single: 3, combinations: 40 }

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
const [wanted, size, only] = [positionals[0], Number(positionals[1]), positionals[2]]
if (wanted !== 'pglite') await onPostgres(size || 1_000_000)
if (wanted !== 'postgres') await onPglite(size || 200_000)

async function onPostgres(claims: number): Promise<void> {
  const binaries = findPostgres()
  if (binaries === null) {
    console.log('PostgreSQL: left out, for initdb and postgres are not installed.')
    return
  }
  const server = await startPostgres(binaries, values.keep && join(values.keep, `postgres-${claims}`))
  try {
    await bench('PostgreSQL', { databaseUrl: server.url }, claims)
  } finally {
    await server.stop()
  }
}

async function onPglite(claims: number): Promise<void> {
  const dataDir = values.keep ? join(values.keep, `pglite-${claims}`) : mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  try {
    await bench('PGlite', { dataDir }, claims)
  } finally {
    if (!values.keep) rmSync(dataDir, { recursive: true, force: true })
  }
}

async function bench(database: string, where: OpenOptions, total: number): Promise<void> {
  const store = await openMigrated(where)
  const { n } = await rowOf<{ n: number }>(databaseOf(store), sql`select count(*)::int as n from claims`)
  const filled = await timed(async () => n === 0 && (await fill(databaseOf(store), total / claimsPerArticle)))
  const first = await timed(() => filterOptions(store, emptyClaimFilter))
  const warmed = await timed(() => warmUp(store, { menu: menuListed }))
  const memory = process.memoryUsage()
  const [load = 0] = loadavg()
  console.log(
    `\n${database}, ${total} claims: ${n === 0 ? `filled in ${seconds(filled.ms)}` : 'filled before'}; first query ` +
      `${seconds(first.ms)}, which reads the columns, and ${seconds(warmed.ms)} to warm up, as a server does when it starts (${megabytes(memory.heapUsed + memory.arrayBuffers)} in use, process ` +
      `${megabytes(memory.rss)}). Load of the machine ${load.toFixed(1)} on ${cpus().length} processors.`,
  )
  const subjects = await subjectsOf(store)
  const singles = singleFilters(first.result)
  const combinations = combinedFilters(singles, runs.combinations)
  let rows: string[][] = []
  let slowest: string[] = []
  const note = (name: string, view: string, { p50, p95, max, cpu95, runs }: Times, n: number | null, bound: number) => {
    const missed = p95 > bound
    if (missed) process.exitCode = 1
    const figures = [p50, p95, max, cpu95].map((ms) => ms.toFixed(1))
    rows.push([name, view, ...figures, String(runs), n === null ? '' : String(n), String(bound), missed ? 'ABOVE' : ''])
  }

  for (const [page, queries] of Object.entries({ ...filteredPages, ...otherPages })) {
    if (!isAsked(page)) continue
    rows = [[`page: ${page}`, 'view', 'p50 ms', 'p95', 'max', 'cpu p95', 'runs', 'rows', 'bound', '']]
    slowest = []
    const isFiltered = page in filteredPages
    const whole = (filter: ClaimFilter) =>
      Promise.all(Object.values(queries).map((ask) => ask(store, filter, subjects)))
    note(page, 'default', timesOf(await repeat(runs.view, () => whole(emptyClaimFilter))), null, bounds.view)
    if (isFiltered) {
      const all: NamedRun[] = []
      for (const [name, filter] of Object.entries(singles)) {
        for (const run of await repeat(runs.single, () => whole(filter))) all.push({ name, ...run })
      }
      const combined: NamedRun[] = []
      for (const [name, filter] of combinations) {
        for (const run of await repeat(1, () => whole(filter))) combined.push({ name, ...run })
      }
      note(page, `${Object.keys(singles).length} single filters`, timesOf(all), null, bounds.view)
      note(page, `${combined.length} combinations`, timesOf(combined), null, bounds.combination)
      slowest = [...slowestOf('single filters', all), ...slowestOf('combinations', combined)]
    }
    for (const [name, ask] of Object.entries(queries)) {
      const { result } = await timed(() => ask(store, emptyClaimFilter, subjects))
      const times = timesOf(await repeat(runs.view, () => ask(store, emptyClaimFilter, subjects)))
      note(`  ${name}`, 'default', times, rowsIn(result), name === 'claims' ? bounds.explorer : bounds.view)
    }
    console.log([...tableLines(rows), ...slowest, ''].join('\n'))
  }
  rows = [['first after a change', 'view', 'p50 ms', 'p95', 'max', 'cpu p95', 'runs', 'rows', 'bound', '']]
  for (const [page, queries] of Object.entries(filteredPages)) {
    if (!isAsked(page)) continue
    const whole = () => Promise.all(Object.values(queries).map((ask) => ask(store, emptyClaimFilter, subjects)))
    const times = await repeat(runs.changed, whole, () => changeOne(store, subjects.claim))
    note(page, 'default', timesOf(times), null, bounds.view)
  }
  console.log([...tableLines(rows), ''].join('\n'))
  await store.close()
}

function isAsked(page: string): boolean {
  return only === undefined || only.split(',').includes(page)
}

interface NamedRun extends Run {
  name: string
}

/** The slowest runs of a group by the filter's name. */
function slowestOf(group: string, runs: readonly NamedRun[]): string[] {
  const first = runs.toSorted((a, b) => b.ms - a.ms).slice(0, 4)
  return [`  slowest ${group}: ${first.map(({ name, ms }) => `${name} (${ms.toFixed(0)} ms)`).join('; ')}`]
}

async function repeat(n: number, work: () => Promise<unknown>, before = async () => {}): Promise<Run[]> {
  const times: Run[] = []
  const start = performance.now()
  for (let run = 0; run < n && performance.now() - start < patience; run++) {
    await before()
    times.push(await timed(work))
  }
  return times
}

/** A change of one claim, as a review makes one: all views are made anew. */
async function changeOne(store: Store, claim: string): Promise<void> {
  await databaseOf(store).execute(sql`update claims set confidence = 1 - confidence where id = ${claim}`)
}

/** The first claim, event and outlet of the lists, and the claim's article. */
async function subjectsOf(store: Store): Promise<Subjects> {
  const [claim] = (await claims(store, emptyClaimFilter, { limit: 1 })).rows
  const [event] = (await events(store, emptyClaimFilter, { limit: 1 })).rows
  const [outlet] = (await outletList(store, emptyClaimFilter, { limit: 1 })).rows
  if (claim === undefined || event === undefined || !outlet?.outlet) throw new Error('the archive is empty')
  return { claim: claim.id, article: claim.article.id, event: event.id, outlet: outlet.outlet.id }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
