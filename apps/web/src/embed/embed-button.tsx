'use client'

import { useId, useRef, useState } from 'react'
import { embedCode } from './embed-code.ts'

/** What a page may place elsewhere: the card's path with the state of the view, what it shows, and its usual height. */
export interface Embeddable {
  path: string
  title: string
  height: number
}

/** Shows the HTML that places a card on another page, and copies it. */
export function EmbedButton({ card, className }: { card: Embeddable; className: string }) {
  const [code, setCode] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  function toggle() {
    setCopied(false)
    setCode(code === null ? embedCode({ ...card, address: new URL(card.path, window.location.origin).href }) : null)
  }

  async function copy() {
    field.current?.select()
    // Without a secure connection there is no clipboard: the text stands selected for the keyboard's own copy.
    await navigator.clipboard?.writeText(code ?? '').then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }

  return (
    <>
      <button
        type="button"
        className={className}
        aria-expanded={code !== null}
        aria-controls={id}
        aria-label={`${card.title}: embed`}
        onClick={toggle}
      >
        Embed
      </button>
      <span id={id} className={code === null ? 'hidden' : 'block w-full basis-full'}>
        {code !== null && (
          <>
            <label className="block max-w-[46rem] text-xs text-muted">
              HTML for another page. The card is read-only, follows the data, and links back to this view.
              <textarea
                ref={field}
                readOnly
                rows={4}
                value={code}
                onFocus={(event) => event.currentTarget.select()}
                className="mt-1 block w-full rounded-md border border-line-strong bg-surface p-2 font-mono text-xs text-ink"
              />
            </label>
            <span className="mt-1 flex items-center gap-2">
              <button type="button" className={className} onClick={copy}>
                Copy embed code
              </button>
              <span role="status">{copied && 'Copied.'}</span>
            </span>
          </>
        )}
      </span>
    </>
  )
}
