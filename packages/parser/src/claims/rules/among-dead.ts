import { type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { groupOfPart } from '../group-of-parts.ts'
import { fnOf, leftOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const amongDeadSpec: RuleSpec = {
  about:
    'Parts of the dead or wounded named before or after: “the dead included two officers”, “among those killed were three children”, “four were among the dead”.',
  examples: [
    ['The dead included two officers.', 'killed exact 2/2/2'],
    ['The dead are said to include two officers.', 'killed exact 2/2/2'],
    ['Among those killed were three children.', 'killed exact 3/3/3'],
    ['Five children were among the dead.', 'killed exact 5/5/5'],
    ['Two medics were also among Friday’s victims.', 'killed exact 2/2/2'],
    ['Of those killed, six were children.', 'killed exact 6/6/6'],
    [
      'The four killed were a guard and three nurses.',
      'killed exact 4/4/4',
      'killed exact 1/1/1',
      'killed exact 3/3/3',
    ],
  ],
  counterexamples: [
    'The guests included two officers.',
    'Among the crowd were three children.',
    'Two girls were among the victims of the trade.',
  ],
}

export const amongDead: AttachmentRule = {
  id: 'among-dead',
  confidence: 0.95,
  attach(sentence, at, attached) {
    const { items } = sentence
    const item = items[at]
    if (
      item?.kind !== 'count' ||
      item.quantity.kind === 'zero' ||
      item.people.kind === 'thing' ||
      item.people.kind === 'harm'
    )
      return null
    // forward: "... were among the dead"
    for (let i = at + 1; i < items.length && i < at + 16; i++) {
      // "two women and two children were among the dead"
      if (items[i]?.kind === 'count' && fnOf(items[i - 1]) !== 'and') break
      // "287 fighters, among them 26 minors": what follows is a part of these
      if (lowOf(items[i]) !== 'among' || lowOf(items[i + 1]) === 'them' || (i >= at + 8 && fnOf(items[i - 1]) !== 'be'))
        continue
      for (let k = i + 1; k < items.length && k < i + 8; k++) {
        const harm = items[k]
        if (harm?.kind === 'count' && k > i + 2) break
        if (k <= i + 2 && isVictims(items, k)) return { harm: 'killed', by: k, relation: 'subset' }
        if (harm?.kind === 'harm' && harm.harm.form !== 'toll')
          return { harm: harm.harm.harm, by: k, relation: 'subset' }
      }
    }
    // "among the victims were six children"
    if (lowOf(items[0]) === 'among' && fnOf(items[leftOf(sentence, at)]) === 'be')
      for (let i = 1; i < 4; i++) if (isVictims(items, i)) return { harm: 'killed', by: i, relation: 'subset' }
    // "a third of the wounded -- 88 -- are women"
    const dash = leftOf(sentence, at)
    const group = items[leftOf(sentence, dash)]
    if (/^(?:-|–|—|--)$/.test(textOf(items[dash])) && /^(?:-|–|—|--)$/.test(textOf(items[rightOf(sentence, at)])))
      if (group?.kind === 'harm' && lowOf(items[leftOf(sentence, leftOf(sentence, dash))]) === 'the')
        return { harm: group.harm.harm, by: leftOf(sentence, dash), relation: 'subset' }
    // "Of the 12 people killed, five were children": the part follows its whole
    const opening = items[0]
    // "of those, 12 were killed and 30 were wounded", "the dead included two guards and a nurse was wounded"
    const after = items[at + 1]
    if ((fnOf(after) === 'be' || fnOf(after) === 'have') && items[at + 2]?.kind === 'harm') return null
    if (lowOf(opening) === 'of' && fnOf(items[at + 1]) === 'be') {
      for (let i = 1; i < at && i < 6; i++) {
        const whole = attached.get(i)
        if (whole) return { ...share(whole, i, 'subset') }
        const group = items[i]
        if (group?.kind === 'harm' && group.harm.form !== 'toll' && /^(?:the|those)$/.test(lowOf(items[i - 1])))
          return { harm: group.harm.harm, by: i, relation: 'subset' }
      }
    }
    // backward: "the dead included", "among those killed were", "those killed include"
    let verb = -1
    let inclusion = false
    for (let i = at - 1; i >= 0 && i >= at - 26; i--) {
      const other = items[i]
      if (!other || lowOf(other) === ';' || lowOf(other) === 'that') break
      // "the dead are said to include"
      const supposed = fnOf(items[i - 1]) === 'be' && fnOf(items[i + 1]) === 'to'
      if (other.kind === 'token' && other.token.word.say && !supposed) break
      if (other.kind === 'count') {
        if (verb < 0) continue
        break
      }
      if (fnOf(other) === 'including' || fnOf(other) === 'be') {
        verb = i
        inclusion ||= fnOf(other) === 'including'
        continue
      }
      // "among the wounded in the city were four": the group opens the sentence
      const opens = i <= 3 && i >= verb - 9
      if (other.kind === 'harm' && verb >= 0 && (i >= verb - 3 || opens)) {
        const determiner = lowOf(items[i - 1])
        const isGroup =
          determiner === 'the' || determiner === 'those' || determiner === 'victims' || determiner === 'people'
        const amongIt =
          lowOf(items[i - 2]) === 'among' || lowOf(items[i - 1]) === 'among' || lowOf(items[i - 3]) === 'among'
        // "the four killed were two guards and two nurses"
        const groupOnly = items[i - 1]?.kind === 'count' && !groupOfPart(sentence, i - 2)
        if (groupOnly && i === verb - 1 && listsOnly(items, verb, at))
          return { harm: other.harm.harm, by: i, relation: 'subset' }
        if (other.harm.form !== 'toll' && ((isGroup && (inclusion || amongIt)) || amongIt))
          return { harm: other.harm.harm, by: i, relation: 'subset' }
        break
      }
    }
    return null
  },
}

/** Nothing but counted people stands between the verb and the count. */
const listsOnly = (items: Sentence['items'], verb: number, at: number): boolean =>
  fnOf(items[verb]) === 'be' &&
  items.slice(verb + 1, at).every((item) => item.kind === 'count' || fnOf(item) === 'and' || textOf(item) === ',')

/** "the victims", "Friday's victims": those who died, unless the words say of what they are victims. */
const isVictims = (items: Sentence['items'], at: number): boolean =>
  lowOf(items[at]) === 'victims' && lowOf(items[at + 1]) !== 'of'
