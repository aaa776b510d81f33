import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimRow } from '../rows.ts'
import { countUnderConvention } from './count-under-convention.ts'

/** A row as it may leave the house: words have a number only where the filter's convention gives one. */
export function exportedRow(row: ClaimRow, { convention }: Pick<ClaimFilter, 'convention'>): ClaimRow {
  return { ...row, claim: { ...row.claim, count: countUnderConvention(row.claim.count, convention) } }
}
