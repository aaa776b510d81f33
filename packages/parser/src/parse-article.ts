import type { ArticleInput, ParsedArticle, SourceProfile, Warning } from '@evenhand/schema'
import { articleKey } from './article-key.ts'
import type { Passage } from './claims/passage.ts'
import { cutPassages, readingLimit } from './claims/passages.ts'
import { readClaims } from './claims/read-claims.ts'
import { type FurnitureReading, markFurniture } from './furniture/mark-furniture.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import { lookUpPlace } from './places/gazetteer.ts'
import { splitParagraphs } from './text/paragraphs.ts'
import { parserVersion } from './version.ts'

export interface ParserOptions {
  /** What is known of the outlet's furniture from its other articles. */
  profile?: SourceProfile | null
  /** Ids of rules and refiners to leave out; for ablation. */
  without?: Iterable<string>
}

/** A figure that was seen and not taken for a claim, with the reason. Offsets are UTF-16 code units. */
export interface RejectedFigure {
  start: number
  end: number
  quote: { start: number; end: number }
  reason: string
}

/** The stages' own results, for `explain`. */
export interface ParseTrace {
  reading: FurnitureReading
  passages: readonly Passage[]
  rejected: readonly RejectedFigure[]
}

/**
 * Reads one article: furniture, metadata and every casualty claim with the words it rests on. Pure and deterministic:
 * no clock, no network, no file. All spans are UTF-16 offsets into `article.text`, which is the input's text unchanged.
 * Never throws on text; what could not be read is in `warnings`.
 */
export function parseArticle(input: ArticleInput, options: ParserOptions = {}): ParsedArticle {
  return parseWithTrace(input, options).parsed
}

/** As `parseArticle`, with what the stages saw. */
export function parseWithTrace(
  input: ArticleInput,
  options: ParserOptions = {},
): { parsed: ParsedArticle; trace: ParseTrace } {
  const text = input.text ?? ''
  const lines = splitParagraphs(text)
  const outletName = typeof input.outlet === 'string' ? input.outlet : input.outlet?.name
  const reading = markFurniture(text, lines, { title: input.title, outlet: outletName, profile: options.profile })
  const { dateline, warnings: found, ...metadata } = readMetadata(input, text, lines, reading)
  const warnings: Warning[] = [...found]
  if (!input.text && input.html) {
    warnings.push({ code: 'html_not_extracted', message: 'The article came as a web page: extract its text first.' })
  }
  if (text.length > readingLimit) {
    warnings.push({
      code: 'text_truncated',
      message: `The text has ${text.length} characters; claims were read from the first ${readingLimit}.`,
    })
  }
  const url = input.url ?? null
  const key = articleKey(metadata.outlet?.id ?? null, url, text)
  const article: ParsedArticle['article'] = {
    id: input.id ?? key,
    key,
    text,
    ...metadata,
    authors: input.authors ?? [],
    dateline: dateline
      ? {
          text: dateline.text,
          placeId: dateline.place
            ? (lookUpPlace(text.slice(dateline.place.start, dateline.place.end))?.id ?? null)
            : null,
          span: dateline.span,
        }
      : null,
    url,
    retrieved: input.retrieved ?? null,
    archiveUrl: input.archiveUrl ?? null,
    licence: input.licence ?? null,
  }
  const unsupported = warnings.some((warning) => warning.code === 'unsupported_language')
  const passages = unsupported ? [] : cutPassages(text, lines, reading.furniture, reading.title)
  const rejected: RejectedFigure[] = []
  const claims = readClaims({
    article,
    passages,
    without: new Set(options.without),
    onRejected: ({ passage, start, end, reason }) =>
      rejected.push({ start, end, quote: { start: passage.start, end: passage.end }, reason }),
  })
  return {
    parsed: {
      article,
      furniture: reading.furniture,
      removed: [...(input.removed ?? [])],
      claims,
      warnings,
      parser: { version: parserVersion },
    },
    trace: { reading, passages, rejected },
  }
}
