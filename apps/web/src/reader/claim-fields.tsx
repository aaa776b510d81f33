'use client'

import type { ClaimRow } from '@evenhand/store'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { eventLink, reviewLink } from '../filters/search-link.ts'
import { MachineValues } from '../review/machine-values.tsx'
import { countFigure } from '../words/count-figure.ts'
import { eventRoleWords } from '../words/event-role.ts'
import { useLabel } from '../words/labels.tsx'
import { otherSentence } from '../words/other-sentence.ts'
import { claimFields } from './claim-facts.ts'

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
        {claimFields(row, props.relatedWords, label).map(([name, value, found]) => (
          <Field key={name} name={name}>
            {value}
            {found && otherSentence(row, found) !== null && (
              <a
                href={`#${found}-${encodeURIComponent(row.id)}`}
                className="ml-2"
                aria-label={`${name}: from another sentence`}
              >
                from another sentence
              </a>
            )}
          </Field>
        ))}
        {row.event && (
          <Field name="Event">
            <Link href={eventLink(row.event.id, search)}>{row.event.label}</Link>
            {row.event.role !== 'current' && <span className="text-muted"> ({eventRoleWords(row.event.role)})</span>}
          </Field>
        )}
        <Field name="Reading">
          <span title="How sure the reading is; it says nothing about whether the claim is true.">
            {Math.round(claim.confidence * 100)} % sure
          </span>
          , rule <code className="text-xs">{claim.rule}</code>
        </Field>
        <Field name="Review">
          {label('reviews', row.review)}
          <Link href={reviewLink(row.id, search)} className="no-print ml-3">
            {row.review === 'unreviewed' ? 'Review' : 'Review and history'}
          </Link>
        </Field>
      </dl>
      <MachineValues row={row} />
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
