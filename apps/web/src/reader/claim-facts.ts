import type { ClaimRow } from '@evenhand/store'
import { happenedWords } from '../words/describe-claim.ts'
import type { FoundField } from '../words/other-sentence.ts'

type Label = (vocabulary: string, value: string) => string

/** A field's name and words, and what of it may rest on words in another sentence. */
export type ClaimField = [name: string, words: string, found?: FoundField]

/** Every field of a claim in words, in the order in which a reader asks for them. */
export function claimFields(row: ClaimRow, relatedWords: string | null, label: Label): ClaimField[] {
  const { claim } = row
  const { victims, perpetrator, attribution, when, where } = claim
  const subgroups = victims.subgroups.map((subgroup) => label('subgroups', subgroup))
  const notes = [
    claim.implicit && 'a single, definite person',
    !claim.violent && 'accident, disease or disaster',
    row.furniture && 'only furniture states it',
  ].filter((note) => note !== false)
  const fields: (ClaimField | false)[] = [
    ['Qualifier', label('qualifiers', claim.count.qualifier)],
    [
      'Victims',
      `${victims.text ? `“${victims.text}”, ` : ''}${[label('categories', victims.category), ...subgroups].join(', ')}`,
    ],
    [
      'Perpetrator',
      perpetrator
        ? `“${perpetrator.text}”, ${label('perpetratorStatuses', perpetrator.status).toLowerCase()}`
        : 'not stated',
    ],
    [
      'Source',
      attribution
        ? `${attribution.source} (${label('sourceTypes', attribution.type)})`
        : 'none: the article’s own voice',
    ],
    attribution !== null &&
      attribution.chain.length > 1 && [
        'Chain',
        attribution.chain
          .map(
            (link) =>
              `${link.text} (${label('chainRoles', link.role).toLowerCase()}${link.explicit ? '' : ', inferred'})`,
          )
          .join(' → '),
      ],
    row.origin !== null && [
      'Origin',
      `${row.origin.name}, ${label('linkBases', row.origin.basis).toLowerCase()}: ${row.origin.reason}`,
    ],
    ['Assertion', label('assertions', claim.assertion)],
    ['Scope', label('scopes', claim.scope)],
    [
      'Relation',
      `${label('relations', claim.relation)}${relatedWords ? `${claim.relation === 'additional' ? ' to' : ''} “${relatedWords}”` : ''}`,
    ],
    [
      'When',
      when
        ? `“${when.text}”: ${happenedWords(row.happened)}${row.happened?.basis === 'copy' ? ' (from a dated copy)' : ''}`
        : happenedWords(row.happened),
      'when',
    ],
    [
      'Where',
      where
        ? `“${where.text}”${where.placeId ? `: ${where.name}${where.country ? `, ${where.country}` : ''}` : ', not in the gazetteer'}`
        : 'not stated',
      'where',
    ],
    row.supersededBy !== null && ['Currency', 'Superseded by the same source'],
    notes.length > 0 && ['Left out of counts', notes.join('; ')],
  ]
  return fields.filter((field) => field !== false)
}
