import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readOutletManifest } from '../src/index.ts'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

const entry = { outlet: { id: 'example-times', name: 'Example Times', basis: 'inferred' }, reason: 'Its style.' }

test('a folder’s manifest says the outlet of its files, whether the folder or the file is read', async () => {
  const folder = folderWith({ 'outlets.json': JSON.stringify({ files: { a: entry } }), 'a.txt': 'a', 'b.txt': 'b' })
  for (const paths of [['.'], ['a.txt', 'b.txt']]) {
    const items = await collect(paths, { base: folder })
    expect(items.map((item) => (item.ok ? item.input.outlet : item.error.code))).toEqual([entry.outlet, undefined])
  }
})

test('a list of domains says the outlet of addresses below them, before the name that a page gives its site', async () => {
  const outlets = { domains: { 'example.org': { outlet: { id: 'example-times', name: 'Example Times' } } } }
  const html = '<meta property="og:site_name" content="ET"><p>x</p>'
  const rows: [record: object, outlet: unknown][] = [
    [
      { text: 'x', url: 'https://news.example.org/a' },
      { id: 'example-times', name: 'Example Times', basis: 'url' },
    ],
    [
      { html, url: 'https://www.example.org/a' },
      { id: 'example-times', name: 'Example Times', basis: 'url' },
    ],
    [
      { html, url: 'https://notexample.org/a' },
      { name: 'ET', basis: 'text' },
    ],
    [{ text: 'x', url: 'https://example.org/a', outlet: 'Own' }, 'Own'],
    [{ text: 'x', url: 'https://example.net/a' }, null],
  ]
  const content = rows.map(([record]) => JSON.stringify(record)).join('\n')
  const folder = folderWith({ 'outlets.json': JSON.stringify(outlets), 'a.jsonl': content })
  const items = await collect(['.'], { base: folder })
  expect(items.map((item) => (item.ok ? (item.input.outlet ?? null) : item.error.code))).toEqual(
    rows.map(([, outlet]) => outlet),
  )
})

test('what an article says itself wins', async () => {
  const line = '{"id":"a","text":"x","outlet":"Own"}'
  const folder = folderWith({ 'outlets.json': JSON.stringify({ files: { a: entry } }), 'x.jsonl': line })
  const [item] = await collect([folder])
  expect(item?.ok && item.input.outlet).toBe('Own')
})

test('a manifest with a wrong entry fails with the entry’s name; another file of that name is an article', async () => {
  const wrong = folderWith({ 'outlets.json': '{"files":{"a":{"outlet":{"basis":"guess"}}}}', 'a.txt': 'a' })
  await expect(readOutletManifest(join(wrong, 'outlets.json'))).rejects.toMatchObject({
    code: 'not_an_article',
    message: /“a”/,
  })
  expect(inShort(await collect(['.'], { base: wrong }))).toEqual(['not_an_article outlets.json', 'a: a'])
  const other = folderWith({ 'outlets.json': '[{"id":"o","text":"about outlets"}]' })
  expect(inShort(await collect([other]))).toEqual(['o: about outlets'])
})

test('the sample articles: outlets from the manifest, no dates from it', async () => {
  const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
  const items = await collect([seeds])
  const read = items.map((item) =>
    item.ok ? [item.input.id, (item.input.outlet as { name: string }).name, item.input.published] : item,
  )
  expect(read).toEqual([
    ['000_4848f3e4e2316861', 'The National', undefined],
    ['001_d51c12d514fafced', 'Arabs Today', undefined],
    ['002_8c89947b9dc65d1b', 'Arab News', undefined],
    ['003_ad9f22b0dfccdb5c', 'The New Arab', undefined],
    ['004_f5d8e73915f17813', 'Asharq Al-Awsat', undefined],
  ])
})
