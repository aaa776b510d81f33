import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'
import { unrealBefore } from './object.ts'

/** How many items after the count its pronoun may stand. */
const reach = 18

export const resumedObjectSpec: RuleSpec = {
  about:
    'People counted once and taken up by “them” as the object of a later verb: “dragged nine passengers off a bus and killed them”.',
  examples: [
    ['Gunmen dragged nine passengers off a bus and shot them dead.', 'killed exact 9/9/9'],
    ['Raiders abducted nine guards and executed them.', 'killed exact 9/9/9'],
    ['The militia lined up 11 miners and executed them.', 'killed exact 11/11/11'],
  ],
  counterexamples: [
    'The army met 20 elders and thanked them.',
    'Police questioned six men who said rebels had killed them.',
    'Two guards opened the gate and the rebels let them go.',
  ],
}

export const resumedObject: AttachmentRule = {
  id: 'resumed-object',
  confidence: 0.75,
  attach(sentence, at) {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.quantity.kind === 'article') return null
    if (item.people.kind !== 'person' || item.quantity.best === 1 || !isObject(sentence, at)) return null
    let joined = false
    for (let i = at + 1; i < Math.min(items.length, at + reach); i++) {
      const next = items[i]
      if (!next || next.kind === 'count') return null
      if (next.kind === 'harm') {
        const { transitive, form } = next.harm
        if (!joined || !transitive || !/^(?:ed|past|ing)$/.test(form) || !takesThem(sentence, i)) return null
        if (unrealBefore(sentence, i, next)) return null
        const dead = lowOfWord(sentence, i + 2) === 'dead'
        return { harm: dead ? 'killed' : next.harm.harm, by: i, active: true }
      }
      const { token } = next
      if (token.word.say || token.word.fn === 'relative' || token.word.fn === 'not' || token.text === ';') return null
      joined ||= token.word.fn === 'and' || /^(?:before|then|,)$/.test(token.low)
    }
    return null
  },
}

/** A verb or a preposition of it stands before the count: what the verb takes is no subject. */
function isObject({ items }: Sentence, at: number): boolean {
  let i = at - 1
  while (fnOf(items[i]) === 'det' || fnOf(items[i]) === 'adverb') i--
  const before = items[i]
  // "seized nine guards and killed them"
  if (before?.kind === 'harm') return before.harm.harm === 'captured'
  return before?.kind === 'token' && (before.token.word.verb === true || /(?:ed|ing|up)$/.test(before.token.low))
}

const takesThem = (sentence: Sentence, verb: number): boolean => {
  const next = sentence.items[verb + 1]
  return lowOf(next) === 'them' || (lowOf(next) === 'all' && /^(?:of|them)$/.test(lowOf(sentence.items[verb + 2])))
}

const lowOfWord = ({ items, tokens }: Sentence, at: number): string => tokens[items[at]?.from ?? -1]?.low ?? ''
