import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, joinRight, leftOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const headNounSpec: RuleSpec = {
  about: 'A number before a noun of harm: “50 deaths”, “44 bodies”, “20 casualties”, “4 martyrs”.',
  examples: [
    ['The clinic recorded 50 deaths in a week.', 'killed exact 50/50/50'],
    ['Rescuers pulled 44 bodies from the rubble.', 'killed exact 44/44/44'],
    ['The raid caused more than a dozen casualties.', 'casualties more_than 13/null/null'],
    ['The war has claimed nearly 1,900 lives.', 'killed about null/1900/1900'],
  ],
  counterexamples: [
    'The firm laid off 20 people.',
    'Aid saved 300 lives.',
    'The flood could claim 300 lives.',
    'If this goes on, the country will have 12,000 murders.',
    'The court is one of UN bodies that heard of the arrest.',
    'A legislative body met after the arrest.',
    'A world body met after the arrest.',
    'After the arrest he wrote that all believers are one body.',
    'A standards body met after the arrest.',
  ],
}

/** A count before a word of harm that is its noun: "50 deaths", "44 bodies", "1,900 Palestinian lives". */
export const headNoun: AttachmentRule = {
  id: 'head-noun',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind !== 'harm' || !item.people.harm)
      return null
    const { harm, form } = item.people.harm
    const left = leftOf(sentence, at)
    const before = sentence.items[left]
    if (form === 'lives') {
      const verb = before?.kind === 'token' ? before.token.low : before?.kind === 'harm' ? 'lost' : ''
      const modal = sentence.items[leftOf(sentence, left)]
      if (fnOf(modal) === 'modal' && before?.kind === 'token')
        return { harm: 'killed', by: at, unreal: `“${lowOf(modal)}” makes it a forecast` }
      if (/^(?:for|responsible|saved|save|saves|saving|changed|affected|improve|improved|risked)$/.test(verb))
        return null
      for (let i = at + 1; i < Math.min(sentence.items.length, at + 7); i++)
        if (/^(?:saved|spared|changed|affected|risk)$/.test(lowOf(sentence.items[i]))) return null
      return { harm: 'killed', by: at }
    }
    if (fnOf(before) === 'modal') return null
    // "if this goes on, we will have 12,000 murders"
    const verbal = /^(?:have|see|reach|cause|suffer|face)$/.test(lowOf(before))
      ? lowOf(sentence.items[leftOf(sentence, left)])
      : ''
    if (/^(?:will|would|could|shall)$/.test(verbal)) return { harm, by: at, unreal: `“${verbal}” makes it a forecast` }
    // "one of UN bodies" is an office
    if (form === 'body' && item.quantity.best === 1 && lowOf(before) !== 'the' && item.people.from > item.quantity.to)
      return null
    // "we are one body"
    if (form === 'body' && item.quantity.best === 1 && fnOf(before) === 'be') return null
    // "a legislative body"
    if (form === 'body' && item.quantity.kind === 'article' && !isOfAPerson(sentence, at)) return null
    // "a body of evidence"
    if (
      form === 'body' &&
      lowOf(sentence.items[at + 1]) === 'of' &&
      /^(?:evidence|water|work|works|knowledge|law|research|literature|lies)$/.test(lowOf(sentence.items[at + 2]))
    )
      return null
    // "20 deaths every day" is a rate
    if (/^(?:every|each|per)$/.test(lowOf(sentence.items[at + 1]))) return null
    // "20 deaths and injuries"
    const next = rightOf(sentence, at)
    const joint = sentence.items[next]
    if ((fnOf(joint) === 'and' || fnOf(joint) === 'or') && sentence.items[next + 1]?.kind === 'harm') {
      const other = sentence.items[next + 1]
      if (other?.kind === 'harm' && other.harm.form === 'noun' && other.harm.harm !== harm)
        return { harm: 'casualties', by: at }
    }
    if (/^(?:averted|prevented|avoided)$/.test(lowOf(joint))) return null
    if (textOf(joint) === '%' || lowOf(joint) === 'percent') return null
    return { harm: joinRight(sentence, at).harm && harm, by: at }
  },
}

/** "a body", "a man’s body", "a charred body": nothing before it makes it an office. */
function isOfAPerson({ items, tokens }: Sentence, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'count') return false
  const before = tokens.slice(item.people.from, item.people.head)
  return before.every(
    ({ low, possessive, word }) =>
      possessive ||
      word.person !== undefined ||
      word.demonym !== undefined ||
      word.harm !== undefined ||
      // "mans body": a scrape lost the apostrophe
      /(?:ed|less)$|(?:man|woman|child|boy|girl|person)s$|^(?:\d+(?:st|nd|rd|th)|first|second|third|burnt|naked|small|limp|female|male|human)$/.test(
        low,
      ),
  )
}
