'use client'

import type { ClaimRow } from '@evenhand/store'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { eventLink } from '../filters/search-link.ts'
import { countFigure } from '../words/count-figure.ts'
import { happenedWords } from '../words/describe-claim.ts'
import { useLabel } from '../words/labels.tsx'

type Label = ReturnType<typeof useLabel>

/** Every field of a claim, as read from the text. */
export function ClaimFields(props: {
  row: ClaimRow
  search: string
  active: boolean
  /** The words of the claim that this one is part of or comes on top of. */
  relatedWords: string | null
  onActive: () => void
}) {
  const { row, search, active } = props
  const label = useLabel()
  const { claim } = row
  return (
    <li
      id={`fields-${row.id}`}
      data-fields={row.id}
      onMouseEnter={props.onActive}
      onFocus={props.onActive}
      className={`scroll-mt-4 rounded-md border p-3 ${active ? 'border-accent bg-accent-soft/50' : 'border-line bg-surface'}`}
    >
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3">
        <a href={`#claim-${encodeURIComponent(row.id)}`} className="font-semibold" dir="auto">
          “{claim.count.text}” {label('harms', claim.harm).toLowerCase()}
        </a>
        <span className="text-sm text-muted">{countFigure(claim.count).text}</span>
      </h3>
      <dl className="mt-2 grid grid-cols-[7.5rem_1fr] gap-x-3 gap-y-1 text-sm [&>dt]:text-muted">
        {claimFields(row, props.relatedWords, label).map(([name, value]) => (
          <Field key={name} name={name}>
            {value}
          </Field>
        ))}
        {row.event && (
          <Field name="Event">
            <Link href={eventLink(row.event.id, search)}>{row.event.label}</Link>
            {row.event.role !== 'current' && <span className="text-muted"> ({row.event.role})</span>}
          </Field>
        )}
        <Field name="Reading">
          <span title="How sure the reading is; it says nothing about whether the claim is true.">
            {Math.round(claim.confidence * 100)} % sure
          </span>
          , rule <code className="text-xs">{claim.rule}</code>
        </Field>
      </dl>
    </li>
  )
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="min-w-0 break-words" dir="auto">
        {children}
      </dd>
    </>
  )
}

function claimFields(row: ClaimRow, relatedWords: string | null, label: Label): [string, string][] {
  const { claim } = row
  const { victims, perpetrator, attribution, when, where } = claim
  const subgroups = victims.subgroups.map((subgroup) => label('subgroups', subgroup))
  const notes = [
    claim.implicit && 'a single, definite person',
    !claim.violent && 'accident, disease or disaster',
    row.furniture && 'only furniture states it',
  ].filter((note) => note !== false)
  const fields: ([string, string] | false)[] = [
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
    ['Relation', `${label('relations', claim.relation)}${relatedWords ? ` “${relatedWords}”` : ''}`],
    [
      'When',
      when
        ? `“${when.text}”: ${happenedWords(row.happened)}${row.happened?.basis === 'copy' ? ' (from a dated copy)' : ''}`
        : happenedWords(row.happened),
    ],
    [
      'Where',
      where
        ? `“${where.text}”${where.placeId ? `: ${where.name}${where.country ? `, ${where.country}` : ''}` : ', not in the gazetteer'}`
        : 'not stated',
    ],
    row.supersededBy !== null && ['Currency', 'Superseded by the same source'],
    notes.length > 0 && ['Left out of counts', notes.join('; ')],
  ]
  return fields.filter((field) => field !== false)
}
