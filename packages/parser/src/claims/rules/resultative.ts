import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, isAdverb, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'
import { unrealBefore } from './object.ts'

/** Verbs that kill only together with "dead", "to death" or "alive" after their object. */
const deadly =
  /^(?:shot|shoot|shoots|shooting|stab(?:s|bed|bing)?|beat|beats|beating|hack(?:s|ed|ing)?|club(?:s|bed|bing)?|ston(?:e|es|ed|ing)|burn(?:s|ed|t|ing)?|bur(?:y|ies|ied|ying)|crush(?:es|ed|ing)?|trampl(?:e|es|ed|ing)|tortur(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|bludgeon(?:s|ed|ing)?|kick(?:s|ed|ing)?|struck|strik(?:e|es|ing)|chok(?:e|es|ed|ing)|crucif(?:y|ies|ied|ying)|scald(?:s|ed|ing)?|fr(?:eeze|oze|ozen|eezing))$/

export const resultativeSpec: RuleSpec = {
  about:
    'A verb of violence whose outcome stands behind the people: “shot three people dead”, “beat two men to death”, “burned seven alive”.',
  examples: [
    ['The gunman shot three people dead near the gate.', 'killed exact 3/3/3'],
    ['A mob beat two men to death.', 'killed exact 2/2/2'],
    ['Raiders burned at least seven villagers alive.', 'killed at_least 7/null/null'],
  ],
  counterexamples: [
    'He sentenced two men to death.',
    'Rescuers found three people alive.',
    'They scared 20 people to death.',
  ],
}

export const resultative: AttachmentRule = {
  id: 'resultative',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    if (!endsInDeath(sentence, at)) return null
    const verb = verbOf(sentence, at)
    const by = sentence.items[verb]
    if (!by) return null
    const unreal = by.kind === 'harm' ? unrealBefore(sentence, verb, by) : null
    return { harm: 'killed', by: verb, active: true, ...(unreal && unreal !== 'denied' && { unreal }) }
  },
}

function endsInDeath({ items, tokens }: Sentence, at: number): boolean {
  const low = (i: number): string => tokens[items[i]?.from ?? -1]?.low ?? ''
  return /^(?:dead|alive)$/.test(low(at + 1)) || (low(at + 1) === 'to' && low(at + 2) === 'death')
}

/** The verb whose object the count is, past determiners and adverbs; -1 where another word stands there. */
function verbOf({ items, tokens }: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]
    if (!item || item.kind === 'count') return -1
    if (deadly.test(tokens[item.from]?.low ?? '')) return i
    if (item.kind === 'harm') return -1
    const fn = fnOf(item)
    if (!isAdverb(item) && fn !== 'det' && fn !== 'possessive' && fn !== 'other' && lowOf(item) !== 'another') return -1
  }
  return -1
}
