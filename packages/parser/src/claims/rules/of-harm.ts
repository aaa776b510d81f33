import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, leftOf, lowOf } from '../scan.ts'

export const ofHarmSpec: RuleSpec = {
  about:
    'A number after a noun of harm with “of”: “the deaths of three people”, “bodies of 44 victims”, “the killing of the three commanders”.',
  examples: [
    ['The strike led to the deaths of at least three people.', 'killed at_least 3/null/null'],
    ['The hospital received the bodies of 44 victims.', 'killed exact 44/44/44'],
    ['He is wanted for the abduction of 276 girls.', 'captured exact 276/276/276'],
    ['Doctors treated burns and injuries suffered by 11 miners.', 'injured exact 11/11/11'],
    ['A shell hit the house, causing serious injuries to a woman.', 'injured exact 1/1/1'],
  ],
  counterexamples: ['The anniversary of the 12 steps was marked.', 'The threat of 20 more attacks remains.'],
}

export const ofHarm: AttachmentRule = {
  id: 'of-harm',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    let left = leftOf(sentence, at)
    while (
      fnOf(sentence.items[left]) === 'det' ||
      fnOf(sentence.items[left]) === 'possessive' ||
      fnOf(sentence.items[left]) === 'other'
    )
      left = leftOf(sentence, left)
    const of = lowOf(sentence.items[left])
    const noun = leftOf(sentence, left)
    let harm = sentence.items[noun]
    // "causing serious injuries to a woman"
    if (of === 'to' && harm?.kind === 'harm' && harm.harm.harm === 'injured' && harm.harm.form === 'noun')
      return { harm: 'injured', by: noun }
    // "injuries suffered by 11 miners"
    const suffered = sentence.items[leftOf(sentence, noun)]
    if (of === 'by' && /^(?:suffered|sustained|received)$/.test(lowOf(harm)))
      return suffered?.kind === 'harm' && suffered.harm.harm === 'injured' && suffered.harm.form === 'noun'
        ? { harm: 'injured', by: leftOf(sentence, noun) }
        : null
    if (of !== 'of' && of !== 'on') return null
    // "deaths and injuries of 20"
    if (harm?.kind === 'count' && harm.people.kind === 'harm' && harm.people.harm && harm.people.harm.form !== 'noun') {
      return { harm: harm.people.harm.harm, by: noun }
    }
    if (harm?.kind === 'token' && harm.token.low === 'deaths') harm = undefined
    if (harm?.kind !== 'harm') return null
    const { form } = harm.harm
    if (
      form === 'noun' ||
      form === 'body' ||
      form === 'lives' ||
      (form === 'ing' &&
        of === 'of' &&
        /^(?:the|a|of|in|for|over|after|with|and)$/.test(lowOf(sentence.items[leftOf(sentence, noun)])))
    )
      return { harm: harm.harm.harm, by: noun }
    if ((form === 'ing' || form === 'base') && of === 'of') return { harm: harm.harm.harm, by: noun }
    return null
  },
}
