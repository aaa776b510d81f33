import type { ClaimPoint } from '@evenhand/store'
import { groupBy } from '../../words/group-by.ts'

type Category = ClaimPoint['victims']['category']

/** Letters for whom a figure counts, where there is no room for words. */
const letters: Readonly<Record<Category, string>> = {
  civilian: 'C',
  combatant_state: 'S',
  combatant_nonstate: 'N',
  combatant: 'F',
  mixed: 'M',
  unknown: '?',
}

/** The letters that a panel needs, those of most claims first; none where all of its claims count the same kind of victims. */
export function victimLetters(claims: readonly ClaimPoint[]): ReadonlyMap<Category, string> {
  const kinds = [...groupBy(claims, ({ victims }) => victims.category)]
  if (kinds.length < 2) return new Map()
  return new Map(
    kinds
      .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([kind]) => [kind, letters[kind]]),
  )
}
