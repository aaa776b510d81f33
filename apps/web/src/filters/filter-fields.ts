import { partyNames } from '@evenhand/parser'
import { type ClaimFilter, unknownOutlet } from '@evenhand/schema'
import type { FilterOptions, FirstFilterOptions } from '@evenhand/store'
import { labelOf, type VocabularyName } from '../words/vocabularies.ts'

/** A filter field as the bar shows it. */
export interface FilterField {
  key: string
  label: string
  /** Often used fields stand in the bar, the others behind "More". */
  place: 'bar' | 'more'
  options: { value: string; label: string; count: number | null }[]
  selected: string[]
  /** How many values are not among the options; the server finds them by their names. */
  more: number
}

type ListKey = Exclude<keyof FilterOptions, 'days'>

const fields: { key: ListKey; label: string; place: 'bar' | 'more'; vocabulary?: VocabularyName }[] = [
  { key: 'outlets', label: 'Outlet', place: 'bar' },
  { key: 'origins', label: 'Origin', place: 'bar' },
  { key: 'events', label: 'Event', place: 'bar' },
  { key: 'harms', label: 'Harm', place: 'bar', vocabulary: 'harms' },
  { key: 'categories', label: 'Victims', place: 'bar', vocabulary: 'categories' },
  { key: 'parties', label: 'Party', place: 'more' },
  { key: 'places', label: 'Place', place: 'more' },
  { key: 'sourceTypes', label: 'Source type', place: 'more', vocabulary: 'sourceTypes' },
  { key: 'qualifiers', label: 'Qualifier', place: 'more', vocabulary: 'qualifiers' },
  { key: 'scopes', label: 'Scope', place: 'more', vocabulary: 'scopes' },
  { key: 'relations', label: 'Relation', place: 'more', vocabulary: 'relations' },
  { key: 'assertions', label: 'Assertion', place: 'more', vocabulary: 'assertions' },
  { key: 'corroborations', label: 'Corroboration', place: 'more', vocabulary: 'corroborations' },
  { key: 'reviews', label: 'Review', place: 'more', vocabulary: 'reviews' },
]

/** The store's name for a value, or the parser's for a party; an id that neither names is made readable. */
export function nameOf({ value, label }: { value: string; label: string }): string {
  if (label !== value) return label
  if (value === unknownOutlet) return 'Outlet not known'
  const party = partyNames.get(value)
  if (party !== undefined) return party
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The bar's fields with the values that occur; a chosen value that no longer occurs stays, so that it can be undone. */
export function filterFields(filter: ClaimFilter, { options, more }: FirstFilterOptions): FilterField[] {
  return fields.map(({ key, label, place, vocabulary }) => {
    const selected = filter[key] as string[]
    const named = options[key].map((option) => ({
      value: option.value,
      label: vocabulary ? labelOf(vocabulary, option.value) : nameOf(option),
      count: option.count,
    }))
    const gone = selected
      .filter((value) => !named.some((option) => option.value === value))
      .map((value) => ({
        value,
        label: vocabulary ? labelOf(vocabulary, value) : nameOf({ value, label: value }),
        count: 0,
      }))
    return { key, label, place, options: [...named, ...gone], selected, more: more[key] ?? 0 }
  })
}
