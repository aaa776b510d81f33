import { type Claim, EvenhandError } from '@evenhand/schema'

/** Fields that a reviewer may put in the machine's place. */
export type EditableFields = Partial<Omit<Claim, 'id' | 'mentions' | 'rule' | 'confidence'>>

/** Throws `bad_option`, naming the field, where the values contradict themselves or nothing would change. */
export function checkEdits(changes: EditableFields | undefined, now: Claim): EditableFields {
  const changed = Object.entries(changes ?? {}).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[name as keyof Claim]),
  )
  if (changed.length === 0) {
    throw new EvenhandError('bad_option', 'An edit needs at least one changed field.', {
      where: 'changes',
      advice: 'To agree with the reading as it stands, accept it.',
    })
  }
  const edits: EditableFields = Object.fromEntries(changed)
  if (edits.count) checkCount(edits.count)
  const { start, end } = edits.when ?? { start: null, end: null }
  if (start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length)) {
    throw new EvenhandError('bad_option', 'The last day lies before the first.', {
      where: 'when',
      advice: 'Swap them.',
    })
  }
  if (edits.attribution && edits.attribution.source.trim() === '') {
    throw new EvenhandError('bad_option', 'A source needs a name.', {
      where: 'attribution',
      advice: 'Write the name as the article gives it.',
    })
  }
  return edits
}

function checkCount({ low, best, high }: Claim['count']): void {
  const refuse = (message: string, advice: string) => {
    throw new EvenhandError('bad_option', message, { where: 'count', advice })
  }
  const numbers = [low, best, high].filter((number) => number !== null)
  if (numbers.length === 0) refuse('A count needs a number or a word.', 'Give the number that the text gives.')
  const ascending = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0))
  if (!ascending) refuse('The lowest number is higher than the highest.', 'Swap them.')
}
