import { EvenhandError } from '@evenhand/schema'
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { declaredCharset } from '../encoding/declared-charset.ts'
import { decodeFile } from '../encoding/decode.ts'
import type { RecordItem } from '../intake-item.ts'
import { largestFile } from '../sources/bytes.ts'
import type { Reader } from './source.ts'

/**
 * A web archive: one article for each page that a server delivered, with its address and the time of its retrieval.
 * Requests, failures, pictures and the like are passed over. Texts that were extracted from pages (WET) are read as they are.
 */
export const readWarc: Reader = async function* ({ bytes, where, onPassedOver }) {
  let found = false
  for await (const record of WARCParser.iterRecords(bytes)) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw noArchive(found, where)
    found = true
    const at = `${where} ${record.warcTargetURI ?? record.warcHeader('WARC-Record-ID') ?? 'record'}`
    const kind = contentOf(record)
    if (kind) yield await pageOf(record, kind, at)
    else if (record.warcType === 'response' || record.warcType === 'resource') onPassedOver?.(at)
  }
  if (!found) throw new EvenhandError('empty_text', 'The web archive has no records.', { where })
}

const noArchive = (found: boolean, where: string): EvenhandError =>
  found
    ? new EvenhandError('truncated_file', 'The web archive is damaged after its last page here.', { where })
    : new EvenhandError('unsupported_format', 'The file is no web archive.', { where })

const html = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/** Whether a record holds a page or a text; null for anything else. */
function contentOf(record: WARCRecord): 'html' | 'text' | null {
  if (record.warcType === 'conversion') return /^text\/plain\b/i.test(record.warcContentType ?? '') ? 'text' : null
  if (record.warcType === 'resource') return html.test(record.warcContentType ?? '') ? 'html' : null
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return null
  return html.test(contentType(record)) ? 'html' : null
}

const contentType = (record: WARCRecord): string => record.httpHeaders?.headers.get('content-type') ?? ''

async function pageOf(record: WARCRecord, kind: 'html' | 'text', where: string): Promise<RecordItem> {
  try {
    if (record.warcContentLength > largestFile) {
      throw new EvenhandError('unsupported_format', 'The record is larger than 64 MB; no page is.', { where })
    }
    const bytes = await record.readFully(true)
    if (record._reader instanceof LimitReader && record._reader.limit > 0) {
      throw new EvenhandError('truncated_file', 'The web archive ends inside this record.', { where })
    }
    const said = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType(record))?.[1]
    const content = decodeFile(bytes, where, said ?? declaredCharset(bytes))
    return { ok: true, record: { url: record.warcTargetURI, retrieved: record.warcDate, [kind]: content }, where }
  } catch (error) {
    // Failures of the file itself end it; those of this record do not.
    if (error instanceof EvenhandError && error.where === where) return { ok: false, error, where }
    throw error
  }
}
