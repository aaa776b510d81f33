'use client'

import { useRef, useState } from 'react'
import type { Segment } from '../reader/segments.ts'
import type { KeyRow } from '../review/keys.ts'
import { useKeys } from '../review/use-keys.ts'
import { ComparedText } from './compared-text.tsx'
import type { Side } from './pair.ts'

export interface ComparedSide {
  id: string
  name: string
  segments: Segment[]
}

const rows: readonly KeyRow<'next' | 'previous'>[] = [
  { key: 'j', action: 'next', label: 'Next', about: 'go to the next shared passage', writes: false },
  { key: 'k', action: 'previous', label: 'Previous', about: 'go to the previous shared passage', writes: false },
]
const button = 'inline-flex min-h-8 items-center rounded-md border border-line-strong px-3 text-sm text-ink'

/** Two texts side by side; a passage that is pointed at or focused in one is shown in both. */
export function ComparedTexts(props: { a: ComparedSide; b: ComparedSide; passages: number; search: string }) {
  const { a, b, passages, search } = props
  const [active, setActive] = useState<number | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  useKeys(rows, (action) => step(action === 'next' ? 1 : -1), passages > 0)

  function step(by: 1 | -1) {
    const from = active ?? (by === 1 ? 0 : passages + 1)
    const next = ((from - 1 + by + passages) % passages) + 1
    frame.current?.querySelector<HTMLElement>(`#a-passage-${next}`)?.focus({ preventScroll: true })
    show(next)
    for (const side of ['a', 'b'] as const) bringIntoView(side, next)
  }

  function show(passage: number | null, from?: Side) {
    setActive(passage)
    if (passage !== null && from !== undefined) bringIntoView(from === 'a' ? 'b' : 'a', passage)
  }

  /** Scrolls the text's own box; where texts stand below each other the page stays, unless a key asked for the next passage. */
  function bringIntoView(side: Side, passage: number) {
    const mark = frame.current?.querySelector<HTMLElement>(`#${side}-passage-${passage}`)
    const box = mark?.closest<HTMLElement>('[data-scroll]')
    if (!mark || !box) return
    if (box.scrollHeight > box.clientHeight) {
      box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - 80
    } else if (side === 'a') mark.scrollIntoView({ block: 'center' })
  }

  return (
    <div ref={frame}>
      {passages > 0 && (
        <p className="no-print mb-3 flex flex-wrap items-center gap-2 text-sm">
          <button type="button" className={button} onClick={() => step(-1)}>
            Previous passage <kbd className="ml-2 text-xs text-muted">k</kbd>
          </button>
          <button type="button" className={button} onClick={() => step(1)}>
            Next passage <kbd className="ml-2 text-xs text-muted">j</kbd>
          </button>
          <span role="status" className="text-muted">
            {active === null ? `${passages} shared` : `Passage ${active} of ${passages}`}
          </span>
        </p>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <ComparedText side="a" own={a} other={b.name} search={search} active={active} onShow={show} />
        <ComparedText side="b" own={b} other={a.name} search={search} active={active} onShow={show} />
      </div>
    </div>
  )
}
