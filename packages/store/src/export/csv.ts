import type { Cell } from './columns.ts'

/** A spreadsheet takes text that starts like this for a formula. */
const formulaStart = /^[=+\-@\t\r]/

/** One row by RFC 4180, with a `'` before text that a spreadsheet would run; numbers stay numbers. */
export function csvRow(cells: Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Comment lines above the table; a line break inside a value does not end the comment. */
export function csvComment(lines: string[]): string {
  return lines.map((line) => `# ${line.replace(/\s+/g, ' ')}\r\n`).join('')
}

/** The same pieces behind a byte-order mark, without which Excel takes UTF-8 for another encoding. */
export async function* withByteOrderMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\uFEFF'
  yield* pieces
}
