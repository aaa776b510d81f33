import type { Claim } from '@evenhand/schema'
import type { LoggedStanding, QueueReason, ReviewAction, ReviewRow } from '@evenhand/store'
import { type ClaimValue, claimValues } from '../words/claim-values.ts'
import { countFigure } from '../words/count-figure.ts'

type Label = (vocabulary: string, value: string) => string

/** Why a claim is shown early, in a sentence. */
export function reasonWords(reason: QueueReason): string {
  switch (reason.why) {
    case 'unsure':
      return `The reading is only ${Math.round(reason.confidence * 100)} % sure.`
    case 'apart':
      return reason.ratio >= 1
        ? `${times(reason.ratio)} times the median of the event’s other figures.`
        : `The median of the event’s other figures is ${times(1 / reason.ratio)} times as high.`
    case 'single_origin':
      return 'No second origin backs a figure of this event.'
  }
}

/** The reasons' names, as the queue's parts are called. */
export const whyLabels: Record<QueueReason['why'], string> = {
  unsure: 'Unsure reading',
  apart: 'Far from the others',
  single_origin: 'Single origin',
}

function times(ratio: number): string {
  return ratio >= 10 ? String(Math.round(ratio)) : ratio.toFixed(1).replace(/\.0$/, '')
}

/** “at least 58” killed. */
export function claimName({ count, harm }: Pick<Claim, 'count' | 'harm'>, label: Label): string {
  return `“${count.text}” ${label('harms', harm).toLowerCase()}`
}

/** What was decided, in the past tense. */
export const actionWords: Record<ReviewAction, string> = {
  accept: 'Accepted',
  edit: 'Edited',
  reject: 'Rejected',
  reattribute: 'Source changed',
  split: 'Split',
  merge: 'Joined',
  same_claim: 'Linked as the same claim',
  undo: 'Taken back',
  redo: 'Brought back',
}

/** What was decided, as the audit trail calls it: an edit without a change gives a reason for an earlier one. */
export function decisionWords({ action, before, after }: ReviewRow, label: Label): string {
  const reasonAlone = action === 'edit' && changeWords(before, after, label).length === 0
  return reasonAlone ? 'Reason added' : actionWords[action]
}

/** What became of a decision later, told beside it in the audit trail. */
export function sinceWords(action: ReviewAction, undone: boolean): string | null {
  if (!undone) return null
  return action === 'undo' ? 'brought back since' : 'taken back since'
}

/** The same, of a row among all of its claim's: what was taken back and brought back is in force. */
export function sinceAmong({ id, action }: ReviewRow, reviews: readonly ReviewRow[]): string | null {
  const later = reviews.filter(({ undoes }) => undoes === id)
  const returned = later.filter((undo) => reviews.some(({ undoes }) => undoes === undo.id))
  const undone = later.length > returned.length || (action === 'undo' && later.length > 0)
  return (
    sinceWords(action, undone) ?? (returned.length > 0 ? 'taken back and brought back since, so it is in force' : null)
  )
}

/** One thing that a decision changed; null stands where there was nothing, or is nothing any more. */
export interface ChangeWords {
  name: string
  before: string | null
  after: string | null
}

/** What differs between the standings before and after a decision, in words. */
export function changeWords(before: LoggedStanding | null, after: LoggedStanding | null, label: Label): ChangeWords[] {
  const [was, is] = [valuesOf(before, label), valuesOf(after, label)]
  const names = [...new Set([...was, ...is].map(({ name }) => name))]
  const wordsIn = (values: ClaimValue[], name: string) => values.find((value) => value.name === name)?.words ?? null
  return names
    .map((name) => ({ name, before: wordsIn(was, name), after: wordsIn(is, name) }))
    .filter(({ before, after }) => before !== after)
}

/**
 * What a decision changed, the new value first: "Count: 125 (was ~ 120)." A count whose words stay is told by its figure
 * alone; empty where nothing but the status changed.
 */
export function changedLine(before: LoggedStanding | null, after: LoggedStanding | null, label: Label): string {
  const [was, is] = [before?.values?.count, after?.values?.count]
  return changeWords(before, after, label)
    .filter(({ name }) => name !== 'Status')
    .map((change) =>
      change.name === 'Count' && was && is && was.text === is.text
        ? { ...change, before: countFigure(was).text, after: countFigure(is).text }
        : change,
    )
    .map((change) => `${change.name}: ${change.after ?? 'none'} (was ${change.before ?? 'none'}).`)
    .join(' ')
}

function valuesOf(standing: LoggedStanding | null, label: Label): ClaimValue[] {
  if (standing === null) return [{ name: 'Claim', words: 'not there' }]
  // Rows of earlier versions hold no values: what reviewers had changed is all that is known.
  const values = standing.values ?? standing.edits ?? {}
  return [
    { name: 'Status', words: label('reviews', standing.status) },
    ...(standing.sameAs ? [{ name: 'Same as', words: 'another claim' }] : []),
    ...claimValues(values, label),
  ]
}
