import { describe, expect, test } from 'vitest'
import { articleName, articleNameAlone } from '../src/words/article-name.ts'

describe('the name of an article', () => {
  test.each([
    ['its headline', { title: 'Quay shelled', opening: null }, 'Quay shelled'],
    ['the first words in quotes', { title: null, opening: 'Five people\ndied.' }, '“Five people died.”'],
    [
      'no more than ten of them',
      { title: ' ', opening: 'one two three four five six seven eight nine ten eleven' },
      '“one two three four five six seven eight nine ten …”',
    ],
    ['words where there are none', { title: null, opening: ' ' }, 'Article without words'],
  ])('is %s', (_, article, expected) => expect(articleName(article)).toBe(expected))

  test.each([
    ['headline', { title: 'Quay shelled', outlet: { name: 'Coast Herald' } }, 'Quay shelled'],
    [
      'outlet before its words',
      { title: null, opening: 'Five died.', outlet: { name: 'Coast Herald' } },
      'Coast Herald: “Five died.”',
    ],
    ['words where the outlet is not known', { title: null, opening: 'Five died.', outlet: null }, '“Five died.”'],
  ])('standing alone has its %s', (_, article, expected) => expect(articleNameAlone(article)).toBe(expected))
})
