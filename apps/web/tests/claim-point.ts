import type { ClaimPoint } from '@evenhand/store'

let made = 0

/** A claim for a chart: at least 10 killed, said on 2024-03-01, unless told otherwise. */
export function claimPoint(fields: Partial<ClaimPoint> = {}): ClaimPoint {
  made++
  return {
    id: `claim-${String(made).padStart(4, '0')}`,
    articleId: 'article',
    outlet: { id: 'gazette', name: 'Gazette' },
    origin: monitor,
    eventId: 'event',
    harm: 'killed',
    count: count('at_least', 10, null, null),
    victims: { text: 'soldiers', category: 'combatant_state', party: null },
    perpetratorParty: null,
    scope: 'incident',
    assertion: 'asserted',
    relation: 'total',
    originRelation: 'non_party',
    said: said('2024-03-01'),
    happened: null,
    place: null,
    quote: 'At least 10 soldiers were killed.',
    superseded: false,
    review: 'unreviewed',
    ...fields,
  }
}

export const monitor = { id: 'monitor', name: 'The Monitor', type: 'monitor', party: null } as const
export const group = { id: 'group', name: 'The Group', type: 'armed_group', party: 'group' } as const

export function count(
  qualifier: ClaimPoint['count']['qualifier'],
  low: number | null,
  best: number | null,
  high: number | null,
  term: string | null = null,
): ClaimPoint['count'] {
  return { text: term ?? 'n', qualifier, low, best, high, term }
}

export function said(day: string): NonNullable<ClaimPoint['said']> {
  return { date: day, start: day, end: day, basis: 'text' }
}

export function happened(start: string, end = start): NonNullable<ClaimPoint['happened']> {
  return { start, end, weekday: null, precision: 1, basis: 'text' }
}
