'use client'

import { useEffect, useState } from 'react'

const nameKey = 'evenhand-reviewer'
const keysKey = 'evenhand-review-keys'

/** A text that stays in this browser; null until it is known. */
function useKept(key: string): [string | null, (text: string) => void] {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => setText(read(key)), [key])
  return [
    text,
    (next) => {
      setText(next)
      try {
        window.localStorage.setItem(key, next)
      } catch {
        // A browser that keeps nothing asks again next time.
      }
    },
  ]
}

function read(key: string): string {
  try {
    return window.localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** The name under which decisions are recorded; empty where none was given yet. It stays in this browser. */
export function useReviewer(): [string, (name: string) => void] {
  const [name, setName] = useKept(nameKey)
  return [name ?? '', setName]
}

/** Whether single keys act; who dictates or presses keys by accident can turn them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [state, setState] = useKept(keysKey)
  return [state !== 'off', (on) => setState(on ? 'on' : 'off')]
}
