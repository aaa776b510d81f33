import type { TrailRow } from '@evenhand/store'
import { csvRow } from '@evenhand/store/export'

/** Columns of the audit trail as a file; standings and values are JSON. */
const columns: readonly { name: string; of: (row: TrailRow) => string | number | boolean | null }[] = [
  { name: 'id', of: (row) => row.id },
  { name: 'at', of: (row) => row.at },
  { name: 'reviewer', of: (row) => row.reviewer },
  { name: 'action', of: (row) => row.action },
  { name: 'claim', of: (row) => row.claim },
  { name: 'article', of: (row) => row.subject?.article.id ?? null },
  { name: 'outlet', of: (row) => row.subject?.article.outlet?.name ?? null },
  { name: 'words', of: (row) => row.subject?.words ?? null },
  { name: 'quote', of: (row) => row.subject?.quote ?? null },
  { name: 'status_before', of: (row) => row.before?.status ?? null },
  { name: 'status_after', of: (row) => row.after?.status ?? null },
  { name: 'values_before', of: (row) => jsonOf(row.before?.values) },
  { name: 'values_after', of: (row) => jsonOf(row.after?.values) },
  { name: 'same_as_before', of: (row) => row.before?.sameAs ?? null },
  { name: 'same_as_after', of: (row) => row.after?.sameAs ?? null },
  { name: 'reason', of: (row) => row.reason },
  { name: 'undoes', of: (row) => row.undoes },
  { name: 'part_of', of: (row) => row.partOf },
  { name: 'undone', of: (row) => row.undone },
]

const jsonOf = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value))

/** The pieces of a CSV file (RFC 4180); text that a spreadsheet would run as a formula gets a `'` before it. */
export async function* trailCsv(rows: AsyncIterable<TrailRow>): AsyncGenerator<string> {
  yield csvRow(columns.map(({ name }) => name))
  for await (const row of rows) yield csvRow(columns.map(({ of }) => of(row)))
}

/** The pieces of a JSON file: an array with a row on each line. */
export async function* trailJson(rows: AsyncIterable<TrailRow>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const row of rows) {
    yield before + JSON.stringify(row)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
