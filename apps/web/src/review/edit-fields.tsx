'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { useTerms } from '../words/labels.tsx'
import { inputBox } from './dialog.tsx'

/** A control with its name above it. */
export function Field({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="block min-w-0 text-sm">
      {legend}
      {children}
    </label>
  )
}

export function TextField(props: {
  name: string
  legend: string
  value: string
  list?: string
  /** A mild word on what was typed; it can be saved all the same. */
  doubt?: (typed: string) => string | null
  /** What keeps the form from being saved as it is. */
  wrong?: Problem | null
}) {
  const [typed, setTyped] = useState(props.value)
  const { input, note, wrong, message } = useWrong(props.name, props.wrong ?? null)
  const doubt = typed.trim() === props.value || typed.trim() === '' ? null : props.doubt?.(typed)
  return (
    <div className="min-w-0">
      <Field legend={props.legend}>
        <input
          ref={input}
          name={props.name}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          list={props.list}
          dir="auto"
          autoComplete="off"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${note} ${note}-doubt`}
          className={inputBox}
        />
      </Field>
      {message}
      <p id={`${note}-doubt`} role="status" className="mt-1 text-xs text-notice empty:hidden">
        {wrong ? null : doubt}
      </p>
    </div>
  )
}

/** What is wrong with this field, told below it; the focus goes there. */
function useWrong(name: string, problem: Problem | null) {
  const input = useRef<HTMLInputElement>(null)
  const note = useId()
  const wrong = problem?.where === name ? problem : null
  useEffect(() => {
    if (wrong) input.current?.focus()
  }, [wrong])
  const message = (
    <p id={note} role="alert" className="mt-1 text-xs text-notice empty:hidden">
      {wrong && `${wrong.message} ${wrong.advice}`}
    </p>
  )
  return { input, note, wrong, message }
}

/** A whole number, typed as text, so that nothing that was typed is lost. */
export function NumberField(props: { name: string; legend: string; value: number | null; wrong: Problem | null }) {
  const { input, note, wrong, message } = useWrong(props.name, props.wrong)
  return (
    <div className="min-w-0 flex-1">
      <Field legend={props.legend}>
        <input
          ref={input}
          name={props.name}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={props.value ?? ''}
          aria-invalid={wrong !== null}
          aria-describedby={note}
          className={inputBox}
        />
      </Field>
      {message}
    </div>
  )
}

export function DateField(props: { name: string; legend: string; value: string }) {
  return (
    <Field legend={props.legend}>
      <input
        name={props.name}
        defaultValue={props.value}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        placeholder="2017-09-28, 2017-09 or 2017"
        title="A day, a month or a year: 2017-09-28, 2017-09 or 2017"
        autoComplete="off"
        className={inputBox}
      />
    </Field>
  )
}

export function Choice(props: {
  name: string
  legend: string
  vocabulary: string
  value: string
  onChange?: (value: string) => void
}) {
  const terms = useTerms(props.vocabulary)
  return (
    <Field legend={props.legend}>
      <select
        name={props.name}
        defaultValue={props.value}
        onChange={(event) => props.onChange?.(event.target.value)}
        className={inputBox}
      >
        {terms.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
