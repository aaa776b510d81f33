import type { Furniture, SourceProfile, Span } from '@evenhand/schema'
import type { Line } from '../text/lines.ts'
import { findHeadline } from './headline.ts'
import { describeLines, type LineShape } from './line-shape.ts'
import { type FurnitureEvidence, type Marks, markPart, settleMarks, startMarks } from './marks.ts'
import type { PlacedStamp } from './placed-stamp.ts'
import { finishProfile, markProfile } from './profile-fragments.ts'
import { estimateRawness, type Rawness } from './rawness.ts'
import { markArticleLines, proseBounds } from './structure/article-lines.ts'
import { markFragments } from './structure/fragments.ts'
import { markPageLines, markPageRest } from './structure/page-lines.ts'
import { markRelatedLists } from './structure/related-list.ts'
import { markScrapeCaptions } from './structure/scrape-captions.ts'
import { peelScrapeHead } from './structure/scrape-head.ts'

export interface FurnitureContext {
  readonly title?: string | null | undefined
  readonly outlet?: string | null | undefined
  /** What is known of the outlet's furniture; applied before any rule. */
  readonly profile?: SourceProfile | null | undefined
}

/** What is furniture in a text, and what was seen on the way. */
export interface FurnitureReading {
  /** Sorted, without overlaps; white space around a span is left out. */
  readonly furniture: Furniture[]
  /** The headline's first place in the text, or null. */
  readonly title: Span | null
  /** The same spans with the signals that spoke for each. */
  readonly evidence: FurnitureEvidence[]
  readonly rawness: Rawness
  /** Stamps that could date the article; those of other articles' headlines are left out. */
  readonly stamps: PlacedStamp[]
  /** Offset of the first word that is neither headline nor furniture near the top. */
  readonly bodyStart: number
}

/**
 * Marks what the page puts around an article. Never changes the text, never throws, linear time. How boldly
 * structure acts follows from how raw the text is.
 */
export function markFurniture(text: string, lines: readonly Line[], context: FurnitureContext = {}): FurnitureReading {
  const shapes = describeLines(lines, text)
  const rawness = estimateRawness(shapes)
  const title = findHeadline(shapes, text, rawness, context.title ?? undefined)
  const marks = startMarks(shapes.length)
  const known = context.profile ? markProfile(marks, shapes, text, context.profile) : null
  const stamps: PlacedStamp[] = []
  let titleSpan = title?.span ?? null
  let bodyStart = -1
  let lastProse = shapes.length
  if (rawness === 'page') {
    const page = markPageLines(marks, shapes, text, title)
    stamps.push(...page.stamps)
    markFragments(marks, shapes, text, rawness)
    markRelatedLists(marks, shapes, text, page.bounds.last, true)
    markPageRest(marks, shapes, title, page.bounds)
    bodyStart = shapes.slice(Math.max(0, page.bounds.first)).find((shape) => shape.prose)?.start ?? -1
    lastProse = page.bounds.last
  } else {
    const bounds = proseBounds(shapes, title)
    lastProse = bounds.last
    stamps.push(...markArticleLines(marks, shapes, text, title, bounds))
    const long = shapes.findIndex(
      (shape, index) => !marks.whole[index] && (shape.prose || (index === title?.index && shapes.length === 1)),
    )
    const body = shapes[long]
    if (body) {
      const head = peelScrapeHead(marks, long, body, text, title)
      stamps.push(...head.stamps)
      titleSpan ??= head.title
      bodyStart = head.bodyStart
      if (rawness === 'scrape') markScrapeCaptions(marks, long, body, text, head.bodyStart)
    }
    markFragments(marks, shapes, text, rawness)
    markRelatedLists(marks, shapes, text, lastProse, false)
  }
  if (title && titleSpan) markSiteSuffix(marks, shapes, text, title.index, titleSpan, rawness)
  if (known) finishProfile(marks, shapes, known)
  const evidence = settleMarks(marks)
  const furniture = evidence.map(({ start, end, kind, rule }) => ({ start, end, kind, rule }))
  if (bodyStart < 0) bodyStart = firstUnmarked(shapes, furniture, titleSpan)
  return { furniture, title: titleSpan, evidence, rawness, stamps, bodyStart }
}

/** A page's title ends with the site's name: what stands behind the headline on its line. */
function markSiteSuffix(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  index: number,
  title: Span,
  rawness: Rawness,
): void {
  const shape = shapes[index]
  if (rawness !== 'page' || !shape || title.end >= shape.end) return
  markPart(marks, index, text, title.end, shape.end, 'navigation', 'navigation.site-suffix', ['repeats_title', 'page'])
}

function firstUnmarked(shapes: readonly LineShape[], furniture: readonly Furniture[], title: Span | null): number {
  const marked = new Set(furniture.map((span) => span.start))
  const shape = shapes.find((candidate) => !marked.has(candidate.start) && candidate.start !== title?.start)
  return shape?.start ?? 0
}
