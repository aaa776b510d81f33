import type { NamedGroup } from '@evenhand/store'
import { nameOf } from '../filters/filter-fields.ts'
import { labelOf } from '../words/vocabularies.ts'

/** Who is named: a party, else a kind of victims, else nobody known. */
export function whoWords({ party, category }: Pick<NamedGroup, 'party' | 'category'>): string {
  if (party !== null) return nameOf({ value: party, label: party })
  if (category === null) return 'Party not known'
  return category === 'unknown' ? 'Party and kind not stated' : `${labelOf('categories', category)}, party not known`
}
