import type { AttachmentRule, Finding, RuleSpec } from '../attachment.ts'
import { fnOf, isPassive, leftOf, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'
import { attachedBefore } from './subset.ts'

export const alongWithSpec: RuleSpec = {
  about: 'People harmed together with someone: “was killed along with a bodyguard”, “died together with three aides”.',
  examples: [
    ['The minister was killed along with a bodyguard and two aides.', 'killed exact 1/1/1', 'killed exact 2/2/2'],
    ['Some 20 troops had been killed as well as nine nurses.', 'killed about null/20/null', 'killed exact 9/9/9'],
    [
      'Some 20 troops have died in the valley, as well as nine nurses.',
      'killed about null/20/null',
      'killed exact 9/9/9',
    ],
    ['He died in an ambush in the north with three other soldiers.', 'killed exact 3/3/3'],
  ],
  counterexamples: ['He arrived along with a bodyguard.', 'It hosts 20 refugees as well as nine nurses.'],
}

/** "who died in an ambush in the north with three other soldiers": where and when stand between. */
function deathBefore({ items }: Sentence, at: number): Finding | null {
  for (let i = at; i >= 0 && i > at - 10; i--) {
    const item = items[i]
    if (item?.kind === 'harm')
      return item.harm.harm === 'killed' && !item.harm.transitive && /^(?:ed|past|participle)$/.test(item.harm.form)
        ? { harm: 'killed', by: i }
        : null
    if (item?.kind !== 'token') continue
    const { verb, thing, say } = item.token.word
    if (/^[,;:]$/.test(item.token.text) || say || (verb && !thing)) return null
  }
  return null
}

/** A verb or a mark of another clause stands between. */
const clauseBetween = ({ items }: Sentence, from: number, to: number): boolean =>
  items.slice(from, to).some((item) => {
    if (item.kind !== 'token') return true
    const { verb, thing, say, fn } = item.token.word
    return (
      (verb && !thing) ||
      say !== undefined ||
      item.token.text === ';' ||
      /^(?:subordinator|relative|but)$/.test(fn ?? '')
    )
  })

export const alongWith: AttachmentRule = {
  id: 'along-with',
  confidence: 0.95,
  attach(sentence, at, attached) {
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
    const from =
      asWell && item.people.kind === 'person' ? attached.get(attachedBefore(sentence, at, attached)) : undefined
    if (from && from.by < i && !clauseBetween(sentence, from.by + 1, i - 2)) return { harm: from.harm, by: from.by }
    if (lowOf(items[i + 1]) === 'with' && item.people.other && items[at + 1]?.kind !== 'harm') {
      const died = deathBefore(sentence, i)
      if (died) return died
    }
    if (!/^(?:along|together|alongside)$/.test(lowOf(items[i])) && lowOf(items[i + 1]) !== 'alongside') return null
    const harm = items[leftOf(sentence, i)]
    if (harm?.kind !== 'harm' || harm.harm.form === 'noun' || harm.harm.form === 'toll') return null
    return { harm: harm.harm.harm, by: leftOf(sentence, i) }
  },
}
