import { readByteOrderMark } from '../encoding/bom.ts'
import { fieldOf } from '../record-fields.ts'
import type { FormatName } from './endings.ts'

/** Tells a stream without a name by its first bytes; what looks like nothing else is plain text. */
export function sniffFormat(start: Uint8Array): FormatName {
  const mark = readByteOrderMark(start)
  const head = new TextDecoder(mark?.encoding ?? 'utf-8').decode(start.subarray(0, 4096)).trimStart()
  if (/^\{\s*("|\}|$)/.test(head)) return /^\{\s*\n/.test(head) ? 'json' : 'jsonl'
  if (/^\[\s*(\{|\]|$)/.test(head)) return 'json'
  if (/^WARC\/\d/.test(head)) return 'warc'
  if (
    /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<\?xml-stylesheet[^>]*>\s*)*<(?:rss|feed|rdf:RDF|(?:atom|rss):\w+)[\s>]/i.test(
      head,
    )
  )
    return 'feed'
  if (/^<(!doctype|\?xml|html|head|body|!--)/i.test(head)) return 'html'
  return isTable(head) ? 'csv' : 'text'
}

/** A first line whose cells name a text and something else of an article. */
function isTable(head: string): boolean {
  const line = /^[^\r\n]*/.exec(head)?.[0] ?? ''
  const fields = line.split(/[,;\t|]/).map((cell) => fieldOf(cell.replace(/^\s*"?|"?\s*$/g, '')))
  return (fields.includes('text') || fields.includes('html')) && fields.filter(Boolean).length > 1
}
