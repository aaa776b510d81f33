import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { evenhand, folderWith, records } from './command.ts'

const sentence = 'Two people were killed in the north on Monday, the police said.'
const french =
  'Cinq personnes ont été tuées dans une attaque sur la route, selon la police, et les blessés sont à la ville. '
const zipped = gzipSync(`${JSON.stringify({ text: sentence })}\n`.repeat(3000))

/** One line of trouble each, and what stands beside it in the same file and is read all the same. */
const troubles: [name: string, content: string | Uint8Array, line: RegExp, read: number][] = [
  ['cut.jsonl.gz', zipped.subarray(0, -9), /cut\.jsonl\.gz: .*too early.*\(truncated_file\)/, 1],
  [
    'feed.rss',
    `<rss version="2.0"><channel><title>T</title><item><title>A & B</title><description>${sentence}</description></item><item><ti`,
    /feed\.rss: .*damaged after entry 1.*\(truncated_file\)/,
    1,
  ],
  [
    'table.csv',
    `title,text\nA,${JSON.stringify(sentence)}\nB\nC,More words.\n`,
    /table\.csv row 3: .*1 cells?, the header 2/,
    2,
  ],
  [
    'page.html',
    `<html><body><p>${french.repeat(4)}</p></body></html>`,
    /page\.html: .*“fr”.*\(unsupported_language\)/,
    1,
  ],
  ['empty.txt', '', /empty\.txt: The file is empty\. \(empty_text\)/, 0],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /picture\.txt: .*PNG.*\(binary_file\)/, 0],
]

const trouble = (err: string) => err.split('\n').filter((line) => /^ {2}\S+.*\(\w+\)$/.test(line))

describe('each trouble gives one line and exit code 1, and everything else is done', () => {
  test.each(troubles)('%s', async (name, content, line, read) => {
    const folder = folderWith({ [name]: content, 'a-good.txt': sentence, 'z-good.txt': `${sentence} It was night.` })
    const { code, out, err } = await evenhand(['parse', '.'], { cwd: folder })
    expect(code).toBe(1)
    expect(trouble(err)).toEqual([expect.stringMatching(line)])
    const ids = records<{ article: { id: string } }>(out).map(({ article }) => article.id)
    expect(ids).toEqual(expect.arrayContaining(['a-good', 'z-good']))
    expect(ids.length - 2).toBeGreaterThanOrEqual(read)
  })

  test('all of them at once', async () => {
    const files = Object.fromEntries(troubles.map(([name, content]) => [name, content]))
    const { code, err } = await evenhand(['parse', '.'], { cwd: folderWith({ ...files, 'good.txt': sentence }) })
    expect(code).toBe(1)
    for (const [, , line] of troubles) expect(trouble(err)).toContainEqual(expect.stringMatching(line))
    expect(trouble(err)).toHaveLength(troubles.length)
  })
})

test('the summary counts articles, duplicates, files passed over and warnings; --quiet leaves only failures', async () => {
  const folder = folderWith({
    'a.jsonl': `${JSON.stringify({ text: sentence, published: 'someday' })}\n`.repeat(2),
    'notes.md': 'notes',
  })
  const { code, err } = await evenhand(['parse', '.'], { cwd: folder })
  expect(code).toBe(0)
  expect(err).toMatch(/^Parsed 2 articles, 2 claims; 1 duplicate; passed over 1 file of other formats; 2 warnings\.\n/)
  expect(err).toMatch(/ {2}passed over notes\.md\n/)
  expect(trouble(err)).toEqual(Array(2).fill(expect.stringMatching(/a\.jsonl:\d: .*“someday”.*\(invalid_date\)/)))
  expect((await evenhand(['parse', '.', '--quiet'], { cwd: folder })).err).toBe('')
})

test('ingest says what it passed over, what it was warned of and what failed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-report-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const folder = folderWith({
    'a.jsonl': `${JSON.stringify({ text: sentence, published: 'someday' })}\n`.repeat(2),
    'empty.txt': '',
    'notes.md': 'notes',
  })
  const { code, out, err } = await evenhand(['ingest', '.', '--data-dir', dataDir], { cwd: folder })
  expect([code, out]).toEqual([1, expect.stringMatching(/^1 article added, 0 updated, 1 unchanged/)])
  expect(err).toMatch(/Read 2 articles; 1 duplicate; passed over 1 file of other formats; 2 warnings\./)
  expect(err).toMatch(/1 item failed:\n {2}empty\.txt: /)
})
