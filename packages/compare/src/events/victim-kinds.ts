import type { Claim } from '@evenhand/schema'
import { areAllied } from '../data/allies.ts'

/** Whether two claims count other people: figures of soldiers and of civilians say nothing about one another. */
export function otherVictims({ victims: x }: Claim, { victims: y }: Claim): boolean {
  if (x.party && y.party && x.party !== y.party && !areAllied(x.party, y.party)) return true
  const kinds = [x.category, y.category]
  return (
    x.category !== y.category && kinds.every((kind) => kind !== 'unknown' && kind !== 'mixed' && kind !== 'combatant')
  )
}
