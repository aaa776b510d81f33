import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparisonForm } from '@evenhand/compare'
import { emptyClaimFilter } from '@evenhand/schema'
import { afterAll, expect, it } from 'vitest'
import { readFacts } from '../src/facts.ts'
import { articleList, counters, openStore, readLock } from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { run } from './processes.ts'

const openStoreProcess = new URL('./processes/open-store.ts', import.meta.url)
const ingestMany = new URL('./processes/ingest-many.ts', import.meta.url)
const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-embedded-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const address = 'http://localhost:3123'

it('opens a folder for one of two processes that start at once; the other hears who has it', async () => {
  const both = [run(openStoreProcess, dataDir, address), run(openStoreProcess, dataDir, address)]
  const said = await Promise.all(both.map(({ line }) => line(() => true)))
  const winner = said.findIndex((line) => line.startsWith('open'))
  expect(said[1 - winner]).toMatch(new RegExp(`^refused store_locked Process ${both[winner]?.child.pid} .*${address}`))

  expect(readLock(dataDir)).toMatchObject({ pid: both[winner]?.child.pid, address })
  await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'store_locked' })
  await Promise.all(both.map(({ end }) => end()))
  expect(readLock(dataDir)).toBeNull()
}, 60_000)

it('loses nothing that was reported as stored when the process is killed', async () => {
  for (const [round, reports] of [1, 12, 40].entries()) {
    const child = run(ingestMany, dataDir, `run${round}`)
    let seen = 0
    await child.line(() => ++seen >= 0 && child.lines.length >= reports)
    await child.end('SIGKILL')
    const reported = Number(child.lines.at(-1)?.split(' ')[1])
    expect(reported).toBeGreaterThanOrEqual(reports * 5)
    // The lock's holder is dead: opening takes it over, and finishes the comparison that never ran.
    const store = await openStore({ dataDir })
    try {
      const { articles } = await counters(store, emptyClaimFilter)
      const ids = new Set<string>()
      for (let offset = 0; offset < articles; offset += 1000) {
        const page = await articleList(store, emptyClaimFilter, { limit: 1000, offset })
        for (const { id } of page.rows) ids.add(id)
      }
      const missing = Array.from({ length: reported }, (_, i) => `run${round}-${i}`).filter((id) => !ids.has(id))
      expect(missing).toEqual([])
      const facts = await readFacts(databaseOf(store), 'articles_version', 'comparison_version')
      expect(facts.comparison_version).toBe(`${facts.articles_version}/${comparisonForm}`)
    } finally {
      await store.close()
    }
  }
}, 120_000)
