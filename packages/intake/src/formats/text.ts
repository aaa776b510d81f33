import { decodeFile } from '../encoding/decode.ts'
import { wholeFile } from '../sources/bytes.ts'
import type { Reader } from './source.ts'

/** A text file is one article, its text exactly as decoded. */
export const readText: Reader = async function* ({ bytes, id, where }) {
  const text = decodeFile(await wholeFile(bytes), where)
  yield { ok: true, record: { id, text }, where }
}
