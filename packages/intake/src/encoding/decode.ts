import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { EvenhandError } from '@evenhand/schema'
import { binaryKind } from './binary.ts'
import { readByteOrderMark } from './bom.ts'
import { detectedCharset } from './detected-charset.ts'
import { firstInvalidByte } from './utf8.ts'
import { mendWindows1252 } from './windows-1252.ts'

/**
 * Decodes UTF-8 without replacing anything. Throws `wrong_encoding` with the offending byte's place, counted from
 * `offset` (where these bytes start in their file).
 */
export function decodeUtf8(bytes: Uint8Array, where: string, offset = 0): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const at = firstInvalidByte(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new EvenhandError('wrong_encoding', `Byte ${offset + at + 1} (0x${byte}) is not UTF-8.`, { where })
}

/**
 * Decodes a whole file: a byte-order mark decides, then what is plainly UTF-8, then the declared character set, then
 * what the bytes look like.
 * Throws `empty_text`, `binary_file` or `wrong_encoding`; never replaces a character silently.
 */
export function decodeFile(bytes: Uint8Array, where: string, declared: string | null = null): string {
  const mark = readByteOrderMark(bytes)
  const body = bytes.subarray(mark?.length ?? 0)
  if (body.length === 0) throw new EvenhandError('empty_text', 'The file is empty.', { where })
  const binary = binaryKind(bytes)
  if (binary) throw new EvenhandError('binary_file', `The file looks like ${binary}.`, { where })
  const label = mark?.encoding ?? (isPlainlyUtf8(body) ? 'utf-8' : (declared ?? guessed(body)))
  const decoder = decoderFor(label, where)
  if (decoder.encoding === 'utf-8') return decodeUtf8(body, where, mark?.length)
  try {
    const text = decoder.decode(body)
    return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text
  } catch (cause) {
    throw new EvenhandError('wrong_encoding', `The file is not valid ${label}.`, { where, cause })
  }
}

/**
 * Scrapers often save pages as UTF-8 and leave the old declaration in. Text in another encoding that happens to be valid
 * UTF-8 beyond ASCII is next to impossible.
 */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && bytes.some((byte) => byte >= 0x80)
}

const guessed = (bytes: Uint8Array): string => (isUtf8(bytes) ? 'utf-8' : (detectedCharset(bytes) ?? 'utf-8'))

function decoderFor(label: string, where: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true })
  } catch (cause) {
    throw new EvenhandError('wrong_encoding', `The declared character set “${label}” is not known.`, { where, cause })
  }
}
