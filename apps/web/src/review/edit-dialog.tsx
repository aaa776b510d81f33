'use client'

import type { Claim, Where } from '@evenhand/schema'
import type { ClaimForReview, QueueRow } from '@evenhand/store'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { useTRPC } from '../trpc/client.tsx'
import { Dialog, inputBox } from './dialog.tsx'
import { Choice, DateField, Field, NumberField, TextField } from './edit-fields.tsx'
import {
  changedFields,
  countFrom,
  countInputs,
  numberFrom,
  occursIn,
  type PerpetratorInputs,
  partyFrom,
  perpetratorFrom,
  whenFrom,
  whereFrom,
} from './edit-values.ts'
import { usePartyNames, WhoFields } from './who-fields.tsx'

type Subgroup = Claim['victims']['subgroups'][number]
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
  /** The strange place that saving was once held up for. */
  const [doubted, setDoubted] = useState<string | null>(null)
  const inputs = countInputs(claim.count)
  const places = placesOf(props.detail)
  const parties = usePartyNames(claim)
  const trpc = useTRPC()
  const article = useQuery(trpc.articles.byId.queryOptions({ id: props.row.article.id })).data
  function notInText(typed: string): string | null {
    if (!article || occursIn(article.article.text, typed)) return null
    return 'These words do not occur in the article. They can be saved all the same.'
  }

  const doubtOfPlace = (typed: string) => (isKnown(places, typed) ? null : notInText(typed))

  function send(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const [number, upTo] = [numberFrom(text('number')), numberFrom(text('upTo'))]
    if (number === 'wrong') return setWrong(notWhole('number', text('number')))
    if (upTo === 'wrong') return setWrong(notWhole('upTo', text('upTo')))
    const count = countFrom({ qualifier, number, upTo, term: text('term') }, claim.count.text, props.words)
    if (count === null) {
      const empty = number !== null && qualifier === 'range' ? 'upTo' : 'number'
      return setWrong(problem('The count needs a number.', 'Give the number that the text gives.', empty))
    }
    const same = JSON.stringify(countInputs(count)) === JSON.stringify(inputs)
    const changes = changedFields(claim, {
      count: same ? claim.count : count,
      harm: text('harm') as Claim['harm'],
      victims: {
        ...claim.victims,
        text: text('victims') || null,
        category: text('category') as Claim['victims']['category'],
        subgroups: inOldOrder(claim.victims.subgroups, form.getAll('subgroups') as Subgroup[]),
        party: partyFrom(text('victimParty'), parties),
      },
      perpetrator: perpetratorFrom(
        {
          text: text('perpetrator'),
          party: text('perpetratorParty'),
          status: text('perpetratorStatus') as PerpetratorInputs['status'],
        },
        claim.perpetrator,
        parties,
      ),
      assertion: text('assertion') as Claim['assertion'],
      scope: text('scope') as Claim['scope'],
      relation: text('relation') as Claim['relation'],
      when: whenFrom(text('start'), text('end'), claim.when),
      where: whereFrom(text('where'), claim.where, places),
    })
    const reason = text('reason')
    if (Object.keys(changes).length === 0 && (reason === '' || props.row.review !== 'edited')) {
      return setWrong(
        reason === ''
          ? problem('Nothing was changed.', 'To agree with the reading as it stands, close this and accept it.')
          : problem('There is a reason, but no change.', 'Change a field as well; a reason can be added alone later.'),
      )
    }
    const place = changes.where?.name ?? null
    if (place !== null && place !== doubted && doubtOfPlace(place) !== null) {
      setDoubted(place)
      return setWrong(
        problem(
          `“${place}” is no place of this event, and does not occur in the article.`,
          'Save again to keep it all the same.',
          'where',
        ),
      )
    }
    setWrong(null)
    props.onSend(changes, reason)
  }

  return (
    <Dialog
      title={`Edit “${claim.count.text}”`}
      submit="Save"
      wide
      pending={props.pending}
      severalFields
      problem={wrong?.where ? null : (wrong ?? props.problem)}
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
            <NumberField name="number" legend="Number" value={inputs.number} wrong={wrong} />
            {qualifier === 'range' && <NumberField name="upTo" legend="and" value={inputs.upTo} wrong={wrong} />}
          </div>
        )}
        <div className="sm:col-span-2">
          <TextField name="reason" legend="Why (kept in the audit trail)" value="" />
        </div>
        <Choice name="harm" legend="Harm" vocabulary="harms" value={claim.harm} />
        <Choice name="scope" legend="Scope" vocabulary="scopes" value={claim.scope} />
        <TextField
          name="victims"
          legend="Victims, as the text calls them"
          value={claim.victims.text ?? ''}
          doubt={notInText}
        />
        <Choice name="category" legend="Victim category" vocabulary="categories" value={claim.victims.category} />
        <WhoFields claim={claim} parties={parties} />
        <Choice name="relation" legend="Relation" vocabulary="relations" value={claim.relation} />
        <Choice name="assertion" legend="Assertion" vocabulary="assertions" value={claim.assertion} />
        <DateField name="start" legend="Happened from" value={claim.when?.start ?? ''} />
        <DateField name="end" legend="to" value={claim.when?.end ?? ''} />
        <TextField
          name="where"
          legend="Place"
          value={claim.where?.name ?? ''}
          list="edit-places"
          doubt={doubtOfPlace}
          wrong={wrong}
        />
      </div>
      <datalist id="edit-places">
        {places.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Dialog>
  )
}

/** The same values as before stay in their order, so that nothing seems changed that was not. */
function inOldOrder<Value>(before: readonly Value[], chosen: readonly Value[]): Value[] {
  return [...before.filter((value) => chosen.includes(value)), ...chosen.filter((value) => !before.includes(value))]
}

/** Places that the article and the event know, each once. */
function placesOf(detail: ClaimForReview | undefined): Where[] {
  const rows = [...(detail?.siblings ?? []), ...(detail?.peers.rows ?? [])]
  return [
    ...new Map(rows.flatMap(({ claim }) => (claim.where ? [[claim.where.name, claim.where] as const] : []))).values(),
  ]
}

function isKnown(places: readonly Where[], typed: string): boolean {
  return places.some(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())
}

function notWhole(where: string, typed: string): Problem {
  return problem(`“${typed}” is not a whole number.`, 'Write it in digits, such as 58.', where)
}

function problem(message: string, advice: string, where: string | null = null): Problem {
  return { code: 'bad_option', message, where, advice }
}
