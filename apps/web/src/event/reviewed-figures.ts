import type { EventDetail } from '@evenhand/store'
import { countFigure } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'

/** Which of a harm's current figures a reviewer set, each with what the machine read; null where none is. */
export function reviewedFigures(claims: EventDetail['claims'], harm: string): string | null {
  const set = claims.flatMap(({ claim, supersededBy, review, machineValues }) => {
    const machine = machineValues?.count
    if (claim.harm !== harm || supersededBy !== null || review === 'rejected' || !machine) return []
    const [now, was] = [countFigure(claim.count).text, countFigure(machine).text]
    return [`“${claim.count.text}” is ${now} (the machine read ${was})`]
  })
  return set.length === 0
    ? null
    : `A reviewer, not the machine, gave ${plural(set.length, 'figure')}: ${set.join('; ')}.`
}
