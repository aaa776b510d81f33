import { EvenhandError } from '@evenhand/schema'
import { binaryKind } from '../encoding/binary.ts'
import { readByteOrderMark } from '../encoding/bom.ts'
import { decodeUtf8 } from '../encoding/decode.ts'
import type { FailedItem } from '../intake-item.ts'
import { type Bytes, peek } from '../sources/bytes.ts'

/** No article comes near this; a longer line is another kind of file, and would not fit into memory. */
const longestLine = 64 * 1024 * 1024
const newline = 0x0a

export type Line = { ok: true; text: string; where: string } | FailedItem

interface RawLine {
  number: number
  offset: number
  /** Null where the line is too long to keep. */
  bytes: Buffer | null
}

/**
 * The lines of a stream with `file:line` for each, blank ones left out. A line in another encoding fails alone; memory
 * holds one line at a time.
 */
export async function* lines(source: Bytes, where: string): AsyncGenerator<Line> {
  const { start, bytes } = await peek(source)
  const binary = binaryKind(start)
  if (binary) throw new EvenhandError('binary_file', `The file looks like ${binary}.`, { where })
  const mark = readByteOrderMark(start)
  const utf8 = mark && mark.encoding !== 'utf-8' ? transcoded(bytes, mark.encoding, where) : bytes
  for await (const line of split(utf8)) yield* decoded(line, where)
}

function* decoded(line: RawLine, file: string): Generator<Line> {
  const where = `${file}:${line.number}`
  try {
    if (!line.bytes) throw new EvenhandError('not_json', 'The line is longer than 64 MB.', { where })
    const text = decodeUtf8(line.bytes, where, line.offset).replace(/^\uFEFF/, '')
    if (text.trim() !== '') yield { ok: true, text, where }
  } catch (error) {
    if (!(error instanceof EvenhandError)) throw error
    yield { ok: false, error, where }
  }
}

async function* split(bytes: Bytes): AsyncGenerator<RawLine> {
  let pending: Uint8Array[] = []
  let size = 0
  let number = 1
  let offset = 0
  const take = (): RawLine => {
    const line = { number: number++, offset, bytes: size > longestLine ? null : Buffer.concat(pending) }
    offset += size + 1
    pending = []
    size = 0
    return line
  }
  const keep = (piece: Uint8Array) => {
    size += piece.length
    if (size <= longestLine) pending.push(piece)
    else pending = []
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

async function* transcoded(bytes: Bytes, encoding: string, where: string): Bytes {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
  } catch (cause) {
    if (cause instanceof EvenhandError) throw cause
    throw new EvenhandError('wrong_encoding', `The file is not valid ${encoding}.`, { where, cause })
  }
}
