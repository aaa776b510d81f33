import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, isPassive, leftOf, lowOf } from '../scan.ts'

export const alongWithSpec: RuleSpec = {
  about: 'People harmed together with someone: “was killed along with a bodyguard”, “died together with three aides”.',
  examples: [
    ['The minister was killed along with a bodyguard and two aides.', 'killed exact 1/1/1', 'killed exact 2/2/2'],
    ['Some 20 troops had been killed as well as nine nurses.', 'killed about null/20/null', 'killed exact 9/9/9'],
  ],
  counterexamples: ['He arrived along with a bodyguard.'],
}

export const alongWith: AttachmentRule = {
  id: 'along-with',
  confidence: 0.95,
  attach(sentence, at) {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.people.kind === 'thing' || item.people.kind === 'harm') return null
    let i = leftOf(sentence, at)
    while (fnOf(items[i]) === 'possessive' || fnOf(items[i]) === 'det') i = leftOf(sentence, i)
    if (lowOf(items[i]) === 'with') i = leftOf(sentence, i)
    // "killed as well as nine nurses"
    const asWell = lowOf(items[i]) === 'as' && lowOf(items[i - 1]) === 'well' && lowOf(items[i - 2]) === 'as'
    const before = asWell ? items[i - 3] : undefined
    if (before?.kind === 'harm' && /^(?:ed|participle)$/.test(before.harm.form) && isPassive(sentence, i - 3))
      return { harm: before.harm.harm, by: i - 3 }
    if (!/^(?:along|together|alongside)$/.test(lowOf(items[i])) && lowOf(items[i + 1]) !== 'alongside') return null
    const harm = items[leftOf(sentence, i)]
    if (harm?.kind !== 'harm' || harm.harm.form === 'noun' || harm.harm.form === 'toll') return null
    return { harm: harm.harm.harm, by: leftOf(sentence, i) }
  },
}
