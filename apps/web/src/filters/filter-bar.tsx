'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { FilterChips } from './filter-chips.tsx'
import type { FilterField } from './filter-fields.ts'
import { FilterMenu, MenuOptions } from './filter-menu.tsx'
import { formSearch } from './form-search.ts'
import { type Searched, searchHints } from './search-hints.ts'

export interface FilterBarProps {
  filter: ClaimFilter
  /** The filter as query string. */
  search: string
  /** What the words are looked for in. */
  searched: Searched
  fields: FilterField[]
  /** What the chosen articles are called, by the id that chooses them. */
  articleNames: Readonly<Record<string, string>>
  /** First and last day in the data, on the filter's clock. */
  days: { first: string | null; last: string | null }
  keys: readonly string[]
  presets: { value: string; label: string }[]
  conventions: { value: string; label: string }[]
  /** The line with live counts. */
  children: ReactNode
}

/** Parameters that number pages of the old view. */
const pageNames = new Set(['claim', 'page', 'points'])

const defaults = { clock: 'said', preset: 'range', convention: 'none' }

/** The filter of every page. It is a plain form with the address as its state: it works without script, too. */
export function FilterBar(props: FilterBarProps) {
  const { filter, search, fields, keys } = props
  const hint = searchHints[props.searched]
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const form = useRef<HTMLFormElement>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, startTransition] = useTransition()
  const version = useOutsideChanges(search)
  useMenuClosing(form)

  function apply(resetPending = true) {
    if (resetPending) clearTimeout(typing.current)
    if (!form.current) return
    const others = [...params].filter(([name]) => !keys.includes(name) && !pageNames.has(name))
    const next = formSearch(new FormData(form.current), defaults, others)
    version.expect(formSearch(new FormData(form.current), defaults))
    startTransition(() => router.replace(next ? `${pathname}?${next}` : pathname, { scroll: false }))
  }

  function onChange(event: FormEvent<HTMLFormElement>) {
    const target = event.target as HTMLInputElement
    if (!target.name) return
    clearTimeout(typing.current)
    if (target.type === 'search') typing.current = setTimeout(() => apply(), 350)
    else apply()
  }

  const more = fields.filter((field) => field.place === 'more')
  const moreCount = more.reduce((sum, field) => sum + field.selected.length, 0) + filter.include.length
  const datesCount = Number(filter.from !== null) + Number(filter.to !== null)
  return (
    <form
      ref={form}
      method="get"
      action={pathname}
      aria-label="Filters"
      aria-busy={pending}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
      className="no-print relative mb-6 border-y border-line py-3"
    >
      <div key={version.number} className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          aria-label={hint.label}
          placeholder={hint.placeholder}
          className="h-9 w-full rounded-md border border-line-strong bg-surface px-3 text-sm sm:w-76"
        />
        {fields
          .filter((field) => field.place === 'bar')
          .map((field) => (
            <FilterMenu key={field.key} label={field.label} count={field.selected.length}>
              <MenuOptions field={field} filter={filter} />
            </FilterMenu>
          ))}
        <FilterMenu label="Dates" count={datesCount + Number(filter.clock !== 'said')}>
          <DateFields filter={filter} days={props.days} />
        </FilterMenu>
        <FilterMenu label="More" count={moreCount} wide>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {more.map((field) => (
              <fieldset key={field.key}>
                <legend className="mb-1 text-sm font-semibold">{field.label}</legend>
                <MenuOptions field={field} filter={filter} />
              </fieldset>
            ))}
            <IncludeFields include={filter.include} />
          </div>
        </FilterMenu>
        <FilterMenu label="Figures" count={Number(filter.preset !== 'range') + Number(filter.convention !== 'none')}>
          <Choice name="preset" legend="An event’s figure" options={props.presets} value={filter.preset} />
          <Choice name="convention" legend="Numbers for words" options={props.conventions} value={filter.convention} />
        </FilterMenu>
        <noscript>
          <button type="submit" className="h-9 rounded-md bg-accent px-3 text-on-accent">
            Apply
          </button>
        </noscript>
      </div>
      <FilterChips filter={filter} fields={fields} articleNames={props.articleNames} search={search} />
      <div role="status" className={`mt-2 text-sm text-muted transition-opacity ${pending ? 'opacity-60' : ''}`}>
        {props.children}
      </div>
    </form>
  )
}

function DateFields({ filter, days }: Pick<FilterBarProps, 'filter' | 'days'>) {
  const input = 'mt-1 block h-9 w-full rounded-md border border-line-strong bg-surface px-2'
  return (
    <div className="space-y-3">
      <Choice
        name="clock"
        legend="Dates are"
        value={filter.clock}
        options={[
          { value: 'said', label: 'when it was said (publication)' },
          { value: 'happened', label: 'when it happened' },
        ]}
      />
      <label className="block text-sm">
        From
        <input type="date" name="from" defaultValue={filter.from ?? ''} className={input} />
      </label>
      <label className="block text-sm">
        To
        <input type="date" name="to" defaultValue={filter.to ?? ''} className={input} />
      </label>
      {days.first && (
        <p className="text-xs text-muted">
          Known dates run from {days.first} to {days.last}. A claim without a date is left out once a date is set.
        </p>
      )}
    </div>
  )
}

const includeLabels: { value: ClaimFilter['include'][number]; label: string }[] = [
  { value: 'furniture', label: 'Claims that only furniture states' },
  { value: 'implicit', label: 'Single named persons' },
  { value: 'nonviolent', label: 'Accidents, disease, disaster' },
]

function IncludeFields({ include }: { include: ClaimFilter['include'] }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">Also show</legend>
      {includeLabels.map(({ value, label }) => (
        <label key={value} className="flex min-h-7 items-center gap-2 text-sm">
          <input type="checkbox" name="include" value={value} defaultChecked={include.includes(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Choice(props: { name: string; legend: string; options: { value: string; label: string }[]; value: string }) {
  return (
    <fieldset className="not-first:mt-3">
      <legend className="mb-1 text-sm font-semibold">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className="flex min-h-7 items-center gap-2 text-sm">
          <input type="radio" name={props.name} value={value} defaultChecked={value === props.value} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** Counts up when the address changes by anything but this form (reset, back button), so that its inputs start anew. */
function useOutsideChanges(search: string): { number: number; expect: (search: string) => void } {
  const expected = useRef(normalise(search))
  const [number, setNumber] = useState(0)
  useEffect(() => {
    const now = normalise(search)
    if (now !== expected.current) setNumber((n) => n + 1)
    expected.current = now
  }, [search])
  return {
    number,
    expect: (next) => {
      expected.current = normalise(next)
    },
  }
}

function normalise(search: string): string {
  return [...new URLSearchParams(search)]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
}

/** Closes open menus on Escape and on a press outside. */
function useMenuClosing(form: { current: HTMLFormElement | null }) {
  useEffect(() => {
    function close(keep: Node | null) {
      for (const menu of form.current?.querySelectorAll('details[open]') ?? []) {
        if (!keep || !menu.contains(keep)) menu.removeAttribute('open')
      }
    }
    const onPress = (event: PointerEvent) => close(event.target as Node)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const open = form.current?.querySelector<HTMLDetailsElement>('details[open]')
      if (open?.contains(document.activeElement)) open.querySelector('summary')?.focus()
      close(null)
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [form])
}
