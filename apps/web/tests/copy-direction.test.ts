import { expect, test } from 'vitest'
import { copyDirection } from '../src/words/copy-direction.ts'

const between = (fields: Partial<Parameters<typeof copyDirection>[0]>) =>
  copyDirection({ direction: 'common_source', basis: 'stated', credit: 'The Agency', ...fields }, 'Herald', 'Times')

test('a third text is behind both only where both credit it', () => {
  expect(between({})).toBe('both take it from a third text')
  expect(between({ basis: 'inferred' })).toBe(
    'one of the two has it from The Agency; where the other has it from is not stated',
  )
  expect(between({ direction: 'a_to_b' })).toBe('Times takes it from Herald')
})
