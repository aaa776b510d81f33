import type { Span } from '@evenhand/schema'
import { type Fragment, type Occurrence, proposeFragment } from './fragment.ts'
import { normalForm } from './normal-form.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { longestRuns, pieceBeyond, type Run, recurringRuns, spanOf, type Walk } from './recurring-runs.ts'
import { isSpared, type SourceText, statesFigure } from './source-text.ts'

/** Of the texts that hold a fragment, this share must hold it as furniture: else the words are also the articles' own. */
const pure = 0.8
/** Shorter fragments occur in other words by chance. */
const leastLength = 8
/** A run at a glue junction needs so many words and texts, and what it is glued to must vary this much. */
const leastWords = 3
const leastGlued = 3
const mostFrequentNeighbour = 0.5

/** Fragments inside lines: recurring texts alone prove nothing there, so the parser's mark or a glue junction must confirm. */
export function recurringMiddles(sources: readonly SourceText[], least: number): Fragment[] {
  const found = new Map<string, Occurrence[]>()
  for (const places of [...markedFragments(sources), ...gluedFragments(sources, least)]) {
    const text = normalForm(wordsAt(places[0] as Occurrence))
    if ((found.get(text)?.length ?? 0) < places.length) found.set(text, places)
  }
  return [...found]
    .filter(([text, places]) => {
      const owners = new Set(places.map(({ source }) => source)).size
      if (owners < least || text.length < leastLength) return false
      if (places.some(({ source, span }) => statesFigure(source, span) || isSpared(source, span))) return false
      return owners >= pure * sources.filter(({ normal }) => normal.includes(text)).length
    })
    .map(([, places]) => proposeFragment('middle', places))
}

const wordsAt = ({ source, span }: Occurrence): string => source.text.slice(span.start, span.end)

/** What the parser marked inside lines, by its words. */
function markedFragments(sources: readonly SourceText[]): Occurrence[][] {
  const byWords = new Map<string, Occurrence[]>()
  for (const source of sources) {
    for (const span of source.furniture) {
      const line = source.lines.find(({ start, end }) => start <= span.start && span.end <= end)
      if (!line || line.kind !== null || isEdge(source, span)) continue
      const words = normalForm(source.text.slice(span.start, span.end))
      const list = byWords.get(words)
      if (list) list.push({ source, span })
      else byWords.set(words, [{ source, span }])
    }
  }
  return [...byWords.values()]
}

/** Where prefixes and suffixes stand. */
const isEdge = ({ lines }: SourceText, { start, end }: Span): boolean =>
  start <= (lines[0]?.start ?? 0) || end >= (lines.at(-1)?.end ?? 0)

/** What recurs right before or after places where scraping glued two texts together. */
function gluedFragments(sources: readonly SourceText[], least: number): Occurrence[][] {
  const walks = sources.flatMap((source) =>
    source.lines.flatMap((line) => {
      const pieces = piecesOf(source.text, line)
      return pieces.flatMap((piece, at): Walk[] =>
        piece.glued
          ? [
              { source, pieces, from: at - 1, step: -1 },
              { source, pieces, from: at, step: 1 },
            ]
          : [],
      )
    }),
  )
  return [1, -1].flatMap((step) => {
    const ofStep = walks.filter((walk) => walk.step === step)
    const runs = recurringRuns(ofStep, Math.max(least, leastGlued))
    return longestRuns(runs.filter((run) => run.length >= leastWords && hasVaryingNeighbours(run)))
      .map(({ walks: same, length }) => same.map((walk) => ({ source: walk.source, span: spanOf(walk, length) })))
      .map((places) => places.filter(({ source, span }) => !isEdge(source, span)))
      .filter((places) => places.length > 0)
  })
}

/** "YouTube" is one word; furniture is glued to whatever stands beside it, and ends where texts begin to differ. */
function hasVaryingNeighbours({ walks, length }: Run): boolean {
  const glued = walks.map((walk) => walk.pieces[walk.from - walk.step])
  const beyond = walks.map((walk) => pieceBeyond(walk, length))
  return [glued, beyond].every((pieces) => mostFrequent(pieces) <= Math.max(1, mostFrequentNeighbour * walks.length))
}

function mostFrequent(pieces: readonly (Piece | undefined)[]): number {
  const counts = new Map<string, number>()
  for (const piece of pieces) {
    const letters = piece?.normal.replace(/['’]s$|[^\p{L}#]/gu, '')
    if (letters) counts.set(letters, (counts.get(letters) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}
