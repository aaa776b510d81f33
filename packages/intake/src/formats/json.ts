import { EvenhandError } from '@evenhand/schema'
import { type TextChunk, textChunks } from '../encoding/chunks.ts'
import { decodeFile } from '../encoding/decode.ts'
import type { RecordItem } from '../intake-item.ts'
import { peek, wholeFile } from '../sources/bytes.ts'
import { readFeedText } from './feed.ts'
import { arrayElements } from './json-array.ts'
import { readJsonLines, recordOfJson } from './json-lines.ts'
import type { Reader } from './source.ts'

/**
 * One article, an array of them, read element by element, or a JSON Feed. Many tools write JSON Lines under this ending,
 * so a file that starts with one JSON value in its first line and goes on is read that way.
 */
export const readJson: Reader = async function* (source) {
  const { start, bytes } = await peek(source.bytes)
  const head = new TextDecoder().decode(start.subarray(0, 1 << 16)).trimStart()
  if (head.startsWith('[')) yield* readArray(textChunks(bytes, source.where), source.where)
  else if (/^\{.*\}[ \t]*\r?\n\s*\{/.test(head)) yield* readJsonLines({ ...source, bytes })
  else yield* readObject({ ...source, bytes })
}

const readObject: Reader = async function* (source) {
  const { bytes, id, where } = source
  const file = await wholeFile(bytes, where)
  const text = decodeFile(file, where)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    if (isJson(text.slice(0, text.indexOf('\n') + 1))) return yield* readJsonLines({ ...source, bytes: once(file) })
    throw new EvenhandError('not_json', `Not JSON: ${(cause as Error).message}.`, { where, advice, cause })
  }
  if (isJsonFeed(value)) yield* readFeedText(text, where)
  else yield { ok: true, record: withId(value, id), where }
}

async function* readArray(chunks: AsyncIterable<TextChunk>, where: string): AsyncGenerator<RecordItem> {
  let index = 0
  for await (const element of arrayElements(chunks, where)) {
    const at = `${where}[${index}]`
    if ('complete' in element) {
      if (!element.complete) throw new EvenhandError('truncated_file', 'The array has no end.', { where: at })
      return
    }
    index++
    if (!element.damaged) yield recordOfJson(element.source, at)
    else {
      const error = new EvenhandError('wrong_encoding', 'The element holds bytes that are not UTF-8.', { where: at })
      yield { ok: false, error, where: at }
    }
  }
}

const advice = 'The file must hold one JSON object, an array of them, or one a line.'

const isJsonFeed = (value: unknown): boolean =>
  /jsonfeed\.org/.test(String((value as { version?: unknown } | null)?.version ?? ''))

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
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
