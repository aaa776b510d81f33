import { describe, expect, test } from 'vitest'
import { reviewedFigures } from '../src/event/reviewed-figures.ts'
import { ladderImage } from '../src/ladder/image.ts'
import { type Ladder, ladders } from '../src/ladder/series.ts'
import { count, group } from './claim-point.ts'
import { claimRow } from './claim-row.ts'

describe('the ladder of an event', () => {
  test('each harm has a ladder of its own', () => {
    expect(ladders([claimRow('a'), claimRow('b', { harm: 'injured' })], {}).map((ladder) => ladder.harm)).toEqual([
      'killed',
      'injured',
    ])
  })

  test('killed stands before injured, whichever claim comes first', () => {
    const rows = [claimRow('a', { harm: 'missing' }), claimRow('b', { harm: 'injured' }), claimRow('c')]
    expect(ladders(rows, {}).map((ladder) => ladder.harm)).toEqual(['killed', 'injured', 'missing'])
  })

  test('figures that a reviewer gave are named with what the machine read', () => {
    const edited = claimRow('a', { count: count('exact', 7, 7, 7) })
    const claims = [
      { ...edited, review: 'edited' as const, machineValues: { count: count('exact', 6, 6, 6) } },
      { ...edited, review: 'edited' as const, machineValues: { scope: 'period' as const } },
      { ...edited, supersededBy: 'x', machineValues: { count: count('exact', 5, 5, 5) } },
    ]
    expect(reviewedFigures(claims, 'killed')).toBe(
      'A reviewer, not the machine, gave 1 figure: “n” is 7 (the machine read 6).',
    )
    expect(reviewedFigures(claims, 'injured')).toBeNull()
  })

  test('claims stand by origin, those without a source last', () => {
    const [ladder] = ladders(
      [claimRow('a', {}, null), claimRow('b', {}, null), claimRow('c', {}, group), claimRow('d'), claimRow('e')],
      {},
    )
    expect(ladder?.groups.map((own) => [own.origin?.name ?? 'none', own.rungs.length])).toEqual([
      ['The Monitor', 2],
      ['The Group', 1],
      ['none', 2],
    ])
  })

  test('a figure about other victims is marked and stands after the others', () => {
    const fighters = { text: null, category: 'combatant_nonstate', subgroups: [], party: null } as const
    const [ladder] = ladders(
      [claimRow('a', { victims: { ...fighters, subgroups: [] } }), claimRow('b'), claimRow('c')],
      {},
    )
    expect(ladder?.groups[0]?.rungs.map((rung) => [rung.row.id, rung.otherVictims])).toEqual([
      ['b', false],
      ['c', false],
      ['a', true],
    ])
  })

  test('within an origin the earlier published comes first, of one day the lowest figure, words last', () => {
    const said = (date: string) => ({ date, start: date, end: date, basis: 'given' as const })
    const rows = [
      { ...claimRow('undated'), said: null },
      { ...claimRow('late'), said: said('2017-10-01') },
      { ...claimRow('word', { count: count('vague', 40, null, null, 'scores') }), said: said('2017-09-30') },
      { ...claimRow('about', { count: count('about', null, 120, null) }), said: said('2017-09-30T08:00') },
      { ...claimRow('floor'), said: said('2017-09-30T21:00') },
    ]
    for (const order of [rows, rows.toReversed()]) {
      const [ladder] = ladders(order, {})
      expect(ladder?.groups[0]?.rungs.map(({ row }) => row.id)).toEqual(['floor', 'about', 'word', 'late', 'undated'])
    }
  })

  test('as an image it has a mark, a figure and its words for every claim, inside its bounds', () => {
    const [ladder] = ladders(
      [claimRow('a'), claimRow('b', { count: count('vague', 40, null, null, 'scores') }), claimRow('c', {}, group)],
      {},
    )
    const { width, height, texts, marks } = ladderImage(ladder as Ladder)
    expect(texts.filter(({ look }) => look === 'figure').map(({ text }) => text)).toEqual(['≥ 58', 'scores', '≥ 58'])
    expect(texts.filter(({ look }) => look === 'head').map(({ text }) => text.split(',')[0])).toEqual([
      'The Monitor',
      'The Group',
    ])
    expect(marks.map(({ word, open }) => [word, open])).toEqual([
      [false, 'up'],
      [true, null],
      [false, 'up'],
    ])
    for (const { x, y } of [...texts, ...marks]) expect([x < width, y < height]).toEqual([true, true])
    expect(texts.filter(({ text }) => text.includes('published no date'))).toHaveLength(3)
  })

  test('“at least” is open to the right, a word has no place', () => {
    const [ladder] = ladders([claimRow('a'), claimRow('b', { count: count('vague', 40, null, null, 'scores') })], {})
    expect(ladder?.groups[0]?.rungs.map((rung) => [rung.open, rung.at === null])).toEqual([
      ['up', false],
      [null, true],
    ])
  })
})
