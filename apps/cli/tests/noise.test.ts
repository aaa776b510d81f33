import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutletNoise } from '@evenhand/compare'
import { afterAll, expect, test } from 'vitest'
import { root } from '../src/paths.ts'
import { evenhand, folderWith } from './command.ts'
import { plantedOutlet } from './planted-outlet.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-noise-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const input = plantedOutlet(24)
  .map((article) => `${JSON.stringify({ ...article, published: '2017-05-04' })}\n`)
  .join('')
const page =
  '<html><head><title>Bridge</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>' +
  `${'The bridge was closed on Friday, the council of the valley said in a long note. '.repeat(8)}</p></article>` +
  '<footer>All rights reserved by the Valley Post.</footer></body></html>'

test('files and the database give the same report', async () => {
  const files = await evenhand(['noise', 'seeds', '--format', 'json'], { cwd: root })
  await evenhand(['seed', '--data-dir', dataDir])
  const stored = await evenhand(['noise', '--data-dir', dataDir, '--format', 'json'])
  expect([files.code, stored.code]).toEqual([0, 0])
  const rows = JSON.parse(files.out) as OutletNoise[]
  expect(JSON.parse(stored.out)).toEqual(rows)
  expect(rows.reduce((sum, { articles }) => sum + articles, 0)).toBe(5)
  expect(rows.reduce((sum, { claimsAtRisk }) => sum + claimsAtRisk, 0)).toBeGreaterThan(0)
})

test('the table names shares, kinds, places, months and fragments with an example', async () => {
  const { code, out } = await evenhand(['noise', '-'], { input })
  expect(code).toBe(0)
  expect(out).toMatch(
    /^outlet +texts +touched +chars +words +lines +median +p90 +on page +at risk\nHarbour Lantern +27 /,
  )
  expect(out).toMatch(/\n {2}kinds: .*Captions and credits \d+\.\d %/)
  expect(out).toMatch(/\n {2}places: head \d+\.\d %, inline \d+\.\d %, tail \d+\.\d %\n/)
  expect(out).toMatch(/\n {2}months: 2017-05 \d+\.\d % \(n = 27\)\n/)
  expect(out).toMatch(/\n +12 × Captions and credits: “\[click to enlarge\]” \(text-0\)\n/)
})

test('a profile makes the report see more', async () => {
  const folder = folderWith({ 'a.jsonl': input })
  await evenhand(['learn', 'a.jsonl', '--out', 'p.json'], { cwd: folder })
  const [bare, known] = await Promise.all(
    [[], ['--profiles', 'p.json']].map(async (more) => {
      const { out } = await evenhand(['noise', 'a.jsonl', '--format', 'json', ...more], { cwd: folder })
      return (JSON.parse(out) as OutletNoise[])[0]?.characters.furniture ?? 0
    }),
  )
  expect(known).toBeGreaterThan(bare ?? Number.NaN)
})

test('CSV has one row an outlet; what page extraction removed stands apart from what was left in', async () => {
  const folder = folderWith({ 'page.html': page })
  const { out } = await evenhand(['noise', 'page.html', '--outlet', 'Valley Post', '--format', 'csv'], { cwd: folder })
  const [head = [], row = []] = out.split('\r\n').map((line) => line.split(','))
  const cell = (name: string) => Number(row[head.indexOf(name)])
  expect(row.slice(0, 3)).toEqual(['valley-post', 'Valley Post', '1'])
  expect(cell('pages')).toBe(1)
  expect(cell('removed_characters')).toBeGreaterThan(10)
  expect(cell('on_page_share')).toBeGreaterThan(cell('left_in_share'))
})
