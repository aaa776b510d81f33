import { afterEach, describe, expect, test } from 'vitest'
import { wantsTable } from '../src/claim-table.ts'
import { evenhand, folderWith, records } from './command.ts'

const storm =
  'Storm at the pier\n\nAt least 12 sailors were killed when a storm hit Homs on 3 May 2018, the coast guard said. Four others were injured.\n'

describe('a table of claims', () => {
  test('parse --table: a line for each claim under the article’s id and headline; JSON lines otherwise', async () => {
    const cwd = folderWith({ 'storm.txt': storm, 'quiet.txt': 'Nothing happened.' })
    const { code, out } = await evenhand(['parse', 'storm.txt', 'quiet.txt', '--table'], { cwd })
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'storm  Storm at the pier',
      expect.stringMatching(/^count +harm +victims +source +date +place$/),
      expect.stringMatching(/^At least 12 +killed +sailors +coast guard +2018-05-03 +Homs$/),
      expect.stringMatching(/^Four +injured +\S+ +\S+ +2018-05-03 +Homs$/),
      '',
      expect.stringMatching(/^quiet/),
      'no claim',
      '',
      '',
    ])
    expect(records((await evenhand(['parse', 'storm.txt'], { cwd })).out)).toMatchObject([{ article: { id: 'storm' } }])
  })

  test('compare --table: claims under their event, each with its article', async () => {
    const cwd = folderWith({ 'a.txt': storm, 'b.txt': storm.replace('12', '14') })
    const { out } = await evenhand(['compare', 'a.txt', 'b.txt', '--table', '--quiet'], { cwd })
    expect(out).toMatch(/^At least 12 .* Homs +a$/m)
    expect(out).toMatch(/^At least 14 .* Homs +b$/m)
    expect(out.match(/^count .* article$/gm)?.length).toBeGreaterThan(0)
    expect(records((await evenhand(['compare', 'a.txt', '--quiet'], { cwd })).out)[0]).toHaveProperty('events')
  })
})

describe('a table or JSON', () => {
  const { isTTY } = process.stdout
  afterEach(() => {
    process.stdout.isTTY = isTTY
  })
  test.each([
    ['on a terminal', true, {}, true],
    ['on a terminal, JSON asked for', true, { json: true }, false],
    ['on a terminal, into a file', true, { out: 'x.jsonl' }, false],
    ['piped', false, {}, false],
    ['piped, a table asked for', false, { table: true }, true],
    ['into a file, a table asked for', true, { table: true, out: 'x.txt' }, true],
  ])('%s', (_, terminal, flags, table) => {
    process.stdout.isTTY = terminal
    expect(wantsTable(flags)).toBe(table)
  })
})
