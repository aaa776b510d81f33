import type { TrailRow } from '@evenhand/store'
import { expect, test } from 'vitest'
import { trailCsv, trailJson } from '../src/server/trail-file.ts'

const row: TrailRow = {
  id: 7,
  claim: 'c',
  action: 'edit',
  before: { status: 'unreviewed', edits: null, sameAs: null, values: { scope: 'incident' } },
  after: { status: 'edited', edits: { scope: 'period' }, sameAs: null, values: { scope: 'period' } },
  reason: '=HYPERLINK("x"), two days',
  reviewer: 'ada',
  at: '2026-01-02T03:04:05.000Z',
  undoes: null,
  partOf: null,
  subject: null,
  undone: false,
}

async function* rows(...list: TrailRow[]) {
  yield* list
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += piece
  return all
}

test('the trail as CSV has a row for each decision, and runs nothing in a spreadsheet', async () => {
  const [head, line, end] = (await joined(trailCsv(rows(row)))).split('\r\n')
  expect(head).toMatch(/^id,at,reviewer,action,claim,/)
  expect(line).toContain('7,2026-01-02T03:04:05.000Z,ada,edit,c,')
  expect(line).toContain('"{""scope"":""incident""}","{""scope"":""period""}"')
  expect(line).toContain(`"'=HYPERLINK(""x""), two days"`)
  expect(end).toBe('')
})

test.each([[[]], [[row]], [[row, { ...row, id: 8 }]]])('the trail as JSON reads back whole', async (list) => {
  expect(JSON.parse(await joined(trailJson(rows(...list))))).toEqual(list)
})
