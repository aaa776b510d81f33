import type { Span } from '@evenhand/schema'
import { latinBreaks } from './latin-sentences.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words whose full stop does not end a sentence when a capital follows. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Brig|Adm|Cmdr|Sen|Rep|Gov|Pres|Hon|Rev|No|Nos|Jr|Sr|Mt|Ft|vs|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|incl|U\.S|U\.K|U\.N|a\.m|p\.m|S\.C|D\.C)\.\s*$/u
/** "at 7 a.m. Two officers", "Plan B. The army": such a stop ends the sentence where a word of no name opens the next. */
const noName =
  /^[\s"“‘]*(?:The|A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|In|On|It|He|She|They|There|This|That|But|And|No|Some|Several|Many|Most|Another|Police|Officials|Witnesses|Residents|Authorities)\s/
const mayEnd = /(?:\b[ap]\.m|(?:^|\s)\p{Lu})\.\s*$/u
const lowerStart = /^[\s"'“”‘’(]*\p{Ll}/u

/**
 * Sentences of one paragraph as spans into the article's text (UTF-16), trimmed of white space. Uses `Intl.Segmenter`
 * (UAX #29) and joins what it splits after abbreviations.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end, longestLine)
    splitPiece(text, from, to, spans)
    from = to
  }
  return spans
}

/** `Intl.Segmenter` takes quadratic time on one long line, so such lines are cut at white space first. */
const longestLine = 4000
/** No sentence is longer; what is cost on every sentence stays bounded on text without full stops. */
const longestSentence = 1600

/** The end of a piece of at most `limit` code units from `from`, at white space where there is any. */
function cutAt(text: string, from: number, end: number, limit: number): number {
  if (end - from <= limit) return end
  for (let i = from + limit; i > from + limit / 2; i--) if (isSpace(text.charCodeAt(i))) return i
  const cut = from + limit
  // never between the halves of a surrogate pair
  const code = text.charCodeAt(cut)
  return code >= 0xdc00 && code <= 0xdfff ? cut + 1 : cut
}

function splitPiece(text: string, start: number, end: number, spans: Span[]): void {
  let open = start
  let before = start
  for (const next of latinBreaks(text, start, end) ?? segmentBreaks(text, start, end)) {
    const continues =
      next < end &&
      (isAbbreviated(text, Math.max(before, next - 14), next) ||
        lowerStart.test(text.slice(next, Math.min(next + 40, end))))
    before = next
    if (continues && next - open < longestSentence) continue
    push(text, open, next, spans)
    open = next
  }
  if (open < end) push(text, open, end, spans)
}

/** The stop before `next` belongs to an abbreviation inside a sentence. */
function isAbbreviated(text: string, from: number, next: number): boolean {
  const before = text.slice(from, next)
  if (!abbreviation.test(before)) return false
  return !mayEnd.test(before) || !noName.test(text.slice(next, next + 20))
}

/** The same by the platform's segmenter, for which a line end inside a paragraph must be a space. */
const segmentBreaks = (text: string, start: number, end: number): number[] =>
  Array.from(
    segmenter.segment(text.slice(start, end).replace(/[\r\n]/g, ' ')),
    ({ segment, index }) => start + index + segment.length,
  )

function push(text: string, from: number, to: number, spans: Span[]): void {
  for (const [a, b] of splitGlued(text, from, to)) {
    for (let piece = a; piece < b; ) {
      const cut = cutAt(text, piece, b, longestSentence)
      pushPiece(text, piece, cut, spans)
      piece = cut
    }
  }
}

function pushPiece(text: string, from: number, to: number, spans: Span[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end > start) spans.push({ start, end })
}

const glue = /[\p{Ll}\d”"’)]{2}[.!?]["”’]?(?=\p{Lu}\p{Ll})/gu
/** Most sentences have no mark before anything but white space and lower case. */
const mayBeGlued = /[.!?]["”’]?[^\s\d.,;:!?"”’')\]a-z]/

/** Scraped text glues sentences ("... were killed.The attack ..."): split after a lower-case word's stop before a capital. */
function splitGlued(text: string, from: number, to: number): [number, number][] {
  const sentence = text.slice(from, to)
  if (!mayBeGlued.test(sentence)) return [[from, to]]
  const pieces: [number, number][] = []
  let start = from
  for (const match of sentence.matchAll(glue)) {
    const cut = from + match.index + match[0].length
    if (cut >= to) break
    pieces.push([start, cut])
    start = cut
  }
  return [...pieces, [start, to]]
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}
