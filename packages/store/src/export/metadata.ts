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
  /** Events that the format cannot hold, counted by reason. */
  leftOut?: Record<string, number>
}

export interface ExportFacts {
  rows: number
  now: Date
  /** Versions of evenhand and of the parser. */
  evenhand: string
  parser: string
}

/** The same in lines, for files whose comments are lines. */
export function commentLines(meta: ExportMetadata): string[] {
  const filter = Object.entries(meta.filter).map(([name, value]) => `${name}=${[value].flat().join('|')}`)
  const leftOut = Object.entries(meta.leftOut ?? {}).map(([reason, count]) => `${count} ${reason}`)
  return [
    meta.about,
    `filter: ${filter.join('; ') || 'none'}`,
    `rule: ${meta.preset}; numbers for words: ${meta.convention}`,
    ...(leftOut.length > 0 ? [`events left out: ${leftOut.join('; ')}`] : []),
    `rows: ${meta.rows}; evenhand ${meta.evenhand}; parser ${meta.parser}; ${meta.date}`,
  ]
}

/** Describes an export of `rows` rows under a filter. */
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
