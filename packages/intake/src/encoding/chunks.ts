import { isUtf8 } from 'node:buffer'
import { EvenhandError } from '@evenhand/schema'
import { type Bytes, peek } from '../sources/bytes.ts'
import { binaryKind } from './binary.ts'
import { readByteOrderMark } from './bom.ts'
import { detectedCharset } from './detected-charset.ts'

/** A piece of a stream's text; in a damaged one U+FFFD stands for bytes that are no UTF-8. */
export interface TextChunk {
  text: string
  damaged: boolean
}

/**
 * A stream's text in pieces. A byte-order mark decides on the encoding, else the first piece: what it looks like where
 * that is plain, else UTF-8. Throws `empty_text`, `binary_file` or `wrong_encoding`.
 */
export async function* textChunks(source: Bytes, where: string): AsyncGenerator<TextChunk> {
  const { start, bytes } = await peek(source)
  if (start.length === 0) throw new EvenhandError('empty_text', 'The file is empty.', { where })
  const binary = binaryKind(start)
  if (binary) throw new EvenhandError('binary_file', `The file looks like ${binary}.`, { where })
  const mark = readByteOrderMark(start)
  const whole = start.subarray(0, start.length - cutCharacter(start))
  const encoding = mark?.encoding ?? (isUtf8(whole) ? 'utf-8' : (detectedCharset(start) ?? 'utf-8'))
  yield* encoding === 'utf-8' ? utf8Chunks(bytes) : otherChunks(bytes, encoding, where)
}

async function* utf8Chunks(bytes: Bytes): AsyncGenerator<TextChunk> {
  let rest: Uint8Array = new Uint8Array()
  let first = true
  for await (const chunk of bytes) {
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const cut = cutCharacter(all)
    const text = decode(all.subarray(0, all.length - cut))
    rest = all.subarray(all.length - cut)
    yield first ? { ...text, text: text.text.replace(/^\uFEFF/, '') } : text
    first = false
  }
  if (rest.length > 0) yield decode(rest)
}

const decode = (bytes: Uint8Array): TextChunk => ({
  text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  damaged: !isUtf8(bytes),
})

/** How many bytes at the end begin a character that goes on after them. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

async function* otherChunks(bytes: Bytes, encoding: string, where: string): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of bytes) yield { text: decoder.decode(chunk, { stream: true }), damaged: false }
    yield { text: decoder.decode(), damaged: false }
  } catch (cause) {
    if (cause instanceof EvenhandError) throw cause
    throw new EvenhandError('wrong_encoding', `The file is not valid ${encoding} to its end.`, { where, cause })
  }
}
