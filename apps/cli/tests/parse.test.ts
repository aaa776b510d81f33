import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ParsedArticle } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { root } from '../src/paths.ts'
import { buildProgram } from '../src/program.ts'
import { evenhand, folderWith, records, start } from './command.ts'

interface Line {
  article: { id: string; text: string; outlet: { name: string } | null }
}
const ids = (out: string) => records<Line>(out).map(({ article }) => article.id)

describe('parse', () => {
  test('writes one parsed article a line, in input order, and nothing else to standard output', async () => {
    const folder = folderWith({
      'b.txt': 'Two people were killed.',
      'a/1.txt': 'One.',
      'c.jsonl': '{"id":"x","text":"Three."}\n',
    })
    const { code, out, err } = await evenhand(['parse', 'c.jsonl', '.'], { cwd: folder })
    expect(ids(out)).toEqual(['x', 'a/1', 'b', 'x'])
    for (const line of records(out)) expect(() => ParsedArticle.parse(line)).not.toThrow()
    // c.jsonl was named and lies in the folder too.
    expect([code, err]).toEqual([0, 'Parsed 4 articles, 1 claim; 1 duplicate.\n'])
  })

  test('reads standard input without a path and for -', async () => {
    const input = '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n'
    const folder = folderWith({ 'c.txt': 'Three.' })
    expect(ids((await evenhand(['parse'], { input })).out)).toEqual(['a', 'b'])
    expect(ids((await evenhand(['parse', 'c.txt', '-'], { input, cwd: folder })).out)).toEqual(['c', 'a', 'b'])
  })

  test('--out writes a file that may be the input itself, and leaves nothing half-done', async () => {
    const folder = folderWith({ 'a.jsonl': '{"id":"a","text":"One."}\n', 'b.txt': 'x' })
    const { code, out, err } = await evenhand(['parse', 'a.jsonl', '--out', 'a.jsonl'], { cwd: folder })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/Parsed 1 article, 0 claims/)
    expect(ids(readFileSync(join(folder, 'a.jsonl'), 'utf8'))).toEqual(['a'])
    expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'b.txt'])
  })

  test('what fails is listed at the end with place, reason and advice; the rest is done; the exit code is 1', async () => {
    const folder = folderWith({
      'a.jsonl': '{"text":"One."}\n{oops\n{"title":"no text"}\n{"id":"d","text":"Four."}\n',
      'b.txt': '',
      'c.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    })
    const { code, out, err } = await evenhand(['parse', 'a.jsonl', 'b.txt', 'gone.txt', 'c.txt'], { cwd: folder })
    expect(code).toBe(1)
    expect(ids(out)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), 'd'])
    expect(err.split('\n').filter((line) => /^ {2}\S+: /.test(line))).toEqual([
      expect.stringMatching(/^ {2}a\.jsonl:2: Not JSON.*\(not_json\)$/),
      expect.stringMatching(/^ {2}a\.jsonl:3: Neither.*\(not_an_article\)$/),
      expect.stringMatching(/^ {2}b\.txt: .*\(empty_text\)$/),
      expect.stringMatching(/^ {2}gone\.txt: .*\(file_not_found\)$/),
      expect.stringMatching(/^ {2}c\.txt: Byte 4 .*\(wrong_encoding\)$/),
    ])
    expect(err).toMatch(/5 items failed/)
  })

  test('a reader that stops early is no failure', async () => {
    const folder = folderWith({ 'a.jsonl': `${JSON.stringify({ text: 'Some words. '.repeat(100) })}\n`.repeat(2000) })
    const child = start(['parse', 'a.jsonl'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })

  test('flags speak for articles that say nothing themselves', async () => {
    const input = '{"text":"One.","outlet":"Own"}\n{"text":"Two."}\n'
    const { out } = await evenhand(['parse', '--outlet', 'Given', '--published', '2017-09-30'], { input })
    expect(records<Line>(out).map(({ article }) => article.outlet?.name)).toEqual(['Own', 'Given'])
    expect(out).toMatch(/2017-09-30/)
  })

  test('--map says which column holds what, --outlets whose domain an address is', async () => {
    const folder = folderWith({
      'a.csv': 'Headline;Copy;Where\nOne;Two people were killed.;https://www.example.org/a\n',
      'list.json': '{"domains":{"example.org":{"outlet":{"id":"example-times","name":"Example Times"}}}}',
    })
    const map = 'title=Headline, text=Copy, url=Where'
    const { code, out, err } = await evenhand(['parse', 'a.csv', '--map', map, '--outlets', 'list.json'], {
      cwd: folder,
    })
    expect([code, err]).toEqual([0, ''])
    expect(records(out)[0]).toMatchObject({
      article: { title: { text: 'One' }, outlet: { id: 'example-times', name: 'Example Times', basis: 'url' } },
    })
  })

  test('the samples: ids are file names, texts unchanged, outlets from the manifest', async () => {
    const { out, code } = await evenhand(['parse', 'seeds'], { cwd: root })
    expect(code).toBe(0)
    for (const { article } of records<Line>(out)) {
      expect(article.text).toBe(readFileSync(join(root, 'seeds', `${article.id}.txt`), 'utf8'))
      expect(article.outlet).not.toBeNull()
    }
    expect(ids(out)).toHaveLength(5)
  })
})

describe('paths are meant from where the user stands', () => {
  test('a root script that pnpm runs reads INIT_CWD; another script does not', async () => {
    const folder = folderWith({ 'a.txt': 'One.' })
    const env = { INIT_CWD: folder, npm_lifecycle_event: 'evenhand' }
    expect((await evenhand(['parse', 'a.txt'], { cwd: root, env })).code).toBe(0)
    expect((await evenhand(['parse', 'a.txt'], { cwd: root, env: { ...env, npm_lifecycle_event: 'test' } })).code).toBe(
      1,
    )
  })
})

describe('called wrongly', () => {
  test.each<[args: string[], message: RegExp]>([
    [['bogus'], /unknown command/],
    [['parse', '--bogus'], /unknown option/],
    [['parse', '--published', 'last week'], /is not a date/],
    [['parse', '--map', 'words=Body'], /“words=Body” maps no field[\s\S]*text/],
    [['parse', '--outlets', 'gone.json'], /--outlets cannot be used: There is no such file/],
    [['parse', '--out', '.', '-'], /is a folder/],
    [['parse', '--out', 'no/such/folder/x.jsonl', '-'], /cannot be written/],
    [['eval'], /missing required argument/],
    [['eval', 'gold.jsonl', '--errors', 'some'], /Not a whole number/],
    [['eval', 'gold.jsonl', '--events', '--sentences'], /cannot be used with/],
    [['export', '--format', 'pdf'], /csv, json, jsonl/],
    [['export', '--harms', 'killed', 'scared'], /--harms: “scared”/],
    [['export', '--source-types', 'rumour'], /--source-types: “rumour”/],
    [['serve', '--port', 'x'], /is not a port/],
  ])('%j gives exit code 2 and says why', async (args, message) => {
    const { code, err, out } = await evenhand(args, { input: '{"text":"One."}', cwd: folderWith({}) })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  test('--help has examples for every command, --version a version', async () => {
    const program = await buildProgram(undefined)
    for (const command of program.commands) {
      let help = ''
      command.configureOutput({
        writeOut: (text) => {
          help += text
        },
      })
      command.outputHelp()
      expect(help).toMatch(/Examples?:\n {2}\S/)
    }
    const { code, out } = await evenhand(['--help'])
    expect(code).toBe(0)
    for (const command of program.commands) expect(out).toContain(`\n  ${command.name()} [options]`)
    expect((await evenhand(['parse', '--help'])).out).toMatch(/evenhand parse \[options\] \[paths\.\.\.\]/)
    expect((await evenhand(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
