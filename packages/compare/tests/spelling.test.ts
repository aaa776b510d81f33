import { expect, it } from 'vitest'
import { nameWords } from '../src/spelling/fold-name.ts'
import { foldWord } from '../src/spelling/fold-word.ts'
import { nameArticle } from '../src/spelling/name-article.ts'
import { slug } from '../src/spelling/slug.ts'

it.each([
  ['Sukhna', 'Sukna'],
  ['al-Sukhnah', 'Sukna'],
  ['Tokhar', 'al-Tukhar'],
  ['Deir Ezzor', 'Deir az-Zour'],
  ['Raqqa province', 'Raqa'],
  ['Mosul', 'the city of Mosul'],
  ['Saraqeb', 'Saraqib'],
])('one place: %s = %s', (a, b) => {
  expect(nameWords(a)).toEqual(nameWords(b))
})

it.each([
  ['Homs', 'Hama'],
  ['Idlib', 'Aleppo'],
  ['Palmyra', 'Mayadeen'],
])('two places: %s ≠ %s', (a, b) => {
  expect(nameWords(a)).not.toEqual(nameWords(b))
})

it.each([
  ['armys', 'army’s'],
  ['café', 'cafe'],
  ['ISIS', 'isis'],
])('one word: %s = %s', (a, b) => {
  expect(foldWord(a)).toBe(foldWord(b))
})

it.each([
  ['Syrian Observatory for Human Rights', 'syrian-observatory-for-human-rights'],
  ['المرصد السوري', 'المرصد-السوري'],
  ['Lt. Col. O’Neill', 'lt-col-oneill'],
])('slug of %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

it.each([
  [{ outlet: 'The Harbour Post', title: 'Storm hits harbour' }, 'The Harbour Post (“Storm hits harbour”)'],
  [{ outlet: 'The Harbour Post', title: ' ' }, 'The Harbour Post'],
  [{ outlet: null, title: 'Storm hits harbour' }, '“Storm hits harbour”'],
  [{ outlet: null, title: null }, 'storm-1'],
])('%j is named %s', (article, name) => {
  expect(nameArticle({ id: 'storm-1', ...article })).toBe(name)
})
