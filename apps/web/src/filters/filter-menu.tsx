'use client'

import type { ClaimFilter } from '@evenhand/schema'
import type { OpenField } from '@evenhand/store'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTRPC } from '../trpc/client.tsx'
import type { FilterField } from './filter-fields.ts'
import { menuLimits } from './menu-limits.ts'

/** A button that opens a panel of inputs; `count` says how many are set. A wide one opens at the right edge of the bar. */
export function FilterMenu(props: { label: string; count: number; wide?: boolean; children: ReactNode }) {
  const active = props.count > 0
  return (
    <details name="filter-menu" className={props.wide ? '' : 'sm:relative'}>
      <summary
        className={`flex h-9 list-none items-center gap-1.5 rounded-md border px-3 text-sm select-none [&::-webkit-details-marker]:hidden ${
          active ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'
        }`}
      >
        {props.label}
        {active && (
          <span className="rounded-full bg-accent px-1.5 text-xs text-on-accent">
            <span className="sr-only">, set: </span>
            {props.count}
          </span>
        )}
        <span aria-hidden="true" className="text-xs text-muted">
          ▾
        </span>
      </summary>
      <div
        className={`absolute inset-x-0 z-30 mt-1 max-h-[min(28rem,70vh)] overflow-y-auto rounded-md border border-line-strong bg-surface p-3 shadow-lg sm:inset-x-auto ${
          props.wide ? 'sm:right-0 sm:w-[min(44rem,100%)]' : 'sm:w-72'
        }`}
      >
        {props.children}
      </div>
    </details>
  )
}

/** A field's values as checkboxes with the number of claims each would leave. */
export function MenuOptions({ field, filter }: { field: FilterField; filter: ClaimFilter }) {
  const [words, setWords] = useState('')
  const { fitting, left } = useFitting(field, filter, words)
  const shown = fitting.filter((option, index) => index < menuLimits.shown || field.selected.includes(option.value))
  // A chosen value stays in the form even where the search words hide it.
  const hidden = field.selected.filter((value) => !shown.some((option) => option.value === value))
  if (field.options.length === 0) return <p className="text-sm text-muted">None in this view.</p>
  return (
    <>
      {field.options.length > 12 && (
        <input
          type="text"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label={`Find in ${field.label}`}
          placeholder="Find"
          className="mb-2 h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
        />
      )}
      {hidden.map((value) => (
        <input key={value} type="hidden" name={field.key} value={value} />
      ))}
      {shown.map((option) => (
        <label key={option.value} className="flex min-h-7 items-start gap-2 py-0.5 text-sm">
          <input
            type="checkbox"
            name={field.key}
            value={option.value}
            defaultChecked={field.selected.includes(option.value)}
            className="mt-1"
          />
          <span className="min-w-0 flex-1 break-words">{option.label}</span>
          {option.count !== null && <span className="text-muted tabular-nums">{option.count}</span>}
        </label>
      ))}
      {left + fitting.length - shown.length > 0 && (
        <p className="mt-1 text-xs text-muted">
          {left + fitting.length - shown.length} more: type a part of the name to find them.
        </p>
      )}
    </>
  )
}

/** Options that hold the words, and how many more there are; where not all options came with the page, the server looks. */
function useFitting(field: FilterField, filter: ClaimFilter, typed: string) {
  const api = useTRPC()
  const words = useDeferredValue(typed.trim().toLowerCase())
  const asks = field.more > 0 && words !== ''
  const { data } = useQuery({
    ...api.filter.find.queryOptions({ filter, field: field.key as OpenField, words }),
    enabled: asks,
  })
  const fitting = field.options.filter((option) => option.label.toLowerCase().includes(words))
  if (!asks) return { fitting, left: field.more }
  const known = new Set(fitting.map(({ value }) => value))
  const options = data?.options.filter(({ value }) => !known.has(value)) ?? []
  return { fitting: [...fitting, ...options], left: Math.max((data?.total ?? 0) - fitting.length - options.length, 0) }
}
