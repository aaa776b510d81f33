'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Panel } from '../components/panel.tsx'
import { limits } from './limits.ts'
import { PreviewView } from './preview-view.tsx'
import { replacesByDefault, StoredNote } from './stored-note.tsx'
import { type PastedFields, useLivePreview } from './use-live-preview.ts'

export const inputLook = 'mt-1 block h-9 w-full rounded-md border border-line-strong bg-surface px-2'
export const buttonLook =
  'h-9 rounded-md bg-accent px-4 text-sm text-on-accent disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted'

const none: PastedFields = { text: '', outlet: '', published: '', url: '' }

/** One pasted text with what the parser reads in it while it is typed. */
export function PastePanel(props: {
  busy: boolean
  onSave: (pasted: PastedFields, replace: string[]) => Promise<boolean>
}) {
  const [fields, setFields] = useState(none)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { preview, problem, reading } = useLivePreview(fields)
  const state = preview?.state
  const replace = state ? (chosen ?? replacesByDefault(state)) : false
  const ready = preview !== null && !reading && !props.busy && state?.storedAs === null

  const set = (name: keyof PastedFields) => (event: { target: { value: string } }) =>
    setFields((before) => ({ ...before, [name]: event.target.value }))

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!ready || !preview) return
    if (await props.onSave(fields, replace ? [preview.article.key] : [])) {
      setFields(none)
      setChosen(null)
    }
  }

  return (
    <Panel
      id="paste"
      title="Paste a text"
      note="An article as it stands, page text and all; the parser tells article and page apart. Nothing is stored before you say so."
    >
      <div className="grid gap-6 lg:grid-cols-2">
        <form onSubmit={save} className="min-w-0" aria-label="Paste a text">
          <label className="block text-sm">
            Text
            <textarea
              value={fields.text}
              onChange={set('text')}
              maxLength={limits.pastedCharacters}
              rows={12}
              dir="auto"
              spellCheck={false}
              className="mt-1 block w-full rounded-md border border-line-strong bg-surface p-2 font-serif text-base"
            />
          </label>
          <div className="mt-3 grid gap-3 sm:grid-cols-2">
            <Field label="Outlet, if known">
              <input value={fields.outlet} onChange={set('outlet')} maxLength={200} className={inputLook} />
            </Field>
            <Field label="Published, if known">
              <input type="date" value={fields.published} onChange={set('published')} className={inputLook} />
            </Field>
          </div>
          <div className="mt-3">
            <Field label="Address, if known">
              <input
                type="url"
                inputMode="url"
                placeholder="https://"
                value={fields.url}
                onChange={set('url')}
                maxLength={2000}
                className={inputLook}
              />
            </Field>
          </div>
          {state && (
            <div className="mt-3">
              <StoredNote state={state} name="the pasted text" replace={replace} onReplace={setChosen} />
            </div>
          )}
          <button type="submit" disabled={!ready} className={`mt-4 ${buttonLook}`}>
            Store this article
          </button>
        </form>
        <section aria-label="What is read in it" aria-busy={reading} className="min-w-0">
          {problem && (
            <p role="alert" className="rounded-md bg-notice-soft p-3 text-sm text-notice">
              {problem.message} {problem.advice}
            </p>
          )}
          {preview ? (
            <div className={reading ? 'opacity-60' : undefined}>
              <PreviewView preview={preview} />
            </div>
          ) : (
            !problem && (
              <p className="rounded-md border border-dashed border-line-strong p-6 text-center text-balance text-muted lg:grid lg:h-full lg:place-items-center">
                {reading
                  ? 'Reading …'
                  : 'What the parser reads appears here: each claim with its sentence, and the page furniture.'}
              </p>
            )
          )}
        </section>
      </div>
    </Panel>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="block text-sm">
      {label}
      {children}
    </label>
  )
}
