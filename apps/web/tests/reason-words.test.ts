import { describe, expect, test } from 'vitest'
import { reasonParts } from '../src/words/reason-words.tsx'

const post = { id: 'post', name: 'The Harbour Post' }
const storm = { id: 'p1', title: 'Storm hits harbour', outlet: post }
const calm = { id: 'p2', title: null, outlet: post }
const other = { id: 'a', title: null, outlet: null }

describe('articles that a reason names', () => {
  test.each([
    [
      'its name with the headline, not the outlet’s alone',
      'The Harbour Post (“Storm hits harbour”) was published before The Harbour Post',
      [
        ['The Harbour Post (“Storm hits harbour”)', 'p1'],
        [' was published before ', null],
        ['The Harbour Post', 'p2'],
      ],
    ],
    [
      'nothing inside a word',
      'a bay at last',
      [
        ['a', 'a'],
        [' bay at last', null],
      ],
    ],
    ['none of them', '12 words are the same', [['12 words are the same', null]]],
  ])('%s', (_, reason, parts) => {
    expect(reasonParts(reason, [storm, calm, other]).map(({ text, article }) => [text, article])).toEqual(parts)
  })

  test('a name that two articles bear leads to neither', () => {
    const parts = reasonParts('The Harbour Post came first', [calm, { ...calm, id: 'p3' }])
    expect(parts.every(({ article }) => article === null)).toBe(true)
  })
})
