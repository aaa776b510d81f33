import { describe, expect, test } from 'vitest'
import { ladders } from '../src/ladder/series.ts'
import { count, group } from './claim-point.ts'
import { claimRow } from './claim-row.ts'

describe('the ladder of an event', () => {
  test('each harm has a ladder of its own', () => {
    expect(ladders([claimRow('a'), claimRow('b', { harm: 'injured' })], {}).map((ladder) => ladder.harm)).toEqual([
      'killed',
      'injured',
    ])
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

  test('“at least” is open to the right, a word has no place', () => {
    const [ladder] = ladders([claimRow('a'), claimRow('b', { count: count('vague', 40, null, null, 'scores') })], {})
    expect(ladder?.groups[0]?.rungs.map((rung) => [rung.open, rung.at === null])).toEqual([
      ['up', false],
      [null, true],
    ])
  })
})
