/** What a key does on the review page. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'source'
  | 'same'
  | 'split'
  | 'undo'
  | 'redo'
  | 'filter'
  | 'keys'

/** A key of a page and what it does there. */
export interface KeyRow<Action extends string = KeyAction> {
  key: string
  action: Action
  /** On its button. */
  label: string
  /** In the list of keys. */
  about: string
  /** Changes something: hidden where nothing can be changed. */
  writes: boolean
}

export const keyRows: readonly KeyRow[] = [
  { key: 'j', action: 'next', label: 'Next', about: 'go to the next claim', writes: false },
  { key: 'k', action: 'previous', label: 'Previous', about: 'go to the previous claim', writes: false },
  { key: 'a', action: 'accept', label: 'Accept', about: 'agree with the reading', writes: true },
  { key: 'e', action: 'edit', label: 'Edit', about: 'correct its fields', writes: true },
  { key: 'r', action: 'reject', label: 'Reject', about: 'say that it is no claim, and why', writes: true },
  { key: 's', action: 'source', label: 'Source', about: 'name another source', writes: true },
  { key: 'm', action: 'same', label: 'Same claim', about: 'say that it is the same as another claim', writes: true },
  { key: 'x', action: 'split', label: 'Split', about: 'make one of its mentions a claim of its own', writes: true },
  {
    key: 'u',
    action: 'undo',
    label: 'Undo',
    about: 'take back the last decision made here, or on this claim',
    writes: true,
  },
  { key: 'U', action: 'redo', label: 'Redo', about: 'bring back what was taken back last', writes: true },
  { key: '/', action: 'filter', label: 'Filter', about: 'go to the search field', writes: false },
  { key: '?', action: 'keys', label: 'Keys', about: 'show these keys', writes: false },
]

/** A key as one presses it: capital letters need Shift. */
export const keyName = (key: string): string => (/^[A-Z]$/.test(key) ? `Shift+${key}` : key)

/** What a key press asks for on the review page; null where it is meant for a field, a menu or the browser. */
export const keyActionOf = (press: KeyPress): KeyAction | null => pressedAction(press, keyRows)

export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  typing: boolean
}

/** What a key press asks for among these keys. */
export function pressedAction<Action extends string>(
  { key, ctrlKey, metaKey, altKey, typing }: KeyPress,
  rows: readonly KeyRow<Action>[],
): Action | null {
  if (ctrlKey || metaKey || altKey || typing) return null
  return rows.find((row) => row.key === key)?.action ?? null
}
