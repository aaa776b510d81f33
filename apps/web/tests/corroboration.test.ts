import type { Event } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { backingLine, originsWords } from '../src/words/corroboration.ts'

test.each([
  [[2, 2], '2'],
  [[2, 1], '2, 1 with a figure'],
  [[1, 0], '1, none with a figure'],
] as const)('origins %j are told as %s', ([origins, withFigure], words) =>
  expect(originsWords(origins, withFigure)).toBe(words),
)

describe('what stands behind an event’s figures', () => {
  const ids = (number: number) => Array.from({ length: number }, (_, i) => `origin-${i}`)
  test.each<[number, number, Event['corroboration'], string, string]>([
    [0, 0, 'unassessed', '', 'No claim of it names its source.'],
    [1, 1, 'single_origin', '', '1 independent origin speaks of it and gives a figure; no second origin confirms it.'],
    [1, 0, 'single_origin', '', '1 independent origin speaks of it, without a figure.'],
    [
      2,
      1,
      'single_origin',
      '',
      '2 independent origins speak of it; only 1 of them gives a figure, so no second origin confirms it.',
    ],
    [2, 0, 'single_origin', '', '2 independent origins speak of it, none of them with a figure.'],
    [
      3,
      2,
      'single_origin',
      '',
      '3 independent origins speak of it; 2 of them give figures, but each for other people or another harm: no second origin confirms any figure.',
    ],
    [
      2,
      2,
      'multiple_independent_origins',
      'a party (inflicting) and a monitor',
      '2 independent origins speak of it; all of them give figures. More than one counts the same people: a party (inflicting) and a monitor.',
    ],
    [
      3,
      2,
      'multiple_origins_same_side',
      '2 parties (suffering)',
      '3 independent origins speak of it; 2 of them give figures. More than one counts the same people, but they belong to one side: 2 parties (suffering).',
    ],
    [
      2,
      0,
      'multiple_independent_origins',
      '2 monitors',
      '2 independent origins speak of it, none of them with a figure. In words it is told by more than one of them: 2 monitors.',
    ],
    [
      2,
      1,
      'contested',
      '',
      '2 independent origins speak of it; only 1 of them gives a figure, so no second origin confirms it. One origin denies what another states.',
    ],
  ])('%i origins, %i with a figure, %s %s', (all, withFigure, corroboration, who, line) => {
    expect(backingLine({ origins: ids(all), corroboration, backing: { origins: ids(withFigure), who } })).toBe(line)
  })
})
