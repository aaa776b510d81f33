import type { Harm } from '@evenhand/schema'
import type { AttachmentRule, RuleSpec } from '../attachment.ts'
import { fnOf, leftOf, lowOf, namesAnotherHarm } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

const link =
  /^(?:to|at|of|reached|reaches|reaching|is|was|stands|stood|hit|hits|exceeded|exceeds|passed|passes|topped|tops|as|surpassed|surpasses|from|hitting|now|with|be|been|were|are|numbered|totaled|totalled|past|estimated|put|placed|nears|neared)$/
const reaches = /^(?:neared?|reached|hit|passed|topped|exceeded|surpassed)$/
const measure = /^(?:figure|figures|total|number|count|tally|estimate|estimates|sum)$/

/** The toll noun that a number completes: its item index and harm. */
function tollBefore(sentence: Sentence, at: number): { harm: Harm; by: number } | null {
  const { items } = sentence
  for (let i = at - 1; i >= 0 && i >= at - 22; i--) {
    const item = items[i]
    if (!item) break
    if (item.kind === 'harm') {
      if (item.harm.form === 'toll') return { harm: item.harm.harm, by: i }
      if (item.harm.form === 'noun' && /^(?:at|to)$/.test(lowOf(items[at - 1]))) return { harm: item.harm.harm, by: i }
      // "deaths have neared 2,000"
      if (item.harm.form === 'noun' && i >= at - 3 && reaches.test(lowOf(items[at - 1])))
        return { harm: item.harm.harm, by: i }
      // "the number of people killed rose to 30", "the dead now number 30"
      if (item.harm.form === 'ed' || item.harm.form === 'adjective' || item.harm.form === 'noun') {
        for (let k = i - 1; k >= 0 && k >= i - 14; k--) {
          const word = lowOf(items[k])
          if (measure.test(word) && lowOf(items[k + 1]) === 'of') return { harm: item.harm.harm, by: i }
          // "those who were executed are around 300"
          if (word === 'those' && k >= i - 3) return { harm: item.harm.harm, by: i }
          if (items[k]?.kind === 'count' || word === ';') break
        }
      }
      continue
    }
    if (item.kind === 'count') {
      // "rose to 40 from 35", "rose by five to 40", "a toll of 12 dead and 20"
      const before = leftOf(sentence, at)
      if (lowOf(items[before]) === 'from' || /^(?:from|by)$/.test(lowOf(items[leftOf(sentence, i)]))) continue
      return null
    }
    const { low } = item.token
    if (low === ';') return null
    if (item.token.word.fn === 'subordinator' && low !== 'as' && low !== 'since') return null
  }
  return null
}

export const tollSpec: RuleSpec = {
  about:
    'A number that completes a toll: “the death toll rose to 112”, “gave a toll of 20”, “brought to 89 the number of civilians killed”.',
  examples: [
    ['The death toll from the blast reached at least 112.', 'killed at_least 112/null/null'],
    ['Casualties among the troops were put at 10 dead and 15 hurt.', 'killed exact 10/10/10', 'injured exact 15/15/15'],
    ['The governor gave a toll of eight.', 'killed exact 8/8/8'],
    ['The death toll rose by six to 42.', 'killed exact 42/42/42'],
    ['The raid brought to 89 the number of civilians killed this week.', 'killed exact 89/89/89'],
    ['The number of people killed in the camp rose to 31.', 'killed exact 31/31/31'],
    ['Those executed in the village were around 300.', 'killed about null/300/null'],
    ['The death toll has surged past 700.', 'killed more_than 701/null/null'],
  ],
  counterexamples: ['The road toll is 5 dollars.', 'The number of displaced people rose to 31.'],
}

export const toll: AttachmentRule = {
  id: 'toll',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'article' || item.quantity.kind === 'zero') return null
    if (item.people.kind === 'harm') return null
    const left = leftOf(sentence, at)
    const before = lowOf(sentence.items[left])
    const { items } = sentence
    // "to 89 the number of civilians killed"
    if (before === 'to' || before === 'at') {
      const next = items[at + 1]
      const noun = fnOf(next) === 'det' ? items[at + 2] : next
      if (measure.test(lowOf(noun)) || (noun?.kind === 'harm' && noun.harm.form === 'toll')) {
        if (noun?.kind === 'harm') return { harm: noun.harm.harm, by: at + 2, toll: true }
        for (let k = at + 3; k < items.length && k < at + 12; k++) {
          const harm = items[k]
          if (harm?.kind === 'harm' && harm.harm.form !== 'toll') return { harm: harm.harm.harm, by: k, toll: true }
        }
      }
    }
    const linked = link.test(before) || before === ':' || items[left]?.kind === 'harm'
    if (!linked) return null
    const noun = tollBefore(sentence, at)
    if (!noun || namesAnotherHarm(sentence, at, noun.harm)) return null
    if (items[left]?.kind === 'harm' && items[left].harm.form === 'toll')
      return { harm: noun.harm, by: noun.by, toll: true }
    if (
      before === 'of' ||
      before === 'to' ||
      before === 'at' ||
      before === 'from' ||
      before === 'as' ||
      before === ':' ||
      link.test(before)
    ) {
      if (before === 'with' || before === 'now') return before === 'now' ? { harm: noun.harm, by: noun.by } : null
      // "killing of 12": the prepositional rule reads it better
      const by = items[noun.by]
      if (by?.kind === 'harm' && by.harm.form !== 'toll' && before === 'of') return null
      return { harm: noun.harm, by: noun.by, toll: true }
    }
    return null
  },
}
