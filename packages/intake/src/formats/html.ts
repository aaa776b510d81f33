import { declaredCharset } from '../encoding/declared-charset.ts'
import { decodeFile } from '../encoding/decode.ts'
import { wholeFile } from '../sources/bytes.ts'
import type { Reader } from './source.ts'

/** A web page is one article; its text is extracted when the record becomes an article. */
export const readHtml: Reader = async function* ({ bytes, id, where }) {
  const page = await wholeFile(bytes, where)
  yield { ok: true, record: { id, html: decodeFile(page, where, declaredCharset(page)) }, where }
}
