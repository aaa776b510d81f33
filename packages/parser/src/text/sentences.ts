import type { Span } from '@evenhand/schema'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words whose full stop does not end a sentence when a capital follows. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}\.|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Brig|Adm|Cmdr|Sen|Rep|Gov|Pres|Hon|Rev|No|Nos|Jr|Sr|Mt|Ft|vs|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|U\.S|U\.K|U\.N|a\.m|p\.m|S\.C|D\.C)\.\s*$/u
const lowerStart = /^[\s"'“”‘’(]*\p{Ll}/u

/**
 * Sentences of one paragraph as spans into the article's text (UTF-16), trimmed of white space. Uses `Intl.Segmenter`
 * (UAX #29) and joins what it splits after abbreviations.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  // a line end inside a paragraph is a space to the segmenter; same length, so offsets hold
  const line = text.slice(start, end).replace(/[\r\n]/g, ' ')
  const spans: Span[] = []
  let open = -1
  for (const { segment, index } of segmenter.segment(line)) {
    if (open < 0) open = index
    const next = index + segment.length
    const rest = line.slice(next, next + 40)
    const continues = next < line.length && (abbreviation.test(segment.slice(-14)) || lowerStart.test(rest))
    if (continues && next - open < 3000) continue
    push(line, start, open, next, spans)
    open = -1
  }
  if (open >= 0) push(line, start, open, line.length, spans)
  return spans
}

function push(line: string, offset: number, from: number, to: number, spans: Span[]): void {
  for (const [a, b] of splitGlued(line, from, to)) {
    let s = a
    let e = b
    while (s < e && isSpace(line.charCodeAt(s))) s++
    while (e > s && isSpace(line.charCodeAt(e - 1))) e--
    if (e > s) spans.push({ start: offset + s, end: offset + e })
  }
}

/** Scraped text glues sentences ("... were killed.The attack ..."): split after a lower-case word's stop before a capital. */
function* splitGlued(line: string, from: number, to: number): Generator<[number, number]> {
  const glue = /[\p{Ll}\d”"’)]{2}[.!?]["”’]?(?=\p{Lu}\p{Ll})/gu
  glue.lastIndex = from
  let start = from
  for (let match = glue.exec(line); match && match.index < to; match = glue.exec(line)) {
    const cut = match.index + match[0].length
    if (cut >= to) break
    yield [start, cut]
    start = cut
  }
  yield [start, to]
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}
