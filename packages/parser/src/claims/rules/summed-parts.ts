import { type Attachment, type AttachmentRule, type RuleSpec, share } from '../attachment.ts'
import { leftOf, textOf } from '../scan.ts'
import type { CountItem, Sentence } from '../sentence.ts'
import { isListJoint } from './subset.ts'

export const summedPartsSpec: RuleSpec = {
  about: 'A list of people after a figure to which it adds up: “killed 12 people: seven soldiers and five clerks”.',
  examples: [
    [
      'The bomb killed 12 people: seven soldiers and five clerks.',
      'killed exact 12/12/12',
      'killed exact 7/7/7',
      'killed exact 5/5/5',
    ],
    [
      'Nine people died on Monday, two nurses, six patients and a driver.',
      'killed exact 9/9/9',
      'killed exact 2/2/2',
      'killed exact 6/6/6',
      'killed exact 1/1/1',
    ],
  ],
  counterexamples: ['The guests were nine people, two nurses, six patients and a driver.'],
}

export const summedParts: AttachmentRule = {
  id: 'summed-parts',
  confidence: 0.8,
  attach(sentence, at, attached) {
    const whole = wholeOf(sentence, at, attached)
    const from = attached.get(whole)
    const sum = countAt(sentence, whole)?.quantity.best
    if (!from || sum === null || sum === undefined) return null
    const parts = partsAfter(sentence, whole, attached)
    const total = parts.reduce((value, part) => value + (countAt(sentence, part)?.quantity.best ?? Number.NaN), 0)
    return parts.length > 1 && parts.includes(at) && total === sum ? share(from, whole, 'subset') : null
  },
}

const countAt = ({ items }: Sentence, at: number): CountItem | null => {
  const item = items[at]
  return item?.kind === 'count' ? item : null
}

/** The figure before the list: the nearest one that another rule has read; -1 where there is none. */
function wholeOf({ items }: Sentence, at: number, attached: ReadonlyMap<number, Attachment>): number {
  for (let i = at - 1; i >= 0 && i > at - 40; i--)
    if (items[i]?.kind === 'count' && attached.has(i) && attached.get(i)?.rule !== 'summed-parts') return i
  return -1
}

/** The list that a mark opens after the figure at `whole`: people with nothing but list joints between them. */
function partsAfter(sentence: Sentence, whole: number, attached: ReadonlyMap<number, Attachment>): number[] {
  const { items } = sentence
  const parts: number[] = []
  for (let i = whole + 1; i < items.length; i++) {
    const item = items[i]
    if (item?.kind !== 'count') continue
    const rule = attached.get(i)?.rule
    const free = rule === undefined || rule === 'summed-parts'
    if (!free || item.people.kind !== 'person' || item.quantity.qualifier !== 'exact') return parts
    const previous = parts.at(-1)
    if (
      previous === undefined
        ? !/^[,:(–—-]+$/.test(textOf(items[leftOf(sentence, i)]))
        : !isListJoint(sentence, previous, i)
    )
      return parts
    parts.push(i)
  }
  return parts
}
