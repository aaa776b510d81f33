import type { Harm } from '@evenhand/schema'
import { defineCue } from '../lexicon/cues.ts'
import type { Item, Sentence } from './sentence.ts'

/** The token's lower-case word of a plain item, else an empty string. */
export const lowOf = (item: Item | undefined): string => (item?.kind === 'token' ? item.token.low : '')

export const textOf = (item: Item | undefined): string => (item?.kind === 'token' ? item.token.text : '')

export const fnOf = (item: Item | undefined): string => (item?.kind === 'token' ? (item.token.word.fn ?? '') : '')

const endsInLy = defineCue(/ly$/)
const quote = defineCue(/^["“”‘’'«»()[\]]$/)

export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'token' &&
  item.token.kind === 'w' &&
  (item.token.word.fn === 'adverb' ||
    ((item.token.cues & endsInLy) !== 0 && !item.token.capital && !item.token.word.person && !item.token.word.thing))

export const isQuote = (item: Item | undefined): boolean => item?.kind === 'token' && (item.token.cues & quote) !== 0

/** Index of the nearest item left of `at` that is no adverb and no quotation mark; -1 at the start. */
export function leftOf(sentence: Sentence, at: number): number {
  let i = at - 1
  while (i >= 0 && (isAdverb(sentence.items[i]) || isQuote(sentence.items[i]))) i--
  return i
}

/** Index of the nearest item right of `at` that is no adverb and no quotation mark. */
export function rightOf(sentence: Sentence, at: number): number {
  let i = at + 1
  while (i < sentence.items.length && (isAdverb(sentence.items[i]) || isQuote(sentence.items[i]))) i++
  return i
}

/** "casualties are put at 10 dead and 15 wounded": the word after the figure names its harm, which is not the one before. */
export function namesAnotherHarm(sentence: Sentence, at: number, harm: Harm): boolean {
  const after = sentence.items[at + 1]
  return (
    after?.kind === 'harm' && (after.harm.form === 'adjective' || after.harm.form === 'ed') && after.harm.harm !== harm
  )
}

/** "killed or wounded", "wounded or missing": what two words of harm joined by a conjunction mean together. */
export function jointHarm(a: Harm, b: Harm, joint: Item | undefined): Harm {
  if (a === b) return a
  // "kidnapped and executed": all of them, one after the other; "killed or captured" leaves open who
  if (fnOf(joint) !== 'or' && textOf(joint) !== '/') {
    if (a === 'captured' && b === 'killed') return 'killed'
    if (a === 'captured' || b === 'captured') return 'captured'
  }
  return 'casualties'
}

/** Follows "killed and wounded", "dead or injured" from the harm item `at` to the right: the joint harm and the last item. */
export function joinRight(sentence: Sentence, at: number): { harm: Harm; last: number } {
  const first = sentence.items[at]
  if (first?.kind !== 'harm') return { harm: 'killed', last: at }
  let harm = first.harm.harm
  let last = at
  // "175 fighters killed injured": a headline that lost its comma
  const beside = sentence.items[at + 1]
  if (beside?.kind === 'harm' && first.harm.form === 'ed' && beside.harm.form === 'ed' && endsObject(sentence, at + 1))
    return { harm: jointHarm(harm, beside.harm.harm, undefined), last: at + 1 }
  for (let i = at + 1; i < sentence.items.length; i++) {
    const joint = sentence.items[i]
    const slash = textOf(joint) === '/'
    if (fnOf(joint) !== 'and' && fnOf(joint) !== 'or' && !slash && textOf(joint) !== ',') break
    let next = i + 1
    while (isAdverb(sentence.items[next])) next++
    const other = sentence.items[next]
    if (
      other?.kind !== 'harm' ||
      other.harm.form === 'toll' ||
      other.harm.form === 'body' ||
      !sameUse(first.harm.form, other.harm.form)
    )
      break
    // "were killed, also wounded three", "left two dead and wounded three": a new verb with an object of its own
    const itsOwn = isPassive(sentence, at) || first.harm.form === 'adjective'
    if (itsOwn && other.harm.form === 'ed' && sentence.items[rightOf(sentence, next)]?.kind === 'count') break
    harm = jointHarm(harm, other.harm.harm, joint)
    last = next
    i = next
  }
  return { harm, last }
}

/** No people follow the participle at `at`. */
const endsObject = (sentence: Sentence, at: number): boolean => {
  const next = sentence.items[at + 1]
  return next === undefined || (next.kind === 'token' && (next.token.kind === 'p' || fnOf(next) === 'prep'))
}

/** The same to the left: from the last verb before its object back to the first ("kills, wounds dozens"). */
export function joinLeft(sentence: Sentence, at: number): { harm: Harm; first: number } {
  const last = sentence.items[at]
  if (last?.kind !== 'harm') return { harm: 'killed', first: at }
  let harm = last.harm.harm
  let first = at
  for (let i = at - 1; i > 0; i--) {
    const joint = sentence.items[i]
    if (isAdverb(joint)) continue
    if (fnOf(joint) !== 'and' && fnOf(joint) !== 'or' && textOf(joint) !== ',' && textOf(joint) !== '/') break
    const other = sentence.items[i - 1]
    if (other?.kind !== 'harm' || !sameUse(other.harm.form, last.harm.form) || isPassive(sentence, i - 1)) break
    if (other.harm.form === 'adjective' && sentence.items[rightOf(sentence, at)]?.kind === 'count') break
    harm = jointHarm(other.harm.harm, harm, joint)
    first = i - 1
    i--
  }
  return { harm, first }
}

function sameUse(a: string, b: string): boolean {
  const use = (form: string): string =>
    form === 'adjective' || form === 'participle' || form === 'past' ? 'ed' : form === 's' ? 'base' : form
  return use(a) === use(b)
}

/** Whether the verb at item `at` is passive: a form of "be" stands before it, over adverbs. */
export function isPassive(sentence: Sentence, at: number): boolean {
  const before = sentence.items[leftOf(sentence, at)]
  return fnOf(before) === 'be' || lowOf(before) === 'get' || lowOf(before) === 'got' || lowOf(before) === 'being'
}
