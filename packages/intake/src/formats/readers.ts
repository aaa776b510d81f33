import { readCsv } from './csv.ts'
import type { FormatName } from './endings.ts'
import { readFeed } from './feed.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readJsonLines } from './json-lines.ts'
import type { Reader } from './source.ts'
import { readText } from './text.ts'
import { readWarc } from './warc.ts'

/** How each format is read. A new format is a file beside this one, a line here and its endings in `endings.ts`. */
export const readers: Readonly<Record<FormatName, Reader>> = {
  text: readText,
  html: readHtml,
  json: readJson,
  jsonl: readJsonLines,
  csv: readCsv,
  feed: readFeed,
  warc: readWarc,
}
