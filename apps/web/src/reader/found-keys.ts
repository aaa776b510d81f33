import type { KeyRow } from '../review/keys.ts'

/** Keys that go from one place of the searched words to another, in the order of their buttons. */
export const foundKeys: readonly KeyRow<'previous' | 'next'>[] = [
  { key: 'p', action: 'previous', label: 'Previous', about: 'Go to the place before', writes: false },
  { key: 'n', action: 'next', label: 'Next', about: 'Go to the next place', writes: false },
]
