import { decodeFile } from '../encoding/decode.ts'
import { wholeFile } from '../sources/bytes.ts'
import { readHeadLines } from './head-lines.ts'
import type { Reader } from './source.ts'

/** A text file is one article, its text exactly as decoded; lines above it may say what is known about it. */
export const readText: Reader = async function* ({ bytes, id, where }) {
  const { fields, text } = readHeadLines(decodeFile(await wholeFile(bytes, where), where))
  yield { ok: true, record: { id, ...fields, text }, where }
}
