import { expect, test } from 'vitest'
import { victimLines } from '../src/charts/claims-over-time/victim-lines.ts'

test.each([
  ['villagers', 14, ['villagers']],
  ['harbour guards and militia', 14, ['harbour guards', 'and militia']],
  ['harbour guards and allied militia men', 14, ['harbour guards', 'and allied…']],
  ['harbourmasters’ people', 10, ['harbourma…', 'people']],
])('“%s” in lines of %i letters', (text, length, lines) => {
  expect(victimLines(text, length)).toEqual(lines)
  for (const line of victimLines(text, length)) expect(line.length).toBeLessThanOrEqual(length)
})
