import type { ClaimRow } from '@evenhand/store'
import { labelOf } from '../words/vocabularies.ts'
import type { Rung } from './series.ts'

/** What sets a claim apart from a plain, current figure of one incident, as the chips of its rung. */
export function rungNotes({ row, otherVictims }: Pick<Rung, 'row' | 'otherVictims'>): string[] {
  const { claim } = row
  return [
    otherVictims && `Other victims: ${labelOf('categories', claim.victims.category).toLowerCase()}`,
    claim.scope !== 'incident' && labelOf('scopes', claim.scope),
    claim.relation !== 'total' && labelOf('relations', claim.relation),
    claim.assertion !== 'asserted' && labelOf('assertions', claim.assertion),
    (row.originRelation === 'party_inflicting' || row.originRelation === 'party_suffering') &&
      labelOf('originRelations', row.originRelation),
    row.event?.role === 'short_form' && 'Short for a fuller figure',
    row.supersededBy !== null && 'Superseded by the same source',
    row.review !== 'unreviewed' && labelOf('reviews', row.review),
  ].filter((chip) => chip !== false)
}

/** Whom a claim counts, as its text says. */
export const victimWords = ({ claim: { victims } }: ClaimRow): string =>
  victims.text ?? labelOf('categories', victims.category)
