import type { ClaimRow } from '../rows.ts'
import { columns } from './columns.ts'
import { csvComment, csvRow } from './csv.ts'
import type { ExportMetadata } from './metadata.ts'

/** How claims are written: what stands before, between and after the rows. */
export interface ExportFormat {
  head(meta: ExportMetadata, header: boolean): string
  row(row: ClaimRow, index: number): string
  tail(): string
}

export type ExportFormatName = 'csv' | 'json' | 'jsonl'

export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: {
    head: (meta, header) => (header ? csvComment(commentLines(meta)) : '') + csvRow(columns.map(({ name }) => name)),
    row: (row) => csvRow(columns.map(({ of }) => of(row))),
    tail: () => '',
  },
  json: {
    head: (meta) => `{"meta":${JSON.stringify(meta)},"rows":[`,
    row: (row, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(row)}`,
    tail: () => '\n]}\n',
  },
  jsonl: {
    head: (meta, header) => (header ? `${JSON.stringify({ meta })}\n` : ''),
    row: (row) => `${JSON.stringify(row)}\n`,
    tail: () => '',
  },
}

function commentLines(meta: ExportMetadata): string[] {
  const filter = Object.entries(meta.filter).map(([name, value]) => `${name}=${[value].flat().join('|')}`)
  return [
    meta.about,
    `filter: ${filter.join('; ') || 'none'}`,
    `rule: ${meta.preset}; numbers for words: ${meta.convention}`,
    `rows: ${meta.rows}; evenhand ${meta.evenhand}; parser ${meta.parser}; ${meta.date}`,
  ]
}
