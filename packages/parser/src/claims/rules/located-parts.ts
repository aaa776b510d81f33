import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { fnOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const locatedPartsSpec: RuleSpec = {
  about:
    'Further people whom the same verb hit, after words of place: “killed 12 people in one town and nine people in the next”, “killed 19 people in one town and another 23”.',
  examples: [
    ['The strikes killed 12 people in Homs and nine people in Hama.', 'killed exact 12/12/12', 'killed exact 9/9/9'],
    [
      'Raids killed 19 people including six boys near Sumra and another 23 people in Daraj.',
      'killed exact 19/19/19',
      'killed exact 6/6/6',
      'killed exact 23/23/23',
    ],
  ],
  counterexamples: [
    'The army freed 12 people in Homs and nine people in Hama.',
    'Raids hit Homs and nine people in Hama fled.',
  ],
}

export const locatedParts: AttachmentRule = {
  id: 'located-parts',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.quantity.kind === 'article') return null
    if (item.people.kind !== 'person' && item.people.kind !== 'none') return null
    let joint = at - 1
    while (/^(?:another|a|further)$/.test(lowOf(items[joint]))) joint--
    if (fnOf(items[joint]) !== 'and') return null
    const further = joint < at - 1 || item.people.additional
    const located = /^(?:in|at|near|on|outside|around|inside)$/.test(lowOf(items[rightOf(sentence, at)]))
    if (!further && !located) return null
    let before = joint - 1
    while (before >= 0 && (items[before]?.kind !== 'count' || attached.get(before)?.relation === 'subset')) before--
    const from = attached.get(before)
    if (!from?.active || opensClause(sentence, before + 1, joint) || tellsOwn(sentence, at + 1)) return null
    return share(from, before)
  },
}

/** A verb, a harm or a mark of another clause stands between. */
const opensClause = ({ items }: Sentence, from: number, to: number): boolean =>
  items.slice(from, to).some((item) => {
    if (item.kind === 'harm') return true
    if (item.kind === 'count') return false
    const { verb, thing, say, fn } = item.token.word
    return (
      (verb && !thing) ||
      say !== undefined ||
      /^(?:be|have|modal|relative|subordinator|but)$/.test(fn ?? '') ||
      item.token.text === ';'
    )
  })

/** A verb follows whose subject the count is: "and nine people in Hama fled". */
function tellsOwn({ items }: Sentence, from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'harm') return item.harm.form !== 'ing' && item.harm.form !== 'noun'
    if (item?.kind !== 'token') continue
    if (textOf(item) === ',' || /^(?:including|subordinator)$/.test(fnOf(item)) || lowOf(item) === 'among') return false
    const { verb, thing, say, fn } = item.token.word
    if (say) return false
    if ((verb && !thing) || fn === 'be' || fn === 'have' || fn === 'modal') return true
    if (!item.token.capital && !fn && /[a-z]{3}ed$/.test(item.token.low)) return true
  }
  return false
}
