import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { fnOf, leftOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

/** The nearest earlier count with an attachment in the sentence. */
export function attachedBefore(sentence: Sentence, at: number, attached: ReadonlyMap<number, unknown>): number {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--)
    if (sentence.items[i]?.kind === 'count' && attached.has(i)) return i
  return -1
}

export const subsetSpec: RuleSpec = {
  about:
    'A part of the count before: “including five children”, “eight of them children”, “among them two women”, “all but three of them soldiers”.',
  examples: [
    [
      'The raid killed 12 people, including five children and a nurse.',
      'killed exact 12/12/12',
      'killed exact 5/5/5',
      'killed exact 1/1/1',
    ],
    ['It killed 12 people eight of them children.', 'killed exact 12/12/12', 'killed exact 8/8/8'],
    ['Twelve were wounded, five seriously.', 'injured exact 12/12/12', 'injured exact 5/5/5'],
    ['Twelve were wounded, five in critical condition.', 'injured exact 12/12/12', 'injured exact 5/5/5'],
    ['Ten villagers, among them two women, were kidnapped.', 'captured exact 10/10/10', 'captured exact 2/2/2'],
  ],
  counterexamples: ['The crowd of 300, including two officials, listened.'],
}

export const subset: AttachmentRule = {
  id: 'subset',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const { items } = sentence
    const item = items[at]
    if (item?.kind !== 'count' || item.people.kind === 'thing' || item.quantity.kind === 'zero') return null
    const whole = attachedBefore(sentence, at, attached)
    const from = attached.get(whole)
    if (whole < 0 || !from) return null
    // "incl. three children"
    const stop = leftOf(sentence, at)
    const left = textOf(items[stop]) === '.' && lowOf(items[stop - 1]) === 'incl' ? stop - 1 : stop
    // "280,000 were killed and millions fled, including five million who ...": the nearer count is the whole
    for (let i = whole + 1; i < at; i++) if (items[i]?.kind === 'count') return null
    const take = () => share(from, whole, 'subset')
    if (item.people.partitive || (from.harm === 'injured' && saysHowBadly(sentence, at))) return take()
    if (fnOf(items[left]) === 'including' || lowOf(items[left]) === 'mostly') return take()
    const second = leftOf(sentence, left)
    // "including children and two nurses": parts without a number before
    if (fnOf(items[left]) === 'and' && joinsPart(sentence, second, whole)) return take()
    if (lowOf(items[left]) === 'of' && lowOf(items[second]) === 'family') {
      for (let i = second - 1; i > whole && i > second - 5; i--) if (fnOf(items[i]) === 'including') return take()
    }
    if (/^(?:them|whom|which)$/.test(lowOf(items[left])) && /^(?:among|of)$/.test(lowOf(items[second]))) return take()
    // "among whom were 12 women"
    if (
      fnOf(items[left]) === 'be' &&
      /^(?:them|whom)$/.test(lowOf(items[second])) &&
      lowOf(items[second - 1]) === 'among'
    )
      return take()
    if (lowOf(items[left]) === 'but' && lowOf(items[second]) === 'all') return take()
    // "Two of those killed were women": the whole is in another sentence; handled by its own harm noun
    // "including 30 guards, two clerks and a driver" continues a list of parts
    const previous = items[whole]
    if (previous?.kind === 'count' && from.relation === 'subset' && isListJoint(sentence, whole, at)) return take()
    if (
      (textOf(items[at - 1]) === '(' || textOf(items[left]) === '-' || textOf(items[left]) === '–') &&
      rightOf(sentence, at) > 0 &&
      item.people.kind === 'person'
    )
      return take()
    return null
  },
}

/** "..., five seriously", "..., five in critical condition": how those of the part are. */
function saysHowBadly({ items }: Sentence, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'count' || item.people.kind !== 'none' || !/^(?:,|and|with)$/.test(lowOf(items[at - 1])))
    return false
  const graded = /^(?:seriously|critically|severely|badly|gravely|lightly|slightly|moderately)$/
  if (graded.test(lowOf(items[at + 1])))
    return !items[at + 2] || /^(?:[,.;]|and|when|after)$/.test(lowOf(items[at + 2]))
  const state = /^an?$/.test(lowOf(items[at + 2])) ? at + 3 : at + 2
  return lowOf(items[at + 1]) === 'in' && /^(?:serious|critical|grave|stable)$/.test(lowOf(items[state]))
}

/** People without a number stand between "including" and the joint. */
function joinsPart({ items }: Sentence, at: number, whole: number): boolean {
  for (let i = at; i > whole && i > at - 5; i--) {
    const item = items[i]
    if (fnOf(item) === 'including') return i < at
    if (item?.kind !== 'token' || !(item.token.word.person || fnOf(item) === 'and' || textOf(item) === ','))
      return false
  }
  return false
}

/** "66 civilians | according to the Observatory | as well as three": the speaker may stand before so plain a joint. */
function joinsOverSpeaker({ items }: Sentence, before: number, at: number): boolean {
  const joint = [at - 3, at - 2, at - 1].map((i) => lowOf(items[i])).join(' ')
  if (!/^(?:as well as|in addition to|\S* along with|\S* together with)$/.test(joint) || at - before > 16) return false
  const between = items.slice(before + 1, at - 2)
  return between.every(
    (item) =>
      item.kind === 'token' &&
      item.token.text !== ';' &&
      !(item.token.word.verb && !item.token.word.thing && !item.token.word.say) &&
      !/^(?:be|have|modal|relative)$/.test(fnOf(item)),
  )
}

/** Only a comma, "and" or an aside in brackets stands between two counts; scraped lists lose their commas altogether. */
export function isListJoint(sentence: Sentence, before: number, at: number): boolean {
  const { items } = sentence
  if (joinsOverSpeaker(sentence, before, at)) return true
  let joints = 0
  for (let i = before + 1; i < at; i++) {
    const item = items[i]
    if (textOf(item) === '(') {
      while (i < at && textOf(items[i]) !== ')') i++
      continue
    }
    if (textOf(item) === ',' || fnOf(item) === 'and' || fnOf(item) === 'or' || textOf(item) === '/') joints++
    else if (fnOf(item) === 'possessive' || fnOf(item) === 'det') continue
    else if (/^(?:as|well|along|together|with|in|addition|to|plus|also|another|a|further)$/.test(lowOf(item))) continue
    else return false
  }
  if (before + 1 < at) return true
  const [first, second] = [items[before], items[at]]
  return (
    joints > 0 ||
    (first?.kind === 'count' &&
      second?.kind === 'count' &&
      first.people.kind === 'person' &&
      second.people.kind === 'person')
  )
}
