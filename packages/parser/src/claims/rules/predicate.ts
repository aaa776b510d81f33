import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { groupOfPart, isGroupOfParts } from '../group-of-parts.ts'
import { predicateAfter } from '../predicate-after.ts'
import { fnOf, leftOf, lowOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'
import { deathOfWounded } from './part-of-harmed.ts'
import { attachedBefore, isListJoint } from './subset.ts'

export const predicateSpec: RuleSpec = {
  about:
    'The subject of words of harm: “12 people were killed”, “Dozens of Regime Forces Killed”, “left 40 dead”, “six others died”.',
  examples: [
    ['Twelve people were killed and 31 wounded near a mill.', 'killed exact 12/12/12', 'injured exact 31/31/31'],
    ['Dozens of Rebels Killed in Clashes Near Border', 'killed vague 24/null/null'],
    ['The shelling left at least 40 dead and 70 wounded.', 'killed at_least 40/null/null', 'injured exact 70/70/70'],
    ['All five people on board a plane that was shot down on Monday are believed to have died.', 'killed exact 5/5/5'],
    ['Up to 33 people may have been killed.', 'killed at_most null/null/33'],
    ['Two of the nine wounded later died.', 'killed exact 2/2/2', 'injured exact 9/9/9'],
  ],
  counterexamples: [
    'Two bombers killed a guard.',
    'About 550 students were evacuated after the attack.',
    '20 people could be killed, he warned.',
    'If over 2,000 people die, the camp will close.',
    'According to a resident both women were killed.',
    'The son of a minister was killed.',
  ],
}

export const predicate: AttachmentRule = {
  id: 'predicate',
  confidence: 0.85,
  attach(sentence, at, attached) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    // "shot by a police officer and arrested": the agent of the verb before
    const left = leftOf(sentence, at)
    if (lowOf(sentence.items[left]) === 'by' && sentence.items[leftOf(sentence, left)]?.kind === 'harm') return null
    // "the wife and four children of a leader were killed": whose they are
    if (isOwner(sentence, at)) return null
    // "according to a party member, some 150 have been killed": who says it
    if (lowOf(sentence.items[left]) === 'to' && lowOf(sentence.items[left - 1]) === 'according') return null
    // "all but two of the 12 died": those who did not
    if (lowOf(sentence.items[left]) === 'but' && lowOf(sentence.items[left - 1]) === 'all' && groupOfPart(sentence, at))
      return null
    const died = deathOfWounded(sentence, at)
    if (died > at) return { harm: 'killed', by: died, relation: 'subset' }
    const found = predicateAfter(sentence, at)
    if (!found) return null
    const before = sentence.items[leftOf(sentence, at)]
    const among = amongBetween(sentence, at, found.by)
    const previous = attachedBefore(sentence, at, attached)
    const whole = attached.get(previous)
    // "56 dead including 11 children and dozens wounded": the part belongs to what is before it
    if (fnOf(before) === 'including' && whole && whole.by < at && whole.by > previous) return null
    // "the dead included two guards and a nurse was wounded": no part of the dead
    const sameHarm = whole?.harm === found.harm || item.people.kind === 'none'
    const continuesParts = whole?.relation === 'subset' && sameHarm && isListJoint(sentence, previous, at)
    const second = lowOf(sentence.items[leftOf(sentence, leftOf(sentence, at))])
    const aside =
      (/^(?:them|whom)$/.test(lowOf(before)) && /^(?:among|of)$/.test(second)) || textOf(sentence.items[at - 1]) === '('
    // "two of the 12 hostages died": of a group that was not harmed as a whole
    const group = groupOfPart(sentence, at) !== null && isGroupOfParts(sentence, at + 1)
    const partOf = item.people.partitive && !group
    const subset = aside || fnOf(before) === 'including' || partOf || among || continuesParts
    const attachment = {
      harm: found.harm,
      by: found.by,
      ...(subset ? { relation: 'subset' as const } : {}),
    }
    if (isGeneral(sentence, at)) return { ...attachment, unreal: 'a general statement, no event' }
    if (isSupposed(sentence, at, found.by)) return { ...attachment, unreal: '“if” makes it a hypothesis' }
    if (found.negated) return { ...attachment, unreal: 'the text says that it did not happen' }
    if (found.unreal) return { ...attachment, unreal: found.unreal }
    return attachment
  },
}

/** "relatives of two officials": the count says whose people are meant. */
function isOwner({ items, tokens }: Sentence, at: number): boolean {
  const of = fnOf(items[at - 1]) === 'det' || fnOf(items[at - 1]) === 'possessive' ? at - 2 : at - 1
  const item = items[at]
  if (lowOf(items[of]) !== 'of' || item?.kind !== 'count' || item.people.kind !== 'person') return false
  // "the parents of a soldier killed in the raid": he himself
  if (!/^(?:be|have)$/.test(fnOf(items[at + 1]))) return false
  const people = items[of - 1]
  const noun =
    people?.kind === 'count' ? tokens[people.people.head] : people?.kind === 'token' ? people.token : undefined
  return /^(?:sons?|daughters?|child|children|wife|wives|husbands?|mothers?|fathers?|brothers?|sisters?|relatives?|family|families|cousins?|nephews?|nieces?|grandchildren|grandsons?|parents?|friends?|supporters?|followers|aides?|bodyguards?|colleagues?|widows?)$/.test(
    noun?.low ?? '',
  )
}

/** "any interaction where a person is killed": says what happens in such cases, not that it did. */
function isGeneral(sentence: Sentence, at: number): boolean {
  const { items } = sentence
  const item = items[at]
  if (item?.kind !== 'count' || item.quantity.kind !== 'article' || lowOf(items[at + 1]) !== 'is') return false
  return /^(?:where|when|whenever|if|every|any)$/.test(lowOf(items[leftOf(sentence, at)]))
}

/** "were among the troops killed" */
function amongBetween(sentence: Sentence, at: number, by: number): boolean {
  for (let i = by - 1; i > at && i > by - 10; i--) {
    if (lowOf(sentence.items[i]) === 'among') return !/^(?:them|whom)$/.test(lowOf(sentence.items[i + 1]))
  }
  return false
}

/** "if 2,000 people die": a supposition; "asked if 12 were killed", "if 12 were killed there" are left alone. */
function isSupposed({ items, tokens }: Sentence, at: number, by: number): boolean {
  const verb = tokens[items[by]?.from ?? 0]
  return lowOf(items[at - 1]) === 'if' && verb?.word.harm?.form === 'base'
}
