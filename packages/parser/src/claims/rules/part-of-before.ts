import type { Attachment, RuleSpec } from '../attachment.ts'
import type { Draft } from '../draft.ts'
import { fnOf, isAdverb, leftOf, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const partOfBeforeSpec: RuleSpec = {
  about: 'A part of the figure in the sentence before: “Three of them were soldiers”, “Of the 12, five were children”.',
  examples: [
    ['A bomb killed 12 people. Three of them were soldiers.', 'killed exact 12/12/12', 'killed exact 3/3/3'],
    ['A bomb killed 12 people. Of the 12, five were children.', 'killed exact 12/12/12', 'killed exact 5/5/5'],
  ],
  counterexamples: [
    'A bus carried 12 people. Three of them were soldiers.',
    'A bomb killed 12 people. Three of them were later released.',
  ],
}

/** Ties a count without words of harm of its own to a figure of the sentence before. */
export const partOfBefore = {
  id: 'part-of-before',
  confidence: 0.75,
  /** `before` are the drafts of the sentence before. */
  attach(sentence: Sentence, at: number, before: readonly Draft[]): Attachment | null {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    const ofThem = item.people.partitive && item.people.kind === 'none' && item.people.harm === null
    if (!ofThem && !opensWithWhole(sentence, at, before)) return null
    if (!isSomeone(sentence, at)) return null
    const value = item.quantity.best ?? item.quantity.low ?? 0
    const whole = before.find((draft) => draft.attachment.relation !== 'subset' && mostOf(draft) > value)
    if (!whole) return null
    return { harm: whole.harm, rule: this.id, by: at, relation: 'subset', confidence: this.confidence }
  },
}

const mostOf = ({ count }: Draft): number => count.high ?? count.best ?? Number.POSITIVE_INFINITY

/** "Of the 12, five were", "Of them, five were": the group that opens the sentence is the one counted before. */
function opensWithWhole({ items }: Sentence, at: number, before: readonly Draft[]): boolean {
  if (lowOf(items[0]) !== 'of' || at < 2 || at > 6) return false
  if (/^(?:them|those|these)$/.test(lowOf(items[1]))) return true
  const named = items[fnOf(items[1]) === 'det' ? 2 : 1]
  return (
    named?.kind === 'count' &&
    named !== items[at] &&
    before.some((draft) => draft.count.best !== null && draft.count.best === named.quantity.best)
  )
}

/** "were soldiers", "was a nurse": says who the part are; "were released" says what became of them. */
function isSomeone(sentence: Sentence, at: number): boolean {
  const { items } = sentence
  let i = at + 1
  if (fnOf(items[i]) !== 'be') return false
  while (fnOf(items[i]) === 'be' || isAdverb(items[i]) || /^an?$/.test(lowOf(items[i]))) i++
  for (let k = i; k < i + 4; k++) {
    const item = items[k]
    if (item?.kind === 'count') return item.people.kind === 'person' && leftOf(sentence, k) < k
    if (item?.kind !== 'token' || item.token.kind !== 'w' || item.token.word.fn) return false
    if (item.token.word.person || item.token.word.demonym) return true
  }
  return false
}
