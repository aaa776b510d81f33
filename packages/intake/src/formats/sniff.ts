import { readByteOrderMark } from '../encoding/bom.ts'
import type { FormatName } from './endings.ts'

/** Tells a stream without a name by its first bytes: JSON Lines, one JSON value, a web page, else plain text. */
export function sniffFormat(start: Uint8Array): FormatName {
  const mark = readByteOrderMark(start)
  const head = new TextDecoder(mark?.encoding ?? 'utf-8').decode(start.subarray(0, 4096)).trimStart()
  if (/^\{\s*("|\}|$)/.test(head)) return /^\{\s*\n/.test(head) ? 'json' : 'jsonl'
  if (/^\[\s*(\{|\]|$)/.test(head)) return 'json'
  if (/^<(!doctype|\?xml|html|head|body|!--)/i.test(head)) return 'html'
  return 'text'
}
