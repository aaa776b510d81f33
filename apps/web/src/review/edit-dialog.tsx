'use client'

import type { Claim, Where } from '@evenhand/schema'
import type { ClaimForReview, QueueRow } from '@evenhand/store'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { useTerms } from '../words/labels.tsx'
import { Dialog, inputBox } from './dialog.tsx'
import { changedFields, countFrom, countInputs, whenFrom, whereFrom } from './edit-values.ts'

type Changes = Partial<Omit<Claim, 'id' | 'mentions' | 'rule' | 'confidence'>>

/** The fields of a claim as a form; only what was changed is sent. */
export function EditDialog(props: {
  row: QueueRow
  detail: ClaimForReview | undefined
  /** Quantity words and the floor of each. */
  words: Readonly<Record<string, number>>
  pending: boolean
  problem: Problem | null
  onSend: (changes: Changes, reason: string) => void
  onClose: () => void
}) {
  const { claim } = props.row
  const [qualifier, setQualifier] = useState(claim.count.qualifier)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const inputs = countInputs(claim.count)
  const places = placesOf(props.detail)

  function send(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const number = (name: string) => (text(name) === '' ? null : Number(text(name)))
    const count = countFrom(
      { qualifier, number: number('number'), upTo: number('upTo'), term: text('term') },
      claim.count.text,
      props.words,
    )
    if (count === null) return setWrong(problem('The count needs a number.', 'Give the number that the text gives.'))
    const same = JSON.stringify(countInputs(count)) === JSON.stringify(inputs)
    const changes = changedFields(claim, {
      count: same ? claim.count : count,
      harm: text('harm') as Claim['harm'],
      victims: {
        ...claim.victims,
        text: text('victims') || null,
        category: text('category') as Claim['victims']['category'],
      },
      assertion: text('assertion') as Claim['assertion'],
      scope: text('scope') as Claim['scope'],
      relation: text('relation') as Claim['relation'],
      when: whenFrom(text('start'), text('end'), claim.when),
      where: whereFrom(text('where'), claim.where, places),
    })
    if (Object.keys(changes).length === 0) {
      return setWrong(
        problem('Nothing was changed.', 'To agree with the reading as it stands, close this and accept it.'),
      )
    }
    setWrong(null)
    props.onSend(changes, text('reason'))
  }

  return (
    <Dialog
      title={`Edit “${claim.count.text}”`}
      submit="Save"
      wide
      pending={props.pending}
      problem={wrong ?? props.problem}
      onClose={props.onClose}
      onSubmit={send}
    >
      <p dir="auto" className="line-clamp-4 border-l-2 border-accent-line pl-3 font-serif">
        {props.row.quote}
      </p>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Choice
          name="qualifier"
          legend="The text says"
          vocabulary="qualifiers"
          value={qualifier}
          onChange={(value) => setQualifier(value as typeof qualifier)}
        />
        {qualifier === 'vague' ? (
          <Field legend="Word">
            <select name="term" defaultValue={inputs.term} className={inputBox}>
              {Object.keys(props.words).map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          </Field>
        ) : (
          <div className="flex gap-3">
            <NumberField name="number" legend="Number" value={inputs.number} />
            {qualifier === 'range' && <NumberField name="upTo" legend="and" value={inputs.upTo} />}
          </div>
        )}
        <Choice name="harm" legend="Harm" vocabulary="harms" value={claim.harm} />
        <Choice name="scope" legend="Scope" vocabulary="scopes" value={claim.scope} />
        <TextField name="victims" legend="Victims, as the text calls them" value={claim.victims.text ?? ''} />
        <Choice name="category" legend="Victim category" vocabulary="categories" value={claim.victims.category} />
        <Choice name="relation" legend="Relation" vocabulary="relations" value={claim.relation} />
        <Choice name="assertion" legend="Assertion" vocabulary="assertions" value={claim.assertion} />
        <DateField name="start" legend="Happened from" value={claim.when?.start ?? ''} />
        <DateField name="end" legend="to" value={claim.when?.end ?? ''} />
        <TextField name="where" legend="Place" value={claim.where?.name ?? ''} list="edit-places" />
        <TextField name="reason" legend="Why (kept in the audit trail)" value="" />
      </div>
      <datalist id="edit-places">
        {places.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Dialog>
  )
}

/** Places that the article and the event know, each once. */
function placesOf(detail: ClaimForReview | undefined): Where[] {
  const rows = [...(detail?.siblings ?? []), ...(detail?.peers.rows ?? [])]
  return [
    ...new Map(rows.flatMap(({ claim }) => (claim.where ? [[claim.where.name, claim.where] as const] : []))).values(),
  ]
}

function problem(message: string, advice: string): Problem {
  return { code: 'bad_option', message, where: null, advice }
}

function Field({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="block min-w-0 text-sm">
      {legend}
      {children}
    </label>
  )
}

function TextField(props: { name: string; legend: string; value: string; list?: string }) {
  return (
    <Field legend={props.legend}>
      <input
        name={props.name}
        defaultValue={props.value}
        list={props.list}
        dir="auto"
        autoComplete="off"
        className={inputBox}
      />
    </Field>
  )
}

function NumberField(props: { name: string; legend: string; value: number | null }) {
  return (
    <Field legend={props.legend}>
      <input
        type="number"
        name={props.name}
        min={0}
        step={1}
        required
        defaultValue={props.value ?? ''}
        className={inputBox}
      />
    </Field>
  )
}

function DateField(props: { name: string; legend: string; value: string }) {
  return (
    <Field legend={props.legend}>
      <input
        name={props.name}
        defaultValue={props.value}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        placeholder="2017-09-28, 2017-09 or 2017"
        title="A day, a month or a year: 2017-09-28, 2017-09 or 2017"
        autoComplete="off"
        className={inputBox}
      />
    </Field>
  )
}

function Choice(props: {
  name: string
  legend: string
  vocabulary: string
  value: string
  onChange?: (value: string) => void
}) {
  const terms = useTerms(props.vocabulary)
  return (
    <Field legend={props.legend}>
      <select
        name={props.name}
        defaultValue={props.value}
        onChange={(event) => props.onChange?.(event.target.value)}
        className={inputBox}
      >
        {terms.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
