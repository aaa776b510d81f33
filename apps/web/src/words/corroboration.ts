import type { Event } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'
import { plural } from './day-words.ts'
import { labelOf } from './vocabularies.ts'

/** What stands behind an event's figures, and who, where several do: "Several independent origins behind a figure: a party (inflicting) and a monitor". */
export function corroborationWords({ corroboration, backing }: Pick<Event, 'corroboration' | 'backing'>): string {
  const label = labelOf('corroborations', corroboration)
  return backing.who === '' ? label : `${label}: ${backing.who}`
}

/** How many origins there are and, where not all do, how many of them give a number: "2, 1 with a figure"; with a noun "2 origins, …". */
export function originsWords(origins: number, withFigure: number, noun?: string): string {
  const all = noun === undefined ? formatNumber(origins) : plural(origins, noun)
  if (withFigure >= origins) return all
  return `${all}, ${withFigure === 0 ? 'none' : formatNumber(withFigure)} with a figure`
}
