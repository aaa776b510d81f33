import type { LoggedStanding, ReviewAction, ReviewRow } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { keyActionOf, keyName, keyRows } from '../src/review/keys.ts'
import {
  changedLine,
  changeWords,
  decisionWords,
  reasonWords,
  sinceAmong,
  sinceWords,
} from '../src/review/review-words.ts'
import { labelOf, type VocabularyName } from '../src/words/vocabularies.ts'
import { count } from './claim-point.ts'

const label = (vocabulary: string, value: string) => labelOf(vocabulary as VocabularyName, value)
const standing = (fields: Partial<LoggedStanding> = {}): LoggedStanding => ({
  status: 'unreviewed',
  edits: null,
  sameAs: null,
  values: {},
  ...fields,
})

describe('why a claim comes first, in words', () => {
  test.each([
    [{ why: 'unsure', confidence: 0.6 }, 'The reading is only 60 % sure.'],
    [{ why: 'apart', ratio: 120 / 58 }, '2.1 times the median of the event’s other figures.'],
    [{ why: 'apart', ratio: 0.25 }, 'The median of the event’s other figures is 4 times as high.'],
    [{ why: 'apart', ratio: 31.4 }, '31 times the median of the event’s other figures.'],
    [{ why: 'single_origin' }, 'No second origin backs a figure of this event.'],
  ] as const)('%j', (reason, words) => expect(reasonWords(reason)).toBe(words))
})

describe('what a decision changed, in words', () => {
  test.each<[string, LoggedStanding | null, LoggedStanding | null, string[]]>([
    ['accepting', standing(), standing({ status: 'accepted' }), ['Status: Machine reading → Accepted']],
    [
      'editing',
      standing({ values: { count: count('exact', 58, 58, 58), scope: 'incident' } }),
      standing({ status: 'edited', values: { count: count('at_least', 58, null, null), scope: 'period' } }),
      ['Status: Machine reading → Edited', 'Count: “58” (58) → “58” (≥ 58)', 'Scope: Incident → Period'],
    ],
    [
      'linking',
      standing(),
      standing({ status: 'accepted', sameAs: 'x' }),
      ['Status: Machine reading → Accepted', 'Same as: null → another claim'],
    ],
    ['making', null, standing({ status: 'edited' }), ['Claim: not there → null', 'Status: null → Edited']],
    [
      'a side',
      standing({ values: { victims: { text: 'men', category: 'combatant', subgroups: [], party: null } } }),
      standing({ values: { victims: { text: 'men', category: 'combatant', subgroups: [], party: 'islamic_state' } } }),
      ['Victims: “men”, Combatants, side unclear → “men”, Combatants, side unclear, of Islamic State'],
    ],
    ['nothing', standing(), standing(), []],
  ])('%s', (_, before, after, lines) => {
    const words = changeWords(before, after, label).map((change) => {
      return `${change.name}: ${change.before} → ${change.after}`
    })
    expect(words.map((line) => line.replace(/“[^”]*”(?= \()/g, '“58”'))).toEqual(lines)
  })

  test('rows of earlier versions, which hold no values, show what was changed', () => {
    const old = (edits: LoggedStanding['edits']) => ({ status: 'edited', edits }) as LoggedStanding
    expect(changeWords(old(null), old({ scope: 'period' }), label)).toEqual([
      { name: 'Scope', before: null, after: 'Period' },
    ])
  })
})

describe('what a decision changed, told at once', () => {
  test.each<[string, LoggedStanding | null, LoggedStanding | null, string]>([
    ['nothing but the status', standing(), standing({ status: 'accepted' }), ''],
    [
      'a figure whose words stay',
      standing({ values: { count: { ...count('about', null, 120, null), text: 'Around 120' } } }),
      standing({ status: 'edited', values: { count: { ...count('exact', 125, 125, 125), text: 'Around 120' } } }),
      'Count: 125 (was ~ 120).',
    ],
    [
      'two fields',
      standing({ values: { scope: 'incident', where: null } }),
      standing({
        status: 'edited',
        values: {
          scope: 'period',
          where: {
            text: 'Homs',
            placeId: null,
            name: 'Homs',
            country: null,
            lat: null,
            lon: null,
            precision: 1,
          },
        },
      }),
      'Scope: Period (was Incident). Where: Homs (was not stated).',
    ],
  ])('%s', (_, before, after, line) => expect(changedLine(before, after, label)).toBe(line))
})

describe('what became of a decision', () => {
  const row = (id: number, action: ReviewAction, undoes: number | null = null): ReviewRow => ({
    id,
    claim: 'claim',
    action,
    before: standing(),
    after: standing(),
    reason: null,
    reviewer: 'Ada',
    at: '2024-03-01T12:00:00.000Z',
    undoes,
    partOf: null,
  })
  const told = (...rows: ReviewRow[]) => rows.map((one) => sinceAmong(one, rows))
  const back = 'taken back and brought back since, so it is in force'

  test('is told of the decision and of its undoing', () => {
    expect(told(row(1, 'edit'))).toEqual([null])
    expect(told(row(1, 'edit'), row(2, 'undo', 1))).toEqual(['taken back since', null])
    expect(told(row(1, 'edit'), row(2, 'undo', 1), row(3, 'redo', 2))).toEqual([back, 'brought back since', null])
    const twice = [row(1, 'edit'), row(2, 'undo', 1), row(3, 'redo', 2), row(4, 'undo', 1)]
    expect(told(...twice)).toEqual(['taken back since', 'brought back since', null, null])
  })

  test('an edit without a change is called the reason that it adds', () => {
    const after = standing({ status: 'edited' })
    expect(decisionWords({ ...row(1, 'edit'), after }, label)).toBe('Edited')
    expect(decisionWords({ ...row(1, 'edit'), before: after, after }, label)).toBe('Reason added')
  })

  test('is told of one row of the trail', () => {
    expect([sinceWords('edit', true), sinceWords('undo', true), sinceWords('undo', false)]).toEqual([
      'taken back since',
      'brought back since',
      null,
    ])
  })
})

describe('keys', () => {
  const press = (key: string, held: object = {}) =>
    keyActionOf({ key, ctrlKey: false, metaKey: false, altKey: false, typing: false, ...held })

  test('are all different', () => expect(new Set(keyRows.map(({ key }) => key)).size).toBe(keyRows.length))
  test('are named as one presses them', () => expect(['u', 'U', '/'].map(keyName)).toEqual(['u', 'Shift+U', '/']))
  test('ask for their action', () =>
    expect(keyRows.map(({ key }) => press(key))).toEqual(keyRows.map((row) => row.action)))
  test.each([
    ['with Ctrl held', 'a', { ctrlKey: true }],
    ['with Cmd held', 'r', { metaKey: true }],
    ['with Alt held', 'e', { altKey: true }],
    ['while typing', 'j', { typing: true }],
    ['as a capital', 'A', {}],
  ])('mean nothing %s', (_, key, held) => expect(press(key, held)).toBeNull())
})
