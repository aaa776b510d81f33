import type { Event } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'
import { labelOf } from './vocabularies.ts'

/** What stands behind an event's figures, and who, where several do: "Several independent origins behind a figure: a party (inflicting) and a monitor". */
export function corroborationWords({ corroboration, backing }: Pick<Event, 'corroboration' | 'backing'>): string {
  const label = labelOf('corroborations', corroboration)
  return backing.who === '' ? label : `${label}: ${backing.who}`
}

/**
 * How many independent origins speak of an event, how many of them give a figure, and whether more than one of them gives
 * one for the same people.
 */
export function backingLine({
  origins,
  corroboration,
  backing,
}: Pick<Event, 'origins' | 'corroboration' | 'backing'>): string {
  const [all, withFigure] = [origins.length, backing.origins.length]
  if (all === 0) return 'No claim of it names its source.'
  const denied = corroboration === 'contested' ? ' One origin denies what another states.' : ''
  return `${spokenOf(all, withFigure)}${backedBy(all, withFigure, corroboration, backing.who)}${denied}`
}

function spokenOf(all: number, withFigure: number): string {
  if (all === 1)
    return `1 independent origin speaks of it${withFigure === 0 ? ', without a figure' : ' and gives a figure'}`
  const who = `${formatNumber(all)} independent origins speak of it`
  if (withFigure === 0) return `${who}, none of them with a figure`
  if (withFigure === 1) return `${who}; only 1 of them gives a figure`
  return `${who}; ${withFigure >= all ? 'all' : formatNumber(withFigure)} of them give figures`
}

/** The end of the sentence, and who the backers of one figure are. */
function backedBy(all: number, withFigure: number, corroboration: Event['corroboration'], who: string): string {
  if (withFigure === 0) return who === '' ? '.' : `. In words it is told by more than one of them: ${who}.`
  if (who === '') {
    if (withFigure > 1) return ', but each for other people or another harm: no second origin confirms any figure.'
    return all === 1 ? '; no second origin confirms it.' : ', so no second origin confirms it.'
  }
  const oneSide = corroboration === 'multiple_origins_same_side' ? ', but they belong to one side' : ''
  return `. More than one counts the same people${oneSide}: ${who}.`
}

/** How many origins there are and, where not all do, how many of them give a number: "2, 1 with a figure". */
export function originsWords(origins: number, withFigure: number): string {
  const all = formatNumber(origins)
  if (withFigure >= origins) return all
  return `${all}, ${withFigure === 0 ? 'none' : formatNumber(withFigure)} with a figure`
}
