import type { Term } from './vocabulary.ts'

/** Date precision 1..5, as in UCDP GED's `date_prec`. */
export const datePrecisions: Readonly<Record<1 | 2 | 3 | 4 | 5, Term>> = {
  1: { label: 'Day', definition: 'The exact day is known.' },
  2: { label: '2–6 days', definition: 'The date is known within two to six days.' },
  3: { label: 'Week', definition: 'Only the week is known.' },
  4: { label: 'Month', definition: 'Only the month, or a span of weeks up to a month, is known.' },
  5: { label: 'Year', definition: 'Only the year, or a span longer than a month, is known.' },
}

/** Place precision 1..7, as in UCDP GED's `where_prec`. */
export const placePrecisions: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, Term>> = {
  1: { label: 'Exact place', definition: 'A town, village or site is named.' },
  2: { label: 'Near a place', definition: 'The text says near, outside or around a named place.' },
  3: { label: 'District', definition: 'Only the second-order administrative unit is known.' },
  4: { label: 'Province', definition: 'Only the first-order administrative unit is known.' },
  5: { label: 'Part of a country', definition: 'A region, a road, a border or another vague area.' },
  6: { label: 'Country', definition: 'Only the country is known.' },
  7: { label: 'Sea or air', definition: 'At sea or in the air.' },
}
