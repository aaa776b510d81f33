import { EvenhandError } from '@evenhand/schema'
import type { TextChunk } from '../encoding/chunks.ts'
import { largestFile } from '../sources/bytes.ts'

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening = new Set([0x7b, 0x5b])
const closing = new Set([0x7d, 0x5d])

/**
 * The elements of a JSON array as their source texts, read piece by piece, so that memory holds one element. Gives
 * `complete: false` at the end where the array is not closed.
 */
export async function* arrayElements(
  chunks: AsyncIterable<TextChunk>,
  where: string,
): AsyncGenerator<{ source: string; damaged: boolean } | { complete: boolean }> {
  let element = ''
  let depth = 0
  let inString = false
  let escaped = false
  let complete = false
  let damaged = false
  for await (const { text, damaged: broken } of chunks) {
    let from = 0
    damaged ||= broken
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (inString) {
        if (escaped) escaped = false
        else if (code === backslash) escaped = true
        else if (code === quote) inString = false
      } else if (code === quote) inString = true
      else if (opening.has(code)) {
        if (depth++ === 0) from = at + 1
      } else if (closing.has(code)) depth--
      const ends = !inString && ((depth === 1 && code === comma) || (depth === 0 && closing.has(code)))
      if (!ends || complete) continue
      element += text.slice(from, at)
      from = at + 1
      if (element.trim() !== '') yield { source: element, damaged: damaged && element.includes('\uFFFD') }
      element = ''
      complete = depth === 0
    }
    if (depth > 0) element += text.slice(from)
    if (element.length > largestFile) {
      throw new EvenhandError('unsupported_format', 'An element is larger than 64 MB; no article is.', { where })
    }
  }
  yield { complete }
}
