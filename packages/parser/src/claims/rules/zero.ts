import { wordsBetween } from '../../text/words-between.ts'
import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { predicateAfter } from '../predicate-after.ts'
import { fnOf, isPassive, leftOf, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

/** Verbs of silence: "mentioned no fatalities" says nothing about the number. */
const silence =
  /^(?:mentioned|mention|gave|give|gives|provided|offered|made|disclosed|released|published|specified|cited|had|has|have)$/

/** What "no" may deny of casualties other than that there are any: "no information about", "no serious injuries". */
const ofKnowledge =
  /\b(?:information|word|news|reports?|details|confirmation|figures?|estimates?|indications?|evidence|immediate|serious|major|significant|visible|obvious|life-threatening|severe|critical|grave|further|more|additional|other|others|new)\b/i

export const zeroSpec: RuleSpec = {
  about: 'An explicit none: “no casualties”, “no one was hurt”, “without any casualties”.',
  examples: [
    ['The governor said there were no casualties.', 'casualties exact 0/0/0'],
    ['No one was hurt in the blast, police said.', 'injured exact 0/0/0'],
    ['The shells hurt nobody.', 'injured exact 0/0/0'],
    ['No soldiers were killed in the raid.', 'killed exact 0/0/0'],
  ],
  counterexamples: [
    'The report mentioned no fatalities among the troops.',
    'The ministry gave no details of the dead.',
    'There is no official information about casualties.',
    'There was no immediate death toll.',
    'The crash caused no serious injuries.',
    'Nobody knows precisely how many women were killed.',
    'No one could say whether the soldiers had died.',
  ],
}

export const zero: AttachmentRule = {
  id: 'zero',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind !== 'zero') return null
    const left = sentence.items[leftOf(sentence, at)]
    if (ofKnowledge.test(wordsBetween(sentence.tokens, item.from, item.to))) return null
    const none = { relation: 'total' as const }
    if (item.people.kind === 'harm' && item.people.harm) {
      if (silence.test(lowOf(left)) && !/^(?:had|has|have)$/.test(lowOf(left))) return null
      if (item.people.harm.form === 'body' || item.people.harm.form === 'lives') return null
      return { harm: item.people.harm.harm, by: at, ...none }
    }
    // "killed no one", "hurt nobody"
    if (
      left?.kind === 'harm' &&
      left.harm.transitive &&
      !/noun|body|toll|lives/.test(left.harm.form) &&
      !isPassive(sentence, leftOf(sentence, at))
    )
      return { harm: left.harm.harm, by: leftOf(sentence, at), active: true, ...none }
    if (fnOf(left) === 'prep' && lowOf(left) !== 'with') return null
    const predicate = predicateAfter(sentence, at)
    if (!predicate || asksAfter(sentence, at, predicate.by)) return null
    return { harm: predicate.harm, by: predicate.by, ...none }
  },
}

/** "nobody knows how many were killed": those who do not know are none, not the killed. */
function asksAfter({ items, tokens }: Sentence, at: number, by: number): boolean {
  return tokens
    .slice(items[at]?.from, items[by]?.from)
    .some(({ low }) => /^(?:how|whether|why|that|what|if|when|where)$/.test(low))
}
