import type { ClaimRow } from '../rows.ts'
import { columns } from './columns.ts'
import { csvComment, csvRow } from './csv.ts'
import { type FileKind, fileKinds } from './file-kinds.ts'
import { commentLines, type ExportMetadata } from './metadata.ts'

/** How claims are written: what stands before, between and after the rows. */
export interface ExportFormat {
  file: FileKind
  head(meta: ExportMetadata, header: boolean): string
  row(row: ClaimRow, index: number, meta: ExportMetadata): string
  tail(): string
}

export type ExportFormatName = 'csv' | 'json' | 'jsonl'

export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: {
    file: fileKinds.csv,
    head: (meta, header) => (header ? csvComment(commentLines(meta)) : '') + csvRow(columns.map(({ name }) => name)),
    row: (row, _, { convention }) => csvRow(columns.map(({ of }) => of(row, convention))),
    tail: () => '',
  },
  json: {
    file: fileKinds.json,
    head: (meta) => `{"meta":${JSON.stringify(meta)},"rows":[`,
    row: (row, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(row)}`,
    tail: () => '\n]}\n',
  },
  jsonl: {
    file: fileKinds.jsonl,
    head: (meta, header) => (header ? `${JSON.stringify({ meta })}\n` : ''),
    row: (row) => `${JSON.stringify(row)}\n`,
    tail: () => '',
  },
}
