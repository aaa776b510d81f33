import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleInput, SourceProfile } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'
import { rereadArticle } from '../src/reread-article.ts'

const folder = fileURLToPath(new URL('../../../seeds', import.meta.url))
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

const facts: readonly [what: string, given: ArticleInput][] = [
  ['nothing', {}],
  ['outlet, title and date', { outlet: 'Harbour Lantern', title: 'A headline of its own', published: '2019-04-20' }],
  ['a contradicting date', { published: '2001-01-01', id: 'one' }],
  ['a date that is none', { published: 'last week' }],
  ['address and language', { url: 'https://www.example.org/2019/04/20/story', language: 'en-GB', licence: 'CC BY' }],
  ['authors', { authors: ['A Reporter', 'B Writer'] }],
  ['what page extraction removed', { removed: [{ text: 'Menu', kind: 'navigation', step: 'test', reason: 'test' }] }],
  ['an outlet known by its domain', { outlet: { id: 'lantern', name: 'Lantern', basis: 'url' } }],
]

describe.each(seeds)('$name', ({ text }) => {
  test.each(facts)('read anew, it is as it was: given %s', (_, given) => {
    const parsed = parseArticle({ ...given, text })
    expect(rereadArticle(parsed)).toEqual(parsed)
  })
})

const profile = (outlet: string, text: string): SourceProfile => ({
  outlet,
  learnedFrom: 9,
  fragments: [
    { text, place: 'line', kind: 'navigation', frequency: 9, firstSeen: null, lastSeen: null, status: 'accepted' },
  ],
})

test('with a profile it reads as the text would have been read with it', () => {
  const input = {
    outlet: 'Harbour Lantern',
    published: '2019-04-20',
    text: 'Bridge at Tallow closed\n\nA blast near Tallow killed 12 people on Friday, the mayor said.\n\nWatch the lamps tonight',
  }
  const known = profile('harbour-lantern', 'watch the lamps tonight')
  const reread = rereadArticle(parseArticle(input), { profile: known })
  expect(reread).toEqual(parseArticle(input, { profile: known }))
  expect(reread.furniture.map(({ rule }) => rule)).toEqual(['profile.line'])
})

test('an article stays its outlet’s where a profile marks the line that named it otherwise', () => {
  const text =
    'A blast near Tallow killed 12 people on Friday, the mayor said in a long address to the council.\n\nAll rights reserved to Harbour Lantern 2019 ©'
  const parsed = parseArticle({ text })
  expect(parsed.article.outlet).toMatchObject({ id: 'harbour-lantern', basis: 'text' })
  const rejected = profile('harbour-lantern', 'all rights reserved to harbour lantern # ©')
  for (const fragment of rejected.fragments) fragment.status = 'rejected'
  const reread = rereadArticle(parsed, { profile: rejected })
  expect(reread.furniture).toEqual([])
  expect(reread.article).toMatchObject({ key: parsed.article.key, outlet: parsed.article.outlet })
})
