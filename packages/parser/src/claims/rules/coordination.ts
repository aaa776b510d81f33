import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { fnOf, leftOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'
import { attachedBefore, isListJoint } from './subset.ts'

export const coordinationSpec: RuleSpec = {
  about: 'A count that shares the harm of the one before it in a list: “killed 22 children and six teachers”.',
  examples: [
    ['The strike killed 22 children and six teachers.', 'killed exact 22/22/22', 'killed exact 6/6/6'],
    ['The bodies of four men and two boys were pulled out.', 'killed exact 4/4/4', 'killed exact 2/2/2'],
    [
      'The toll stood at four soldiers, two guards and a driver killed.',
      'killed exact 4/4/4',
      'killed exact 2/2/2',
      'killed exact 1/1/1',
    ],
  ],
  counterexamples: ['The strike killed 22 people and 300 fled.'],
}

export const coordination: AttachmentRule = {
  id: 'coordination',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.people.kind === 'thing') return null
    const before = attachedBefore(sentence, at, attached)
    const from = attached.get(before)
    if (before < 0 || !from) return null
    if (!isListJoint(sentence, before, at)) return null
    const next = items[rightOf(sentence, at)]
    if (
      item.people.kind === 'unknown' &&
      !(
        sentence.tokens[item.people.head]?.low.endsWith('s') &&
        (!next || (next.kind === 'token' && (fnOf(next) === 'prep' || next.token.kind === 'p')))
      )
    )
      return null
    if (item.people.kind === 'harm' || isSpeaker(sentence, at)) return null
    // a verb of its own: "and 300 fled", "and 300 were rescued"; not "the bodies of a woman and two boys were"
    const ofNoun = from.by < before && lowOf(items[leftOf(sentence, before)]) === 'of' && !from.shared
    if (
      !ofNoun &&
      next?.kind === 'token' &&
      ((next.token.word.verb && !next.token.word.thing) ||
        fnOf(next) === 'be' ||
        fnOf(next) === 'have' ||
        (next.token.word.say && !closesWithSpeaker(sentence, rightOf(sentence, at))))
    )
      return null
    if (next?.kind === 'harm' && next.harm.form !== 'noun') return null
    if (item.people.kind === 'none' && !item.people.other && item.quantity.kind !== 'article') {
      const joint = items[leftOf(sentence, at)]
      if (fnOf(joint) !== 'and' && textOf(joint) !== ',') return null
      if (next && next.kind === 'token' && fnOf(next) !== 'prep' && next.token.kind !== 'p') return null
      if (lowOf(next) === 'of' || next === undefined) return null
    }
    return share(from, before)
  },
}

/** "killing nine people, a nurse in the city's hospital told reporters": who tells of it, not one more of the dead. */
function isSpeaker({ items }: Sentence, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'count' || item.quantity.kind !== 'article' || textOf(items[at - 1]) !== ',') return false
  for (let i = at + 1; i < items.length && i < at + 12; i++) {
    const next = items[i]
    if (next?.kind !== 'token' || /^[,;.]$/.test(next.token.text)) return false
    if (next.token.word.say) return true
    if (next.token.word.verb && !next.token.word.thing) return false
  }
  return false
}

/** "a nurse and two soldiers said the director.": the sentence ends with who says it. */
function closesWithSpeaker({ items }: Sentence, say: number): boolean {
  const rest = items.slice(say + 1)
  return (
    fnOf(rest[0]) === 'det' &&
    rest.length <= 7 &&
    rest.every((item) => item.kind === 'token' && !(item.token.word.verb && !item.token.word.thing))
  )
}
