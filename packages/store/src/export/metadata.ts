import { type ClaimFilter, claimFilterToParams } from '@evenhand/schema'

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

export interface ExportFacts {
  rows: number
  now: Date
  /** Versions of evenhand and of the parser. */
  evenhand: string
  parser: string
}

/** Describes an export of `rows` claims under a filter. */
export function exportMetadata(filter: ClaimFilter, { rows, now, evenhand, parser }: ExportFacts): ExportMetadata {
  const given: ExportMetadata['filter'] = {}
  for (const [name, value] of claimFilterToParams(filter)) {
    const before = given[name]
    given[name] = Array.isArray(filter[name as keyof ClaimFilter]) ? [...[before ?? []].flat(), value] : value
  }
  return {
    about: 'Casualty claims as quoted by outlets; one row a claim. Claims of one event must not be added up.',
    evenhand,
    parser,
    date: now.toISOString(),
    filter: given,
    preset: filter.preset,
    convention: filter.convention,
    rows,
  }
}
