import type { ClaimRow } from '@evenhand/store'
import { count, type group, monitor } from './claim-point.ts'

/** A claim of an event: at least 58 killed, unless told otherwise. */
export function claimRow(
  id: string,
  fields: Partial<ClaimRow['claim']> = {},
  origin: typeof monitor | typeof group | null = monitor,
): ClaimRow {
  return {
    id,
    claim: {
      id,
      harm: 'killed',
      count: count('at_least', 58, null, null),
      victims: { text: null, category: 'combatant_state', subgroups: [], party: null },
      perpetrator: null,
      attribution: null,
      assertion: 'asserted',
      scope: 'incident',
      relation: 'total',
      relatesTo: null,
      when: null,
      where: null,
      mentions: [],
      implicit: false,
      violent: true,
      rule: '',
      confidence: 1,
      ...fields,
    },
    article: { id: 'article', key: '', title: null, opening: null, url: null, outlet: null },
    outlet: null,
    origin: origin && { ...origin, basis: 'stated', reason: '' },
    originRelation: 'unknown',
    event: null,
    supersededBy: null,
    said: null,
    happened: null,
    quote: '',
    words: '',
    furniture: false,
    review: 'unreviewed',
    sameAs: null,
    splitFrom: null,
    machineValues: null,
    parserVersion: '0',
  }
}
