import type { Harm } from '@evenhand/schema'
import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, isAdverb, isPassive, leftOf, lowOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

/** How many words a group without a number may take before its part. */
const reach = 14

export const partOfUncountedSpec: RuleSpec = {
  about:
    'A counted part of a group that has no number: “killing civilians, including three children”, “soldiers were wounded, among them two officers”.',
  examples: [
    ['The raid hit a village, killing civilians including three children.', 'killed exact 3/3/3'],
    ['The blast wounded soldiers, among them four officers.', 'injured exact 4/4/4'],
    ['Civilians were killed, including two nurses.', 'killed exact 2/2/2'],
  ],
  counterexamples: [
    'The killing angered villagers, including three elders.',
    'Rebels were killed in front of officials, including two governors.',
  ],
}

export const partOfUncounted: AttachmentRule = {
  id: 'part-of-uncounted',
  confidence: 0.8,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    const opening = openingOfPart(sentence, at)
    const found = opening < 0 ? null : groupBefore(sentence, opening)
    return found && { harm: found.harm, by: found.by, relation: 'subset' }
  },
}

/** The item that opens the part, "including" or "among them"; -1 where none does. */
function openingOfPart(sentence: Sentence, at: number): number {
  const left = leftOf(sentence, at)
  if (fnOf(sentence.items[left]) === 'including') return left
  const among = leftOf(sentence, left)
  return lowOf(sentence.items[left]) === 'them' && lowOf(sentence.items[among]) === 'among' ? among : -1
}

/** The harm of the people without a number that end right before the item `opening`. */
function groupBefore(sentence: Sentence, opening: number): { harm: Harm; by: number } | null {
  const { items } = sentence
  let i = opening - 1
  if (textOf(items[i]) === ',') i--
  const last = items[i]
  // "civilians were killed, including": the people stand before the verb
  if (last?.kind === 'harm') {
    if (last.harm.form !== 'ed' && last.harm.form !== 'participle') return null
    return isPassive(sentence, i) && endsInPeople(sentence, leftOf(sentence, leftOf(sentence, i)))
      ? { harm: last.harm.harm, by: i }
      : null
  }
  if (!endsInPeople(sentence, i)) return null
  for (; i >= 0 && i > opening - reach; i--) {
    const item = items[i]
    if (!item || item.kind === 'count') return null
    if (item.kind === 'harm') {
      const { transitive, form, harm } = item.harm
      // "the killing angered villagers"
      if (form === 'ing' && fnOf(items[i - 1]) === 'det') return null
      return transitive && /^(?:ed|past|ing|s|base)$/.test(form) && !isPassive(sentence, i) ? { harm, by: i } : null
    }
    const { fn, say, verb, thing } = item.token.word
    const inside = !fn || fn === 'det' || fn === 'and' || fn === 'other' || isAdverb(item)
    if (item.token.kind !== 'w' || !inside || say || (verb && !thing)) return null
  }
  return null
}

function endsInPeople({ items }: Sentence, at: number): boolean {
  const item = items[at]
  const person = item?.kind === 'token' ? item.token.word.person : undefined
  return person !== undefined && !person.singular
}
