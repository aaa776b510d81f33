import { join } from 'node:path'
import { Comparison, Event } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import type { Lineage } from '../src/lineage.ts'
import { root } from '../src/paths.ts'
import { evenhand, folderWith, records } from './command.ts'

const seeds = join(root, 'seeds')
const [first, second, third, fourth] = [
  '000_4848f3e4e2316861',
  '001_d51c12d514fafced',
  '002_8c89947b9dc65d1b',
  '003_ad9f22b0dfccdb5c',
]

describe('events of files', () => {
  test('as a table, latest first, under the chosen rule', async () => {
    const { code, out } = await evenhand(['events', seeds, '--quiet'])
    expect(code).toBe(0)
    const lines = out.trim().split('\n')
    expect(lines[0]).toMatch(/^date +killed +articles +claims +origins +standing +event +id$/)
    expect(out).toMatch(
      /^2017-09-28 +at least 58 to about 120 +4 +9 +2, 1 with a figure +One origin behind each figure +/m,
    )
    expect(out).toMatch(/^2019-04-18\/2019-04-20 +at least 60 /m)
    expect(out).toMatch(/^2019-04-18 +20 /m)
    const dates = lines.slice(1, -1).map((line) => line.slice(0, 7))
    expect(dates).toEqual([...dates].sort().reverse())
    expect(lines.at(-1)).toMatch(/^7 events; .*“range”$/)
    expect((await evenhand(['events', seeds, '--quiet', '--preset', 'latest'])).out).toMatch(/^2017-09-28 +about 120 /m)
  })

  test('as JSON lines, whole', async () => {
    const { out } = await evenhand(['events', seeds, '--quiet', '--json'])
    const events = records(out).map((line) => Event.parse(line))
    expect(events).toHaveLength(7)
    const attack = events.find(({ articles }) => articles.length === 4)
    expect(attack?.sameClaims.map(({ wordings }) => wordings)).toContainEqual(['dozens', 'scores'])
  })

  test('take no filters of stored events', async () => {
    const { code, err } = await evenhand(['events', seeds, '--outlets', 'arab-news'])
    expect([code, err]).toEqual([2, expect.stringContaining('leave out outlets')])
  })
})

describe('lineage of two articles', () => {
  const lineage = async (...args: string[]) => (await evenhand(['lineage', ...args, seeds, '--quiet'])).out

  test('with shared passages, seen from either', async () => {
    const [there, back] = [
      records<Lineage>(await lineage(second, third, '--json'))[0],
      records<Lineage>(await lineage(third, second, '--json'))[0],
    ]
    expect(there?.copy?.passages.length).toBeGreaterThan(2)
    expect(back?.copy?.share).toEqual({ a: there?.copy?.share.b, b: there?.copy?.share.a })
    expect(back?.copy?.passages.map(({ b }) => b)).toEqual(there?.copy?.passages.map(({ a }) => a))
    expect(await lineage(second, third)).toMatch(/are the same words; both from one source\ninferred: /)
  })

  test('with a common origin and no shared text', async () => {
    const out = await lineage(first, fourth)
    expect(out).toContain('share no passage')
    expect(out).toMatch(/^Syrian Observatory for Human Rights +“at least 58” killed +“Around 120” killed$/m)
  })

  test('of an article that is not there says so', async () => {
    const { code, err } = await evenhand(['lineage', first, 'nowhere', seeds, '--quiet'])
    expect([code, err]).toEqual([1, expect.stringContaining('not both among the articles')])
  })
})

describe('further origins', () => {
  const told = (monitor: string, outlet: string) =>
    JSON.stringify({
      id: outlet,
      outlet: { name: outlet },
      published: '2024-05-15',
      text: `A car bomb killed 12 people in Hamra market in Arden on Monday, the ${monitor} said.`,
    })
  const files = () =>
    folderWith({
      'a.jsonl': told('Valley Monitor', 'first'),
      'b.jsonl': told('Monitor of the Ash Valley', 'second'),
      'origins.json': JSON.stringify([
        {
          id: 'valley-monitor',
          name: 'Valley Monitor',
          type: 'monitor',
          aliases: ['Monitor of the Ash Valley'],
        },
      ]),
      'wrong.json': '[{"id":"valley-monitor","name":"Valley Monitor","type":"spy","aliases":[]}]',
    })

  test('two names of one informant are one origin', async () => {
    const cwd = files()
    const originsWith = async (...flags: string[]) => {
      const { out } = await evenhand(['compare', 'a.jsonl', 'b.jsonl', '--quiet', ...flags], { cwd })
      return Comparison.parse(JSON.parse(out)).origins.map(({ name }) => name)
    }
    expect(await originsWith()).toHaveLength(2)
    expect(await originsWith('--origin-register', 'origins.json')).toEqual(['Valley Monitor'])
  })

  test('a wrong row is named, and a database takes none', async () => {
    const cwd = files()
    const wrong = await evenhand(['compare', 'a.jsonl', '--origin-register', 'wrong.json'], { cwd })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('origin 1, type')])
    const stored = await evenhand(['events', '--origin-register', 'origins.json'], { cwd })
    expect([stored.code, stored.err]).toEqual([2, expect.stringContaining('files only')])
  })
})
