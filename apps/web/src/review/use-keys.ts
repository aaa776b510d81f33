'use client'

import { useEffect, useRef } from 'react'
import { type KeyRow, pressedAction } from './keys.ts'

/** A box to tick takes no letters. */
const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'

/** Calls back for a page's single keys, wherever the focus is, except where something is typed. `next` and `previous` repeat. */
export function useKeys<Action extends string>(
  rows: readonly KeyRow<Action>[],
  onAction: (action: Action) => void,
  on: boolean,
): void {
  const latest = useRef(onAction)
  useEffect(() => {
    latest.current = onAction
  })
  useEffect(() => {
    if (!on) return
    function onKey(event: KeyboardEvent) {
      const typing = event.defaultPrevented || (event.target instanceof Element && event.target.matches(fields))
      const { key, ctrlKey, metaKey, altKey } = event
      const action = pressedAction({ key, ctrlKey, metaKey, altKey, typing }, rows)
      if (action === null) return
      event.preventDefault()
      if (!event.repeat || action === 'next' || action === 'previous') latest.current(action)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, on])
}
