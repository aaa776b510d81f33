import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { attackNoun } from '../attack-owner.ts'
import { lowOf } from '../scan.ts'

export const claimedSpec: RuleSpec = {
  about: 'An attack that claims people: “Rocket shells claim nine civilians”.',
  examples: [
    ['Rocket shells claim nine civilians in the north', 'killed exact 9/9/9'],
    ['The blast claimed 12 people.', 'killed exact 12/12/12'],
  ],
  counterexamples: ['The army claimed nine soldiers as its own.', 'The group claimed 20 members.'],
}

export const claimed: AttachmentRule = {
  id: 'claimed',
  confidence: 0.85,
  attach({ items, tokens }, at) {
    const item = items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind !== 'person') return null
    if (!/^(?:claims?|claimed|claiming)$/.test(lowOf(items[at - 1]))) return null
    // "the attack claims nine soldiers killed": speech
    if (items[at + 1]?.kind === 'harm') return null
    const subject = items[at - 2]
    return subject && ((tokens[subject.to - 1]?.cues ?? 0) & attackNoun) !== 0
      ? { harm: 'killed', by: at - 1, active: true }
      : null
  },
}
