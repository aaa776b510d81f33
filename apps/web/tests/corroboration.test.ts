import { expect, test } from 'vitest'
import { originsWords } from '../src/words/corroboration.ts'

test.each([
  [[2, 2], '2'],
  [[2, 1], '2, 1 with a figure'],
  [[1, 0, 'independent origin'], '1 independent origin, none with a figure'],
  [[3, 3, 'independent origin'], '3 independent origins'],
] as const)('origins %j are told as %s', ([origins, withFigure, noun], words) =>
  expect(originsWords(origins, withFigure, noun)).toBe(words),
)
