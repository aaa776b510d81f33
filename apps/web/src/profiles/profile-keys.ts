import type { KeyRow } from '../review/keys.ts'

/** What a key does on the page of source profiles. */
export type ProfileKey = 'next' | 'previous' | 'accept' | 'reject' | 'undo' | 'keys'

export const profileKeys: readonly KeyRow<ProfileKey>[] = [
  { key: 'j', action: 'next', label: 'Next', about: 'go to the next fragment', writes: false },
  { key: 'k', action: 'previous', label: 'Previous', about: 'go to the previous fragment', writes: false },
  { key: 'a', action: 'accept', label: 'Accept', about: 'say that it is furniture', writes: true },
  { key: 'r', action: 'reject', label: 'Reject', about: 'say that it belongs to the articles', writes: true },
  { key: 'u', action: 'undo', label: 'Undo', about: 'take the last decision back', writes: true },
  { key: '?', action: 'keys', label: 'Keys', about: 'show these keys', writes: false },
]
