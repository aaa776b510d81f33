import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimRow } from '../rows.ts'
import { countUnderConvention } from './count-under-convention.ts'

export { acledEvent } from './acled.ts'
export { type Cell, columns } from './columns.ts'
export { csvRow } from './csv.ts'
export { fullDays } from './event-facts.ts'
export { type EventFormatName, eventFormats } from './event-formats.ts'
export { exportedEvents } from './exported-events.ts'
export { type ExportFormatName, exportFormats } from './formats.ts'
export { gedColumns, gedEvent } from './ged.ts'
export { type ExportMetadata, exportMetadata } from './metadata.ts'
export { ploverEvent } from './plover.ts'

/** A row as it may leave the house: words have a number only where the filter's convention gives one. */
export function exportedRow(row: ClaimRow, { convention }: Pick<ClaimFilter, 'convention'>): ClaimRow {
  return { ...row, claim: { ...row.claim, count: countUnderConvention(row.claim.count, convention) } }
}
