'use client'

import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Problem } from '../server/problem.ts'

/**
 * A form above the page: the browser keeps the focus inside, Escape closes it, Enter sends it. Where it has several fields,
 * Enter in one of them does not send the whole.
 */
export function Dialog(props: {
  title: string
  submit?: string
  pending?: boolean
  problem?: Problem | null
  wide?: boolean
  severalFields?: boolean
  onSubmit?: (form: FormData) => void
  onClose: () => void
  children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!props.pending) props.onSubmit?.(new FormData(event.currentTarget))
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter') return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    } else if (props.severalFields && !(event.target instanceof HTMLButtonElement)) event.preventDefault()
  }

  return (
    <dialog
      ref={box}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      className={`m-auto w-[calc(100vw-2rem)] rounded-lg border border-line-strong bg-surface p-5 text-ink shadow-xl backdrop:bg-black/40 ${props.wide ? 'max-w-2xl' : 'max-w-lg'}`}
    >
      <form onSubmit={send} onKeyDown={onKeyDown}>
        <h2 id={title} className="font-serif text-xl font-semibold">
          {props.title}
        </h2>
        <div className="mt-3 space-y-4">{props.children}</div>
        {props.problem && <ProblemNote problem={props.problem} />}
        <div className="sticky -bottom-5 -mx-5 mt-5 -mb-5 flex flex-wrap items-center justify-end gap-3 rounded-b-lg border-t border-line bg-surface px-5 py-3">
          {props.severalFields && (
            <p className="mr-auto text-sm text-muted">
              Saves: <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd>, or the button.
            </p>
          )}
          <button type="button" onClick={props.onClose} className={quietButton}>
            {props.submit ? 'Cancel' : 'Close'}
          </button>
          {props.submit && (
            <button type="submit" aria-disabled={props.pending} className={mainButton}>
              {props.submit}
            </button>
          )}
        </div>
      </form>
    </dialog>
  )
}

/** A note below the fold would not be seen. */
function intoView(note: HTMLElement | null) {
  note?.scrollIntoView({ block: 'nearest' })
}

/** What went wrong and what to do, beside what was asked for. */
export function ProblemNote({ problem }: { problem: Problem }) {
  return (
    <div ref={intoView} role="alert" className="mt-4 rounded-md bg-notice-soft p-3 text-sm text-notice">
      <p className="font-semibold">{problem.message}</p>
      <p>{problem.advice}</p>
    </div>
  )
}

export const mainButton = 'h-9 rounded-md bg-accent px-4 font-medium text-on-accent aria-disabled:opacity-60'
export const quietButton = 'h-9 rounded-md border border-line-strong bg-surface px-4'
export const inputBox = 'mt-1 block h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2'
