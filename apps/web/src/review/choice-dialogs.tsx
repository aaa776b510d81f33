'use client'

import type { Attribution } from '@evenhand/schema'
import type { ClaimForReview, ClaimRow, QueueRow } from '@evenhand/store'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { countFigure } from '../words/count-figure.ts'
import { useLabel, useTerms } from '../words/labels.tsx'
import { Dialog, inputBox } from './dialog.tsx'

interface ChoiceDialog {
  row: QueueRow
  detail: ClaimForReview | undefined
  pending: boolean
  problem: Problem | null
  onClose: () => void
}

/** Asks for the source that the text names. */
export function SourceDialog(
  props: ChoiceDialog & { onSend: (attribution: Attribution | null, reason: string) => void },
) {
  const now = props.row.claim.attribution
  const known = sourcesOf(props.detail)
  const [source, setSource] = useState(now?.source ?? '')
  const [type, setType] = useState<string>(now && now.type !== 'none' ? now.type : 'other')
  const types = useTerms('sourceTypes').filter(([value]) => value !== 'none')

  function name(next: string) {
    setSource(next)
    const match = known.find((one) => one.source === next)
    if (match) setType(match.type)
  }

  function send(form: FormData) {
    const wanted = source.trim()
    const reason = String(form.get('reason') ?? '').trim()
    if (wanted === '') return props.onSend(null, reason)
    const party = known.find((one) => one.source === wanted)?.party ?? null
    const chain: Attribution['chain'] = [{ text: wanted, role: 'origin', explicit: true }]
    props.onSend({ source: wanted, type: type as Attribution['type'], party, chain, verb: null, span: null }, reason)
  }

  return (
    <Dialog title="Who says so?" submit="Save the source" severalFields {...props} onSubmit={send}>
      <p dir="auto" className="line-clamp-4 border-l-2 border-accent-line pl-3 font-serif">
        {props.row.quote}
      </p>
      <label className="block text-sm">
        Source, by its fullest name in the article (empty: the article’s own voice)
        <input
          value={source}
          onChange={(event) => name(event.target.value)}
          list="known-sources"
          dir="auto"
          autoComplete="off"
          className={inputBox}
        />
      </label>
      <datalist id="known-sources">
        {known.map((one) => (
          <option key={one.source} value={one.source} />
        ))}
      </datalist>
      <label className="block text-sm">
        Kind
        <select value={type} onChange={(event) => setType(event.target.value)} className={inputBox}>
          {types.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="block text-sm">
        Why (kept in the audit trail)
        <input name="reason" dir="auto" maxLength={2000} autoComplete="off" className={inputBox} />
      </label>
    </Dialog>
  )
}

/** Sources that the article's and the event's other claims name, each once. */
function sourcesOf(detail: ClaimForReview | undefined): Attribution[] {
  const rows = [...(detail?.siblings ?? []), ...(detail?.peers.rows ?? [])]
  const named = rows.flatMap(({ claim }) =>
    claim.attribution ? [[claim.attribution.source, claim.attribution] as const] : [],
  )
  return [...new Map(named).values()]
}

/** Asks which other claim says the same. */
export function SameDialog(props: ChoiceDialog & { onSend: (other: string) => void }) {
  const { row, detail } = props
  const standing = (other: ClaimRow) => other.review !== 'rejected' && other.review !== 'merged'
  const own = (detail?.siblings ?? []).filter((other) => standing(other) && other.claim.harm === row.claim.harm)
  const peers = (detail?.peers.rows ?? []).filter(standing)
  const any = own.length + peers.length > 0
  return (
    <Dialog
      title="Which claim says the same?"
      submit={any ? 'It is the same claim' : undefined}
      wide
      {...props}
      onSubmit={(form) => props.onSend(String(form.get('other') ?? ''))}
    >
      {!any && <p>No other claim of this article or event can be the same.</p>}
      {own.length > 0 && (
        <Choices legend="In this article: the two are joined, and the other one stands for both">
          {own.map((other) => (
            <OtherChoice key={other.id} other={other} />
          ))}
        </Choices>
      )}
      {peers.length > 0 && (
        <Choices legend="In other articles: both stay, linked as one claim">
          {peers.map((other) => (
            <OtherChoice key={other.id} other={other} />
          ))}
        </Choices>
      )}
    </Dialog>
  )
}

function OtherChoice({ other }: { other: ClaimRow }) {
  const label = useLabel()
  return (
    <Choice name="other" value={other.id} checked={false}>
      <span className="font-semibold">
        {countFigure(other.claim.count).text} {label('harms', other.claim.harm).toLowerCase()}
      </span>
      <span className="text-muted"> {other.outlet?.name ?? 'outlet not known'}</span>
      <span dir="auto" className="line-clamp-2 font-serif text-muted">
        {other.quote}
      </span>
    </Choice>
  )
}

/** Asks which mention should become a claim of its own. */
export function SplitDialog(props: ChoiceDialog & { onSend: (mention: number) => void }) {
  const label = useLabel()
  const [first, ...rest] = props.detail?.mentions ?? []
  return (
    <Dialog
      title="Which mention is a claim of its own?"
      submit={rest.length > 0 ? 'Split it off' : undefined}
      wide
      {...props}
      onSubmit={(form) => props.onSend(Number(form.get('mention')))}
    >
      {first && (
        <p dir="auto" className="line-clamp-3 text-sm text-muted">
          Stays: {first.quote}
        </p>
      )}
      {rest.length === 0 && <p>This claim has one mention only.</p>}
      <Choices legend="Leaves the claim, with the same fields">
        {rest.map((mention, i) => (
          <Choice key={mention.at} name="mention" value={String(mention.at)} checked={i === 0}>
            <span className="text-muted">{label('mentionParts', mention.part)}: </span>
            <span dir="auto" className="font-serif">
              {mention.quote}
            </span>
          </Choice>
        ))}
      </Choices>
    </Dialog>
  )
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      <div className="max-h-64 space-y-1 overflow-y-auto">{children}</div>
    </fieldset>
  )
}

function Choice(props: { name: string; value: string; checked: boolean; children: ReactNode }) {
  return (
    <label className="flex items-start gap-2 rounded-md border border-line p-2 text-sm has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name={props.name}
        value={props.value}
        required
        defaultChecked={props.checked}
        className="mt-1 size-4 shrink-0"
      />
      <span className="min-w-0">{props.children}</span>
    </label>
  )
}
