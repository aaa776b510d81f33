import { expect, test } from 'vitest'
import { sameOriginWords } from '../src/event/same-origin-words.ts'
import { group, said } from './claim-point.ts'
import { claimRow } from './claim-row.ts'

const on = (day: string | null, origin?: typeof group | null) => ({
  ...claimRow('a', {}, origin),
  said: day === null ? null : said(day),
})
const later = [{ kind: 'later_report', text: '' } as const]

test('two figures of one origin, of which neither is called the later one', () => {
  const [day, next] = ['2017-09-29', '2017-09-30']
  expect(sameOriginWords(on(day), on(`${day}T10:00Z`), [])).toBe(
    'Same origin (The Monitor), published the same day, 29 Sep 2017; which figure is later is not stated.',
  )
  expect(sameOriginWords(on(day), on(null), [])).toContain('not both dated; which figure is later is not stated.')
  expect(sameOriginWords(on(day), on(day), later)).toBeNull()
  expect(sameOriginWords(on(day), on(next), later)).toBeNull()
  expect(sameOriginWords(on(day), on(day, group), [])).toBeNull()
  expect(sameOriginWords(on(day, null), on(day, null), [])).toBeNull()
})
