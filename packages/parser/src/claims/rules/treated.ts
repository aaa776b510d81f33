import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

const care = /^(?:treated|treats?|treating|received|receives?|receiving|admitted|admits?|admitting)$/
const hurt =
  /^(?:injur\w+|wound\w*|burns?|symptoms|exposure|shrapnel|breathing|respiratory|suffocation|asphyxia\w*|trauma|fractures|poisoning|gunshot)$/

export const treatedSpec: RuleSpec = {
  about: 'People whom a hospital treats for what violence does: “treated 60 people for burns”.',
  examples: [
    ['The clinic treated 60 people for symptoms of nerve gas.', 'injured exact 60/60/60'],
    ['Doctors said that they received 25 patients with shrapnel wounds.', 'injured exact 25/25/25'],
  ],
  counterexamples: ['The clinic treated 60 people for malaria.', 'The clinic received 60 people from the camp.'],
}

export const treated: AttachmentRule = {
  id: 'treated',
  confidence: 0.85,
  attach(sentence, at) {
    const { items, tokens } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    const verb = items[at - 1]
    if (!verb || !care.test(tokens[verb.from]?.low ?? '') || fnOf(items[at - 2]) === 'be') return null
    return namesHarm(sentence, at) ? { harm: 'injured', by: at - 1 } : null
  },
}

/** "for", "with" or "suffering" opens a phrase on harm right after the people. */
function namesHarm({ items, tokens }: Sentence, at: number): boolean {
  if (!/^(?:for|with|suffering)$/.test(lowOf(items[at + 1]))) return false
  return items.slice(at + 2, at + 8).some((item) => hurt.test(tokens[item.from]?.low ?? ''))
}
