import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { fnOf, leftOf, lowOf, namesAnotherHarm } from '../scan.ts'
import { attachedBefore } from './subset.ts'

const measure = /^(?:figure|figures|number|total|tally|count|estimate|estimates)$/

export const figureSpec: RuleSpec = {
  about: 'A second figure for the harm just named: “... while the ministry puts the figure at 191”.',
  examples: [
    [
      'Activists say 180 people were killed while the ministry puts the figure at 191.',
      'killed exact 180/180/180',
      'killed exact 191/191/191',
    ],
  ],
  counterexamples: ['The ministry puts the figure at 191.'],
}

export const figure: AttachmentRule = {
  id: 'figure',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || (item.people.kind !== 'none' && item.people.kind !== 'person')) return null
    const before = attachedBefore(sentence, at, attached)
    const from = attached.get(before)
    if (!from || namesAnotherHarm(sentence, at, from.harm)) return null
    let left = leftOf(sentence, at)
    if (!/^(?:at|to|as|is|was|of)$/.test(lowOf(sentence.items[left]))) return null
    left = leftOf(sentence, left)
    // "the total this year to 300", "the total so far to 300"
    while (/^(?:year|month|week|far|so|now|there)$/.test(lowOf(sentence.items[left]))) left = leftOf(sentence, left)
    while (left >= 0 && (fnOf(sentence.items[left]) === 'det' || fnOf(sentence.items[left]) === 'be'))
      left = leftOf(sentence, left)
    return measure.test(lowOf(sentence.items[left])) ? { ...share(from, before), relation: 'total' } : null
  },
}
