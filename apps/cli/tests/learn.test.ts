import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learnProfile } from '@evenhand/compare'
import { parseArticle } from '@evenhand/parser'
import { SourceProfile } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { readProfiles } from '../src/profiles-file.ts'
import { evenhand, folderWith, records } from './command.ts'
import { plantedFurniture, plantedOutlet, sectionLabels } from './planted-outlet.ts'

const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')
const key = ({ place, text }: { place: string; text: string }) => `${place}: ${text}`

interface Parsed {
  article: { text: string }
  furniture: { start: number; end: number; rule: string }[]
}
const marked = (out: string) =>
  records<Parsed>(out).flatMap(({ article, furniture }) =>
    furniture.map(({ start, end }) => article.text.slice(start, end)),
  )

describe('furniture planted in fifty texts', () => {
  const { fragments, learnedFrom } = learnProfile(plantedOutlet(50).map((input) => parseArticle(input)))
  const found = fragments.map(key)
  const planted = plantedFurniture.map(key)

  test('is found, at least 95 % of it, and at most 5 % else', () => {
    const right = found.filter((each) => planted.includes(each))
    expect(right.length / planted.length).toBeGreaterThanOrEqual(0.95)
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95)
  })

  test('versions count once; section labels and tolls that recur stay the articles’ own', () => {
    expect(learnedFrom).toBe(50)
    for (const own of [...sectionLabels, 'ferry disaster']) {
      expect(found.filter((each) => each.includes(own.toLowerCase()))).toEqual([])
    }
  })
})

describe('learn, and parse with what was learned', () => {
  test('writes profiles that can be edited; what is rejected stays unmarked', async () => {
    const folder = folderWith({
      'taught.jsonl': lines(plantedOutlet(50)),
      'new.jsonl': lines(plantedOutlet(54).filter(({ id }) => id === 'text-50' || id === 'text-51')),
    })
    const run = (...args: string[]) => evenhand(args, { cwd: folder })
    const learned = await run('learn', 'taught.jsonl', '--out', 'profiles.json')
    expect([learned.code, learned.out]).toEqual([
      0,
      expect.stringMatching(/^outlet +texts +fragments +by kind\nharbour-lantern +50 +11 +.*\d+ navigation/),
    ])
    const file = join(folder, 'profiles.json')
    const profiles = SourceProfile.array().parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(profiles[0]?.fragments.every(({ status }) => status === 'proposed')).toBe(true)

    const bare = marked((await run('parse', 'new.jsonl')).out)
    const known = marked((await run('parse', 'new.jsonl', '--profiles', 'profiles.json')).out)
    const wanted = [
      'Letters to the Lantern',
      'Lantern wire 51 |',
      'A Lantern wire dispatch no. 951',
      '[click to enlarge]',
    ]
    expect(known).toEqual(expect.arrayContaining(wanted))
    expect(wanted.filter((words) => bare.includes(words))).toEqual(['[click to enlarge]'])

    for (const { fragments } of profiles) for (const fragment of fragments) fragment.status = 'rejected'
    writeFileSync(file, JSON.stringify(profiles))
    const rejected = marked((await run('parse', 'new.jsonl', '--profiles', 'profiles.json')).out)
    expect(rejected.filter((words) => wanted.includes(words))).toEqual([])
  })

  test('--out - writes JSON alone to standard output; articles of no outlet are told', async () => {
    const input = lines([{ text: 'One line.' }])
    const { code, out, err } = await evenhand(['learn', '--out', '-'], { input })
    expect([code, JSON.parse(out)]).toEqual([0, []])
    expect(err).toMatch(/1 article of an unknown outlet/)
  })

  test.each<[what: string, content: string | null, message: RegExp]>([
    ['is missing', null, /cannot be read \(ENOENT\)/],
    ['is no JSON', '{', /not JSON/],
    ['holds something else', '[{"outlet": "x"}]', /profile 1, learnedFrom/],
    [
      'has an unknown status',
      '{"outlet":"x","learnedFrom":1,"fragments":[{"text":"a","place":"line","kind":"legal","frequency":2,"firstSeen":null,"lastSeen":null,"status":"maybe"}]}',
      /fragments\.0\.status/,
    ],
    [
      'has two of an outlet',
      '[{"outlet":"x","learnedFrom":1,"fragments":[]},{"outlet":"x","learnedFrom":1,"fragments":[]}]',
      /“x” has two/,
    ],
  ])('a profile file that %s is refused', async (_, content, message) => {
    const file = join(folderWith(content === null ? {} : { 'p.json': content }), 'p.json')
    await expect(readProfiles(file)).rejects.toMatchObject({ code: 'bad_option', where: file })
    await expect(readProfiles(file)).rejects.toThrow(message)
  })

  test('a wrong call reads no article and gives exit code 2', async () => {
    const folder = folderWith({ 'p.json': '{' })
    const run = (...args: string[]) => evenhand(args, { cwd: folder, input: '{"text":"One."}' })
    const refused = await run('parse', '--profiles', 'p.json')
    expect([refused.code, refused.out, refused.err]).toEqual([
      2,
      '',
      expect.stringMatching(/p\.json: --profiles cannot/),
    ])
    expect((await run('learn', '--least', 'few')).code).toBe(2)
  })
})
