import type { ClaimPoint } from '@evenhand/store'
import { formatDay } from './day-words.ts'

/** The day of publication in a table's cell, and below it where it comes from another article. */
export function SaidDay({ said }: { said: ClaimPoint['said'] }) {
  return (
    <>
      <span className="whitespace-nowrap">{said ? formatDay(said.date) : 'no date'}</span>
      {said?.basis === 'copy' && <span className="block text-xs text-muted">from a dated copy</span>}
    </>
  )
}
