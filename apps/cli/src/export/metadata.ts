import { parserVersion } from '@evenhand/parser'
import { type ClaimFilter, claimFilterToParams } from '@evenhand/schema'
import { version } from '../version.ts'

/** What a reader of an export needs to know to repeat or judge it. */
export interface ExportMetadata {
  about: string
  evenhand: string
  parser: string
  date: string
  filter: Record<string, string | string[]>
  preset: ClaimFilter['preset']
  convention: ClaimFilter['convention']
  rows: number
}

/** Describes an export of `rows` claims under a filter. */
export function exportMetadata(filter: ClaimFilter, rows: number, now: Date): ExportMetadata {
  const given: ExportMetadata['filter'] = {}
  for (const [name, value] of claimFilterToParams(filter)) {
    const before = given[name]
    given[name] = Array.isArray(filter[name as keyof ClaimFilter]) ? [...[before ?? []].flat(), value] : value
  }
  return {
    about: 'Casualty claims as quoted by outlets; one row a claim. Claims of one event must not be added up.',
    evenhand: version,
    parser: parserVersion,
    date: now.toISOString(),
    filter: given,
    preset: filter.preset,
    convention: filter.convention,
    rows,
  }
}
