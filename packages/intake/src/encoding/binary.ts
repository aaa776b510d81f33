import { readByteOrderMark } from './bom.ts'

/** First bytes of formats that people hand over by mistake. */
const signatures: { name: string; bytes: number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
]

/** How far into a file NUL bytes are looked for. */
const sample = 8192

/** What kind of binary file the first bytes show, in words; null for text. */
export function binaryKind(start: Uint8Array): string | null {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))
  if (signature) return signature.name
  const mark = readByteOrderMark(start)
  if (mark && mark.encoding !== 'utf-8') return null
  return start.subarray(0, sample).includes(0) ? 'binary, or UTF-16 without a byte-order mark' : null
}
