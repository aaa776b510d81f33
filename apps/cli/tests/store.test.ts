import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ParsedArticle } from '@evenhand/schema'
import { ingest, type Store } from '@evenhand/store'
import { openMigrated } from '@evenhand/store/migrate'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { root } from '../src/paths.ts'
import { evenhand, folderWith, records } from './command.ts'

const seeds = join(root, 'seeds')

/** Answers as the dashboard does: stores what comes with the right token. */
async function dashboardOn(dataDir: string): Promise<{ store: Store; batches: number[]; address: string }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = await openMigrated({ dataDir, address })
  const batches: number[] = []
  server.on('request', async (request, response) => {
    const body = (await request.toArray()).join('')
    if (request.headers.authorization !== `Bearer ${store.lock?.token}`)
      return response.writeHead(401).end('wrong token')
    const articles = records(body).map((line) => ParsedArticle.parse(line))
    batches.push(articles.length)
    const failed = articles.flatMap(({ article }, at) =>
      article.id === 'refused' ? [{ line: at + 1, message: 'not liked' }] : [],
    )
    const counts = await ingest(
      store,
      articles.filter(({ article }) => article.id !== 'refused'),
    )
    return response.end(JSON.stringify({ ...counts, failed }))
  })
  onTestFinished(async () => {
    server.close()
    await store.close()
  })
  return { store, batches, address }
}

// Creating an embedded database takes seconds: the tests share one, in this order, as a user's commands do.
const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-store-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const database = (command: string, ...args: string[]) => evenhand([command, '--data-dir', dataDir, ...args])
const ingestText = (input: string) => evenhand(['ingest', '--data-dir', dataDir], { input })

test('a database without tables says what to run', async () => {
  const { code, err } = await database('export')
  expect([code, err]).toEqual([1, expect.stringMatching(/\(store_outdated\)[\s\S]*migrate/)])
})

test('seed stores the samples once; a second time changes no row and says so', async () => {
  const first = await database('seed')
  expect([first.code, first.out]).toEqual([0, expect.stringMatching(/^5 articles added, 0 updated, 0 unchanged/)])
  const rows = async () =>
    (await database('export', '--format', 'jsonl', '--no-header', '--include', 'furniture', 'implicit')).out
  const before = await rows()
  const second = await database('seed')
  expect([second.code, second.out]).toEqual([0, 'Nothing changed: 5 sample articles there already.\n'])
  expect(await rows()).toBe(before)
  expect(before).not.toBe('')
})

describe('a corrected text under the same file name', () => {
  const sentence = (n: number) => `Quay shelling\n\n${n} people were killed in Harbour Town on Friday, police said.\n`
  const own = mkdtempSync(join(tmpdir(), 'evenhand-replace-'))
  afterAll(() => rmSync(own, { recursive: true, force: true }))
  const ingestFrom = (folder: string, ...args: string[]) => evenhand(['ingest', folder, '--data-dir', own, ...args])

  test('stands beside the older one and says so; --replace takes its place', async () => {
    const older = folderWith({ 'quay.txt': sentence(12) })
    const newer = folderWith({ 'quay.txt': sentence(14) })
    const newest = folderWith({ 'quay.txt': sentence(15) })
    await ingestFrom(older)
    const beside = await ingestFrom(newer)
    expect([beside.code, beside.err]).toEqual([
      0,
      expect.stringMatching(/beside an older text[\s\S]*quay[\s\S]*--replace/),
    ])
    const replaced = await ingestFrom(newest, '--replace')
    expect([replaced.code, replaced.err]).toEqual([0, expect.stringMatching(/took the place of an older text: quay/)])
    const claims = await evenhand(['export', '--data-dir', own, '--format', 'jsonl', '--no-header'])
    expect(
      records<{ article: { id: string }; words: string }>(claims.out).map(
        ({ article, words }) => `${article.id} ${words}`,
      ),
    ).toEqual(['quay 15'])
  }, 180_000)
})

describe('export', () => {
  test('the three formats hold the same claims and say filter, rule, convention, versions, date and number of rows', async () => {
    const flags = ['--harms', 'killed', 'injured', '--preset', 'conservative', '--convention', 'acled']
    const csv = (await database('export', ...flags)).out
    const json = (await database('export', '--format', 'json', ...flags)).out
    const jsonl = (await database('export', '--format', 'jsonl', ...flags)).out
    const whole = JSON.parse(json) as { meta: { rows: number; date: string }; rows: { id: string }[] }
    const [first, ...lines] = records<{ meta?: object; id?: string }>(jsonl)
    expect(whole.rows.length).toBeGreaterThan(5)
    expect(whole.meta).toMatchObject({
      rows: whole.rows.length,
      filter: { harms: ['killed', 'injured'], preset: 'conservative', convention: 'acled' },
      preset: 'conservative',
      convention: 'acled',
      evenhand: expect.any(String),
      parser: expect.any(String),
    })
    expect(Math.abs(Date.now() - Date.parse(whole.meta.date))).toBeLessThan(60_000)
    expect(first?.meta).toMatchObject({ rows: whole.rows.length, preset: 'conservative' })
    expect(lines.map(({ id }) => id)).toEqual(whole.rows.map(({ id }) => id))
    const comments = csv.match(/^# .*$/gm)?.join('\n')
    expect(comments).toMatch(/harms=killed\|injured[\s\S]*conservative[\s\S]*acled[\s\S]*rows: \d+/)
    expect(whole.rows.filter(({ id }) => !csv.includes(`\n${id},`))).toEqual([])
    const marked = (await database('export', '--bom', '--no-header', ...flags)).out
    expect(marked).toBe(`\uFEFF${csv.replace(/^# .*\r\n/gm, '')}`)
  })

  test('the filter restricts the rows', async () => {
    const outlets = async (...flags: string[]) => {
      const { out } = await database('export', '--format', 'jsonl', '--no-header', ...flags)
      return new Set(records<{ outlet: { id: string } }>(out).map(({ outlet }) => outlet.id))
    }
    expect(await outlets('--outlets', 'arab-news', 'the-new-arab')).toEqual(new Set(['arab-news', 'the-new-arab']))
    expect(await outlets('--from', '2019-01-01')).toEqual(new Set(['asharq-al-awsat']))
  })
})

describe('events of the database', () => {
  test('are listed as those of the files they came from', async () => {
    const stored = (await database('events')).out.split('\n')
    const compared = (await evenhand(['events', seeds, '--quiet'])).out.split('\n')
    const facts = (lines: string[]) => lines.map((line) => line.replace(/ {2,}.*/, '')).sort()
    expect(facts(stored)).toEqual(facts(compared))
    const [only, ...more] = records<{ label: string }>(
      (await database('events', '--json', '--to', '2017-12-31', '--q', 'Sukhna')).out,
    )
    expect([only?.label, more]).toEqual([expect.stringContaining('As-Sukhnah'), []])
  })

  test('are exported in the manner of GED, ACLED and PLOVER, with rule, date and rows', async () => {
    const written = async (...flags: string[]) => (await database('export', '--date', '2026-01-02', ...flags)).out
    const ged = await written('--format', 'ged')
    expect(ged).toMatch(/^# GED-like.*\r\n[\s\S]*# rule: ged;.*\r\n# rows: 7; .*2026-01-02/)
    expect(ged).toMatch(/; may be part of event \w+, not to be added to it \(“At least 60” counts several days/)
    expect(ged.split('\r\n').filter((line) => line && !line.startsWith('#'))).toHaveLength(8)
    const [acled, ...conservative] = records<{ meta: object }>(await written('--format', 'acled'))
    expect([acled?.meta, conservative.length]).toEqual([
      expect.objectContaining({ preset: 'conservative', rows: 7 }),
      7,
    ])
    const [plover, ...events] = records<{ meta: object }>(await written('--format', 'plover', '--preset', 'latest'))
    expect([plover?.meta, events.length]).toEqual([expect.objectContaining({ preset: 'latest', rows: 7 }), 7])
    expect((await database('export', '--date', 'soon')).code).toBe(2)
  })

  test('lineage of two stored articles is that of the files', async () => {
    const pair = ['001_d51c12d514fafced', '002_8c89947b9dc65d1b', '--json']
    const [stored] = records((await database('lineage', ...pair)).out)
    const [compared] = records((await evenhand(['lineage', ...pair, seeds, '--quiet'])).out)
    expect(stored).toEqual(compared)
  })
})

describe('ingest', () => {
  test('takes articles and lines that parse wrote alike, and goes on after a bad line', async () => {
    const parsed = (await evenhand(['parse', seeds])).out
    const { code, out, err } = await ingestText(
      `${parsed}{oops\n{"text":"Three people were killed.","outlet":"Example Times"}\n`,
    )
    expect([code, out]).toEqual([1, expect.stringMatching(/^1 article added, 0 updated, 5 unchanged/)])
    expect(err).toMatch(/standard input:6: Not JSON/)
  })

  test('words have a number in an export only under a convention', async () => {
    await ingestText(
      JSON.stringify({ id: 'w', text: 'Dozens of people were killed in the attack on Monday, officials said.' }),
    )
    const counts = async (...flags: string[]) => {
      const { out } = await database('export', '--format', 'json', '--articles', 'w', ...flags)
      const { rows } = JSON.parse(out) as { rows: { claim: { count: { term: string; low: number | null } } }[] }
      return rows.map(({ claim }) => [claim.count.term, claim.count.low])
    }
    expect(await counts()).toEqual([['dozens', null]])
    expect(await counts('--convention', 'literal_plural')).toEqual([['dozens', 24]])
    expect(await counts('--convention', 'acled')).toEqual([['dozens', 12]])
  })

  test('hands the articles to the dashboard that holds the database, in batches', async () => {
    const { batches, address } = await dashboardOn(dataDir)
    const lines = Array.from({ length: 60 }, (_, n) =>
      JSON.stringify({ id: `a${n}`, text: `${n + 2} people were killed.` }),
    )
    const { code, out } = await ingestText(lines.join('\n'))
    expect([code, out]).toEqual([0, expect.stringMatching(/^60 articles added, 0 updated, 0 unchanged/)])
    expect(out).toContain(address)
    expect(batches).toEqual([50, 10])
    expect((await database('seed')).out).toMatch(/^Nothing changed/)
    const refused = await ingestText('{"id":"refused","text":"One."}')
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/refused: not liked \(not_an_article\)/)])
  })

  test('a database that another process holds without an address is refused with the holder’s process', async () => {
    const store = await openMigrated({ dataDir })
    onTestFinished(() => store.close())
    for (const command of ['ingest', 'migrate', 'export']) {
      const { code, err } = await database(command)
      expect([code, err]).toEqual([1, expect.stringMatching(new RegExp(`Process ${process.pid} .*\\(store_locked\\)`))])
    }
  })

  test('lineage of two files while the database is held says how files are compared without it', async () => {
    const store = await openMigrated({ dataDir })
    onTestFinished(() => store.close())
    const folder = folderWith({ 'one.txt': 'One.', 'two.html.gz': '' })
    const files = ['one.txt', 'two.html.gz'].map((name) => join(folder, name))
    const { code, err } = await database('lineage', ...files)
    expect([code, err]).toEqual([1, expect.stringMatching(/\(store_locked\)/)])
    expect(err).toContain(`evenhand lineage one two ${files.join(' ')}.`)
    expect((await database('lineage', 'one', 'two')).err).toContain('evenhand lineage one two FILES.')
  })

  test('a PostgreSQL server that is not there is refused without showing its password', async () => {
    const { code, err } = await evenhand(['migrate', '--database-url', 'postgres://someone:secret@127.0.0.1:1/none'])
    expect([code, err]).toEqual([1, expect.stringMatching(/\(store_unreachable\)/)])
    expect(err).not.toContain('secret')
  })
})

describe('serve', () => {
  test('a taken port gives a message that names another', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const run = await evenhand(['serve', '--dev', '--data-dir', folderWith({})], { env: { PORT: String(port) } })
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(/Port \d+ is taken.*\(port_taken\)\n.*PORT=\d+/)])
  })
})
