import type { Event } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'
import { labelOf } from './vocabularies.ts'

/** What stands behind an event's figures, and who, where several do: "Several independent origins behind a figure: a party (inflicting) and a monitor". */
export function corroborationWords({ corroboration, backing }: Pick<Event, 'corroboration' | 'backing'>): string {
  const label = labelOf('corroborations', corroboration)
  return backing.who === '' ? label : `${label}: ${backing.who}`
}

/** How many origins there are and, where not all do, how many of them give a number: "2, 1 with a figure". */
export function originsWords(origins: number, withFigure: number): string {
  if (withFigure >= origins) return formatNumber(origins)
  return `${formatNumber(origins)}, ${withFigure === 0 ? 'none' : formatNumber(withFigure)} with a figure`
}
