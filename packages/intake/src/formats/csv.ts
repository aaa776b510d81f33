import { EvenhandError } from '@evenhand/schema'
import Papa from 'papaparse'
import { type TextChunk, textChunks } from '../encoding/chunks.ts'
import type { RecordItem } from '../intake-item.ts'
import type { Reader } from './source.ts'

/** A quoted cell longer than this is an opening quote that nothing closes. */
const longestQuote = 4 * 1024 * 1024
/** A row longer than this is no table. */
const longestRow = 64 * 1024 * 1024

interface Row {
  cells: string[]
  /** Characters up to its end. */
  end: number
  /** What is wrong with its quotes or bytes. */
  fault: string | null
  /** It is the quotes. */
  quotes: boolean
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
    const patience = pending.length > longestQuote ? 'none' : 'more'
    pending = pending.slice(yield* rowsIn(pending, shape, damaged, patience))
    if (pending.length > longestRow) {
      throw new EvenhandError('unsupported_format', 'A row is longer than 64 MB; this is no table.', { where })
    }
  }
  if (pending !== '') yield* rowsIn(pending, shape ?? shapeOf(pending), damaged, 'end')
}

/** Whether more text comes, and whether a quote that is still open may be waited for. */
type Patience = 'more' | 'none' | 'end'

/**
 * The rows of a text, the last only at the end of all; returns the characters that they took. A wrong quote takes the
 * lines after it into its row: that row fails, and reading goes on at the next line.
 */
function* rowsIn(text: string, shape: Shape, damaged: boolean, patience: Patience): Generator<Row, number> {
  let taken = 0
  let waiting = patience
  while (taken < text.length) {
    const rows = parseRows(text.slice(taken), shape, damaged)
    const last = rows.pop()
    yield* rows
    const start = taken + (rows.at(-1)?.end ?? 0)
    const isOpen = last?.quotes && (waiting !== 'more' || taken + last.end < text.length)
    if (last && (isOpen || waiting === 'end')) yield last
    if (!isOpen) return waiting === 'end' ? text.length : start
    const next = text.indexOf(shape.newline, start)
    taken = next < 0 ? text.length : next + shape.newline.length
    if (waiting === 'none') waiting = 'more'
  }
  return taken
}

type Shape = { delimiter: string; newline: '\n' | '\r\n' | '\r' }

function shapeOf(start: string): Shape {
  const { delimiter, linebreak } = Papa.parse(start, { preview: 20, skipEmptyLines: 'greedy' }).meta
  return { delimiter, newline: linebreak as Shape['newline'] }
}

/** Rows up to the first with wrong quotes. */
function parseRows(text: string, shape: Shape, damaged: boolean): Row[] {
  const rows: Row[] = []
  Papa.parse<string[]>(text, {
    ...shape,
    step: ({ data, errors, meta }, parser) => {
      const quotes = errors.find(({ type }) => type === 'Quotes')
      const bytes =
        damaged && data.some((cell) => cell.includes('\uFFFD')) ? 'The row holds bytes that are not UTF-8.' : null
      rows.push({
        cells: data,
        end: meta.cursor,
        fault: quotes ? `${quotes.message}.` : bytes,
        quotes: quotes !== undefined,
      })
      if (quotes) parser.abort()
    },
  })
  return rows
}
