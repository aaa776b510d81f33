import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { leftOf, lowOf, rightOf } from '../scan.ts'
import { attachedBefore } from './subset.ts'

export const ellipticPlaceSpec: RuleSpec = {
  about:
    'A list of places that leaves out the noun: “150 bodies were counted in one town, 100 in the next, 67 in a third”.',
  examples: [
    [
      'Crews counted 150 bodies in Daraj, 100 in Sumra and 67 in Tell Omar.',
      'killed exact 150/150/150',
      'killed exact 100/100/100',
      'killed exact 67/67/67',
    ],
  ],
  counterexamples: ['It killed 20 people, 100 metres from the gate.'],
}

export const ellipticPlace: AttachmentRule = {
  id: 'elliptic-place',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const { items, tokens } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.people.kind !== 'none' || item.quantity.kind === 'zero') return null
    const before = attachedBefore(sentence, at, attached)
    const from = attached.get(before)
    if (before < 0 || !from) return null
    const next = rightOf(sentence, at)
    if (!/^(?:in|at|near|on|from|outside|around|inside)$/.test(lowOf(items[next]))) return null
    let place = next + 1
    if (/^(?:the|a|northern|southern|eastern|western|central)$/.test(lowOf(items[place]))) place++
    const name = items[place]
    if (name?.kind !== 'token') return null
    const near = items[leftOf(sentence, at)]
    if (near?.kind === 'token' && near.token.word.verb && !near.token.capital) return null
    void tokens
    return share(from, before)
  },
}
