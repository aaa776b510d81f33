'use client'

import type { FragmentRow } from '@evenhand/store'
import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'
import { articleName } from '../words/article-name.ts'
import { plural } from '../words/day-words.ts'
import { useLabel } from '../words/labels.tsx'
import { formatMoment } from '../words/moment.ts'
import { actionWords, fragmentName, frequencyWords, seenWords } from './fragment-words.ts'
import { type ProfileKey, profileKeys } from './profile-keys.ts'

const writing = profileKeys.filter(({ writes }) => writes)

/** A fragment with its figures, an example in context, and what can be decided. */
export function FragmentCard(props: {
  row: FragmentRow
  chosen: boolean
  readOnly: boolean
  pending: boolean
  onChoose: () => void
  onAction: (action: ProfileKey) => void
}) {
  const { row, chosen } = props
  const label = useLabel()
  const name = fragmentName(row)
  return (
    <li
      className={`border-b border-l-4 border-b-line py-3 pr-3 pl-3 last:border-b-0 ${chosen ? 'border-l-accent bg-accent-soft' : 'border-l-transparent'}`}
    >
      <button
        type="button"
        data-row={row.id}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        onClick={props.onChoose}
        className="block w-full text-left font-semibold break-words"
        dir="auto"
      >
        {name}
      </button>
      <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-muted">
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-2.5 rounded-xs" style={{ background: `var(--kind-${row.kind})` }} />
          {label('furnitureKinds', row.kind)}
        </span>
        <span>{label('fragmentPlaces', row.place)}</span>
        <span className="font-medium text-ink tabular-nums">{frequencyWords(row)}</span>
        <span>{seenWords(row)}</span>
        {!row.current && <span>not found again by the latest learning</span>}
        <span>{row.example?.rule ? 'a rule marks it by itself' : 'no rule marks it: only recurrence tells'}</span>
      </p>
      <Example row={row} />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <span data-status className="mr-1 text-sm">
          <strong>{label('fragmentStatuses', row.status)}</strong>
          {row.decided && (
            <span className="text-muted">
              {' '}
              by <span dir="auto">{row.decided.by}</span>, {formatMoment(row.decided.at)}
            </span>
          )}
        </span>
        {!props.readOnly &&
          writing.map(({ action, key, label: words, about }) => {
            const barred = isBarred(action, row)
            return (
              <button
                key={action}
                type="button"
                aria-disabled={barred || props.pending}
                aria-keyshortcuts={chosen ? key : undefined}
                title={about}
                onClick={() => (barred ? undefined : props.onAction(action))}
                className={`flex min-h-8 items-center gap-2 rounded-md border px-3 text-sm aria-disabled:opacity-55 ${
                  action === 'accept' && chosen && !barred
                    ? 'border-accent bg-accent font-medium text-on-accent'
                    : 'border-line-strong bg-surface'
                }`}
              >
                {words}
                <span className="sr-only"> {name}</span>
                {chosen && (
                  <span aria-hidden="true" className="hidden rounded-sm border border-current px-1 text-xs sm:inline">
                    {key}
                  </span>
                )}
              </button>
            )
          })}
      </div>
      <Decisions row={row} />
    </li>
  )
}

/** What cannot be done with a fragment as it stands. */
function isBarred(action: ProfileKey, row: FragmentRow): boolean {
  if (action === 'accept') return row.status === 'accepted'
  if (action === 'reject') return row.status === 'rejected'
  return action === 'undo' && row.decided === null
}

function Example({ row: { example, text } }: { row: FragmentRow }) {
  if (example === null) {
    return (
      <p className="mt-2 text-sm text-muted">
        <code>{text}</code> (the article of its example is not stored any more)
      </p>
    )
  }
  return (
    <figure className="mt-2">
      <blockquote
        dir="auto"
        className="border-l-2 border-line-strong pl-3 font-serif text-sm break-words whitespace-pre-line text-muted"
      >
        {example.before !== '' && `… ${example.before}`}
        <mark className="rounded-xs bg-notice-soft px-0.5 text-ink">{example.words}</mark>
        {example.after !== '' && `${example.after} …`}
      </blockquote>
      <figcaption className="mt-1 text-xs text-muted">
        From{' '}
        <Link href={articleLink(example.article.id, '')} dir="auto">
          {articleName(example.article)}
        </Link>
      </figcaption>
    </figure>
  )
}

/** Every decision on a fragment, latest first, where there was more than the one that stands. */
function Decisions({ row: { decisions, decided: standing } }: { row: FragmentRow }) {
  if (decisions.length === 0 || (decisions.length === 1 && standing !== null)) return null
  return (
    <details className="mt-2 text-sm text-muted">
      <summary className="w-fit">{plural(decisions.length, 'decision')} in all</summary>
      <ol className="mt-1">
        {decisions.toReversed().map(({ id, action, reviewer, at }) => (
          <li key={id}>
            {actionWords[action]} by <span dir="auto">{reviewer}</span>, {formatMoment(at)}
            {decisions.some(({ undoes }) => undoes === id) && ', taken back since'}
          </li>
        ))}
      </ol>
    </details>
  )
}
