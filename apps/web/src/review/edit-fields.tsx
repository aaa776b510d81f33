'use client'

import type { ReactNode } from 'react'
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

export function TextField(props: { name: string; legend: string; value: string; list?: string }) {
  return (
    <Field legend={props.legend}>
      <input
        name={props.name}
        defaultValue={props.value}
        list={props.list}
        dir="auto"
        autoComplete="off"
        className={inputBox}
      />
    </Field>
  )
}

export function NumberField(props: { name: string; legend: string; value: number | null }) {
  return (
    <Field legend={props.legend}>
      <input
        type="number"
        name={props.name}
        min={0}
        step={1}
        required
        defaultValue={props.value ?? ''}
        className={inputBox}
      />
    </Field>
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
