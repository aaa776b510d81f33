import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, isAdverb, lowOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const partOfHarmedSpec: RuleSpec = {
  about:
    'A part of a harmed group, or a group with a word of harm before its noun: “fifteen of the wounded”, “80 wounded persons”, “two of those killed”.',
  examples: [
    ['Fifteen of the wounded were in critical condition.', 'injured exact 15/15/15'],
    ['Hospitals received more than 80 other wounded persons.', 'injured more_than 81/null/null'],
    ['Two of those killed were women.', 'killed exact 2/2/2'],
    ['One of the wounded died.', 'killed exact 1/1/1'],
  ],
  counterexamples: ['Fifteen of the guests were late.', 'They met 80 other persons.'],
}

export const partOfHarmed: AttachmentRule = {
  id: 'part-of-harmed',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero') return null
    const { people } = item
    const next = sentence.items[at + 1]
    // "one of the wounded died"
    if (people.partitive && people.harm?.harm === 'injured' && next?.kind === 'harm' && next.harm.harm === 'killed')
      return { harm: 'killed', by: at + 1, relation: 'subset' }
    if (people.partitive && people.harm) return { harm: people.harm.harm, by: at, relation: 'subset' }
    if (people.modifier && people.kind === 'person') return { harm: people.modifier.harm, by: at }
    return null
  },
}

/** "two of the nine wounded later died": the index of the word that says so; -1 where none does. */
export function deathOfWounded({ items }: Sentence, at: number): number {
  const [part, group, wound] = [items[at], items[at + 1], items[at + 2]]
  if (part?.kind !== 'count' || !part.people.partitive || group?.kind !== 'count') return -1
  if (wound?.kind !== 'harm' || wound.harm.harm !== 'injured' || !/^(?:ed|adjective)$/.test(wound.harm.form)) return -1
  let i = at + 3
  while (isAdverb(items[i]) || /^(?:have|be)$/.test(fnOf(items[i])) || lowOf(items[i]) === 'since') i++
  const death = items[i]
  return death?.kind === 'harm' && death.harm.harm === 'killed' && death.harm.form !== 'noun' ? i : -1
}
