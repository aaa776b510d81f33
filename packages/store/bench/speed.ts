import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { claims, events, filterOptions } from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'
import { databaseOf, type Store } from '../src/store.ts'
import { findPostgres, startPostgres } from '../tests/postgres-server.ts'
import { claimsPerArticle, fill } from './fill.ts'
import { combinedFilters, singleFilters } from './filters.ts'
import { rowsIn, type Times, tableLines, timed, timesOf } from './measure.ts'
import { filteredPages, otherPages, type Subjects } from './pages.ts'

/**
 * `pnpm bench:speed [postgres|pglite] [claims] [pages]`: fills a database with generated claims (a million in a PostgreSQL of
 * its own, 200,000 in PGlite) and measures the store's queries behind every page, as each page asks them: all at once.
 * Prints a table; exit code 1 where a bound is missed. The first run with a filter makes the view that later ones share,
 * so that single filters and combinations are measured mostly cold.
 */
const bounds = { view: 150, combination: 400, explorer: 100 }
/** What is far above its bound is not repeated for longer than this. */
const patience = 5000
const runs = { view: 12, single: 3, combinations: 40 }

const [wanted, size, only] = [process.argv[2], Number(process.argv[3]), process.argv[4]]
if (wanted !== 'pglite') await onPostgres(size || 1_000_000)
if (wanted !== 'postgres') await onPglite(size || 200_000)

async function onPostgres(claims: number): Promise<void> {
  const binaries = findPostgres()
  if (binaries === null) {
    console.log('PostgreSQL: left out, for initdb and postgres are not installed.')
    return
  }
  const server = await startPostgres(binaries)
  try {
    await bench('PostgreSQL', await openMigrated({ databaseUrl: server.url }), claims)
  } finally {
    await server.stop()
  }
}

async function onPglite(claims: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
  try {
    await bench('PGlite', await openMigrated({ dataDir }), claims)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function bench(database: string, store: Store, total: number): Promise<void> {
  const filled = await timed(() => fill(databaseOf(store), total / claimsPerArticle))
  const first = await timed(() => filterOptions(store, emptyClaimFilter))
  const memory = process.memoryUsage()
  console.log(
    `\n${database}, ${total} claims: filled in ${seconds(filled.ms)}; first query ${seconds(first.ms)}, which reads the ` +
      `columns (${Math.round((memory.heapUsed + memory.arrayBuffers) / 1e6)} MB in use).`,
  )
  const subjects = await subjectsOf(store)
  const singles = singleFilters(first.result)
  const combinations = combinedFilters(singles, runs.combinations)
  let rows: string[][] = []
  const note = (name: string, view: string, { p50, p95, max, runs }: Times, n: number | null, bound: number) => {
    const missed = p95 > bound
    if (missed) process.exitCode = 1
    const figures = [p50, p95, max].map((ms) => ms.toFixed(1))
    rows.push([name, view, ...figures, String(runs), n === null ? '' : String(n), String(bound), missed ? 'ABOVE' : ''])
  }

  for (const [page, queries] of Object.entries({ ...filteredPages, ...otherPages })) {
    if (only !== undefined && !only.split(',').includes(page)) continue
    rows = [[`page: ${page}`, 'view', 'p50 ms', 'p95', 'max', 'runs', 'rows', 'bound', '']]
    const isFiltered = page in filteredPages
    const whole = (filter: ClaimFilter) =>
      Promise.all(Object.values(queries).map((ask) => ask(store, filter, subjects)))
    note(page, 'default', timesOf(await repeat(runs.view, () => whole(emptyClaimFilter))), null, bounds.view)
    if (isFiltered) {
      const medians: [string, number][] = []
      const all: number[] = []
      for (const [name, filter] of Object.entries(singles)) {
        const times = await repeat(runs.single, () => whole(filter))
        all.push(...times)
        medians.push([name, timesOf(times).p50])
      }
      const [slowest = ''] = medians.sort(([, a], [, b]) => b - a)[0] ?? []
      note(page, `${medians.length} single filters (slowest: ${slowest})`, timesOf(all), null, bounds.view)
      const combined: number[] = []
      for (const filter of combinations) combined.push(...(await repeat(1, () => whole(filter))))
      note(page, `${combined.length} combinations`, timesOf(combined), null, bounds.combination)
    }
    for (const [name, ask] of Object.entries(queries)) {
      const { result } = await timed(() => ask(store, emptyClaimFilter, subjects))
      const times = timesOf(await repeat(runs.view, () => ask(store, emptyClaimFilter, subjects)))
      note(`  ${name}`, 'default', times, rowsIn(result), name === 'claims' ? bounds.explorer : bounds.view)
    }
    console.log(`${tableLines(rows).join('\n')}\n`)
  }
  await store.close()
}

async function repeat(n: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  const start = performance.now()
  for (let run = 0; run < n && performance.now() - start < patience; run++) times.push((await timed(work)).ms)
  return times
}

/** The first claim and event of the lists, and the claim's article. */
async function subjectsOf(store: Store): Promise<Subjects> {
  const [claim] = (await claims(store, emptyClaimFilter, { limit: 1 })).rows
  const [event] = (await events(store, emptyClaimFilter, { limit: 1 })).rows
  if (claim === undefined || event === undefined) throw new Error('the archive is empty')
  return { claim: claim.id, article: claim.article.id, event: event.id }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
