import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

test('a folder is read in code-unit order of names, folders in their place, and ids are paths without endings', async () => {
  const folder = folderWith({
    'b.txt': 'second',
    'B.txt': 'first',
    'c/2.txt': 'fourth',
    'c/10.html': '<p>third</p>',
    'd.JSONL': '{"id":"x","text":"fifth"}\n{"text":"sixth"}\n',
  })
  expect(inShort(await collect([folder]))).toEqual([
    'B: first',
    'b: second',
    'c/10: third',
    'c/2: fourth',
    'x: fifth',
    '-: sixth',
  ])
})

test('a single file has its base name without endings as id', async () => {
  const folder = folderWith({ 'deep/report.2017.txt': 'a', 'page.html.gz': gzipSync('<p>b</p>'), 'odd.name': 'c' })
  const paths = ['deep/report.2017.txt', 'page.html.gz', 'odd.name']
  expect(inShort(await collect(paths, { base: folder }))).toEqual(['report.2017: a', 'page: b', 'odd.name: c'])
})

test('hidden files and other formats in a folder are passed over, the latter by name', async () => {
  const folder = folderWith({
    'a.txt': 'a',
    '.hidden.txt': 'h',
    '.git/b.txt': 'g',
    'picture.png': 'p',
    'README.md': 'r',
  })
  const passedOver: string[] = []
  const items = await collect(['.'], { base: folder, onPassedOver: (where) => passedOver.push(where) })
  expect(inShort(items)).toEqual(['a: a'])
  expect(passedOver).toEqual(['README.md', 'picture.png'])
})

test('linked files are read, linked folders are not entered, a link to nowhere fails alone', async () => {
  const folder = folderWith({ 'a.txt': 'a', 'sub/b.txt': 'b' })
  symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'))
  symlinkSync(folder, join(folder, 'sub', 'circle'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'nowhere.txt'))
  expect(inShort(await collect(['.'], { base: folder }))).toEqual([
    'a: a',
    'link: a',
    'file_not_found nowhere.txt',
    'sub/b: b',
  ])
})

test('a text is handed on exactly as it was: spaces, line ends, no normal form', async () => {
  const text = '  Cafe\u0301\r\n\r\nline\u00a0two \n'
  const folder = folderWith({ 'a.txt': text })
  expect(inShort(await collect([join(folder, 'a.txt')]))).toEqual([`a: ${text}`])
})

test('flags speak only for articles that say nothing themselves', async () => {
  const folder = folderWith({
    'a.jsonl': '{"text":"a","outlet":"Own","published":"2020-01-01"}\n{"text":"b","outlet":null}\n',
  })
  const items = await collect([folder], { defaults: { outlet: 'Default', published: '2021-01-01' } })
  const said = items.map((item) => (item.ok ? [item.input.outlet, item.input.published] : null))
  expect(said).toEqual([
    ['Own', '2020-01-01'],
    ['Default', '2021-01-01'],
  ])
})
