import { EvenhandError } from '@evenhand/schema'
import { decodeFile } from '../encoding/decode.ts'
import { wholeFile } from '../sources/bytes.ts'
import { readJsonLines } from './json-lines.ts'
import type { Reader } from './source.ts'

/**
 * One article, or an array of them; the whole file is read at once. Many tools write JSON Lines under this ending, so
 * a file that is no JSON as a whole but starts with a JSON line is read that way.
 */
export const readJson: Reader = async function* ({ bytes, id, where }) {
  const file = await wholeFile(bytes)
  const text = decodeFile(file, where)
  const whole = parse(text)
  if (whole.ok && Array.isArray(whole.value)) {
    for (const [index, record] of whole.value.entries()) yield { ok: true, record, where: `${where}[${index}]` }
  } else if (whole.ok) {
    yield { ok: true, record: withId(whole.value, id), where }
  } else if (parse(text.slice(0, text.indexOf('\n') + 1)).ok) {
    yield* readJsonLines({ bytes: once(file), id, where })
  } else {
    throw new EvenhandError('not_json', `Not JSON: ${whole.message}.`, {
      where,
      advice: 'The file must hold one JSON object, an array of them, or one a line.',
    })
  }
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, message: (error as Error).message }
  }
}

/** A single object takes the file's id where it has none. */
function withId(value: unknown, id: string | null): unknown {
  const isRecord = typeof value === 'object' && value !== null
  return isRecord && !('article' in value) ? { ...value, id: (value as { id?: unknown }).id ?? id } : value
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
