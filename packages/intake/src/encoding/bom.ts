/** Byte-order marks, each with the encoding that it announces. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

export type MarkedEncoding = (typeof marks)[number]['encoding']

/** The encoding that a byte-order mark announces, with the mark's length in bytes; null without a mark. */
export function readByteOrderMark(bytes: Uint8Array): { encoding: MarkedEncoding; length: number } | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null
}
