import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { leftOf, lowOf, rightOf } from '../scan.ts'

const takes =
  /^(?:take|takes|took|taking|taken|hold|holds|held|holding|seize|seized|seizes|seizing|captured|capture|capturing)$/
const captives = /^(?:hostage|hostages|prisoner|prisoners|captive|captives)$/

export const captiveSpec: RuleSpec = {
  about: 'Taking or holding people: “took 40 people hostage”, “is holding 12 hostages”, “240 hostages were taken”.',
  examples: [
    ['Gunmen took 40 people hostage in the mall.', 'captured exact 40/40/40'],
    ['The group is holding 12 hostages.', 'captured exact 12/12/12'],
    ['More than 240 hostages were taken that day.', 'captured more_than 241/null/null'],
  ],
  counterexamples: ['The march took 40 people to the square.', 'The bus holds 50 passengers.'],
}

export const captive: AttachmentRule = {
  id: 'captive',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero') return null
    const { tokens, items } = sentence
    const before = items[leftOf(sentence, at)]
    const verb = before?.kind === 'harm' ? (tokens[before.from]?.low ?? '') : lowOf(before)
    const head = item.people.head >= 0 ? (tokens[item.people.head]?.low ?? '') : ''
    let next = items[rightOf(sentence, at)]
    // "took 18 people inside hostage"
    if (/^(?:inside|there|as)$/.test(lowOf(next))) next = items[rightOf(sentence, rightOf(sentence, at))]
    if (takes.test(verb) && (captives.test(head) || captives.test(lowOf(next))))
      return { harm: 'captured', by: leftOf(sentence, at), active: true }
    if (captives.test(head)) {
      for (let i = at + 1; i < items.length && i < at + 8; i++) {
        const low = items[i]?.kind === 'harm' ? (tokens[items[i]?.from ?? 0]?.low ?? '') : lowOf(items[i])
        if (/^(?:taken|held|seized|captured)$/.test(low)) return { harm: 'captured', by: i }
        if (low === 'that' || low === ';') break
      }
    }
    return null
  },
}
