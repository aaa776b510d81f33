import { EvenhandError } from '@evenhand/schema'
import Papa from 'papaparse'
import { type TextChunk, textChunks } from '../encoding/chunks.ts'
import type { RecordItem } from '../intake-item.ts'
import type { Reader } from './source.ts'

/** A row longer than this is an opening quote that nothing closes. */
const longestRow = 16 * 1024 * 1024

interface Row {
  cells: string[]
  /** Characters up to its end. */
  end: number
  /** What is wrong with its quotes or bytes. */
  fault: string | null
}

/**
 * A table with a header line: one record a row, its fields named by the header. Comma, semicolon, tab or bar part the
 * cells. Rows are counted as a spreadsheet does: the header is row 1.
 */
export const readCsv: Reader = async function* ({ bytes, where }) {
  let header: string[] | null = null
  let number = 0
  for await (const { cells, fault } of rowsOf(textChunks(bytes, where), where)) {
    number++
    if (cells.every((cell) => cell.trim() === '')) continue
    if (header) yield recordOf(cells, header, fault, `${where} row ${number}`)
    else header = cells.map((cell) => cell.trim())
  }
  if (!header) throw new EvenhandError('empty_text', 'The table is empty.', { where })
}

function recordOf(cells: string[], header: string[], fault: string | null, where: string): RecordItem {
  const extra = cells.slice(header.length).some((cell) => cell.trim() !== '')
  const message =
    fault ??
    (cells.length < header.length || extra ? `The row has ${cells.length} cells, the header ${header.length}.` : null)
  if (message) {
    const advice = 'Check the quotes and separators of this row.'
    return { ok: false, error: new EvenhandError('not_an_article', message, { where, advice }), where }
  }
  const fields = header.map((name, at) => [name, cells[at] === '' ? null : cells[at]] as const)
  return { ok: true, record: Object.fromEntries(fields.filter(([name]) => name !== '')), where }
}

/** Rows of a stream; the last one of each piece may go on in the next. */
async function* rowsOf(chunks: AsyncIterable<TextChunk>, where: string): AsyncGenerator<Row> {
  let pending = ''
  let damaged = false
  let shape: Shape | null = null
  for await (const chunk of chunks) {
    pending += chunk.text
    damaged ||= chunk.damaged
    shape ??= shapeOf(pending)
    const whole = parseRows(pending, shape, damaged).slice(0, -1)
    yield* whole
    pending = pending.slice(whole.at(-1)?.end ?? 0)
    if (pending.length > longestRow) {
      throw new EvenhandError('not_an_article', 'A quote is opened and never closed.', { where })
    }
  }
  if (pending !== '') yield* parseRows(pending, shape ?? shapeOf(pending), damaged)
}

type Shape = { delimiter: string; newline: '\n' | '\r\n' | '\r' }

function shapeOf(start: string): Shape {
  const { delimiter, linebreak } = Papa.parse(start, { preview: 20 }).meta
  return { delimiter, newline: linebreak as Shape['newline'] }
}

function parseRows(text: string, shape: Shape, damaged: boolean): Row[] {
  const rows: Row[] = []
  Papa.parse<string[]>(text, {
    ...shape,
    step: ({ data, errors, meta }) => {
      const quotes = errors.find(({ type }) => type === 'Quotes')
      const bytes =
        damaged && data.some((cell) => cell.includes('\uFFFD')) ? 'The row holds bytes that are not UTF-8.' : null
      rows.push({ cells: data, end: meta.cursor, fault: quotes ? `${quotes.message}.` : bytes })
    },
  })
  return rows
}
