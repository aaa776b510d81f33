import { EvenhandError } from '@evenhand/schema'
import type { RecordItem } from '../intake-item.ts'
import { lines } from './lines.ts'
import type { Reader } from './source.ts'

/** One record a line, read one line at a time. */
export const readJsonLines: Reader = async function* ({ bytes, where }) {
  let empty = true
  for await (const line of lines(bytes, where)) {
    empty = false
    yield line.ok ? recordOfJson(line.text, line.where) : line
  }
  if (empty) throw new EvenhandError('empty_text', 'The file has no lines.', { where })
}

/** The record that a piece of JSON holds, or why it holds none. */
export function recordOfJson(text: string, where: string): RecordItem {
  try {
    return { ok: true, record: JSON.parse(text), where }
  } catch (cause) {
    const message = `Not JSON: ${(cause as Error).message}.`
    return { ok: false, error: new EvenhandError('not_json', message, { where, cause }), where }
  }
}
