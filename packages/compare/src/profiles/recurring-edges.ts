import { type Fragment, proposeFragment } from './fragment.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { lengthens, longestRuns, pieceBeyond, type Run, recurringRuns, spanOf, type Walk } from './recurring-runs.ts'
import { isSpared, markedKind, type SourceText, statesFigure } from './source-text.ts'

/** Where a mark of the parser ends with the run in this share of its places, the run's form does not matter. */
const confirmed = 0.6
/** Closing words of this length are a recycled last sentence, unless this share of the texts has them. */
const sentence = 11
const often = 0.1
/** So many of a run's places must end where a text begins, or begin where one ended. */
const clean = 0.8

/** What texts begin with before their first own words: "(Desk) --", "Enlarge this image", a stamp. */
export function recurringPrefixes(sources: readonly SourceText[], least: number): Fragment[] {
  return chosenRuns(
    edgeRuns(sources, least, 1),
    (run) => isSetOff(run) && share(run, (walk) => opensText(walk.source.text, pieceBeyond(walk, run.length))) >= clean,
  ).map((run) => proposeFragment('prefix', placesOf(run)))
}

/** What texts end with after their last own sentence. */
export function recurringSuffixes(sources: readonly SourceText[], least: number): Fragment[] {
  return chosenRuns(
    edgeRuns(sources, least, -1),
    (run) =>
      run.length >= 2 &&
      (run.length < sentence || run.frequency >= Math.max(least + 2, often * sources.length)) &&
      share(run, (walk) => followsSentence(walk, run.length)) >= clean,
  ).map((run) => proposeFragment('suffix', placesOf(run)))
}

/** Runs at one edge that leave words of their line over and touch neither headline, dateline nor figure. */
function edgeRuns(sources: readonly SourceText[], least: number, step: 1 | -1): Run[] {
  const edges = sources.flatMap((source) => {
    const line = step > 0 ? source.lines[0] : source.lines.at(-1)
    return line ? [{ source, line }] : []
  })
  const frequency = new Map<string, number>()
  for (const { line } of edges) frequency.set(line.normal, (frequency.get(line.normal) ?? 0) + 1)
  // Lines that recur as a whole are learned as lines.
  const own = edges.filter(({ line }) => (frequency.get(line.normal) ?? 0) < least)
  const walks = own.map(({ source, line }): Walk => {
    const pieces = piecesOf(source.text, line)
    return { source, pieces, from: step > 0 ? 0 : pieces.length - 1, step }
  })
  return recurringRuns(walks, least).flatMap((run) => {
    const own = run.walks.filter((walk) => {
      const span = spanOf(walk, run.length)
      return pieceBeyond(walk, run.length) && !isSpared(walk.source, span)
    })
    const figure = run.walks.some((walk) => statesFigure(walk.source, spanOf(walk, run.length)))
    return own.length < least || figure ? [] : [{ ...run, walks: own, frequency: own.length }]
  })
}

/** Runs that end with a mark of the parser, and runs of the right form that do not merely lengthen a surer one. */
function chosenRuns(runs: readonly Run[], hasForm: (run: Run) => boolean): Run[] {
  const sure = runs.filter((run) => share(run, (walk) => endsWithMark(walk, run.length)) >= confirmed)
  const formed = runs.filter((run) => !sure.includes(run) && hasForm(run))
  const surer = (run: Run) => (other: Run) =>
    lengthens(run, other) && (sure.includes(other) || other.frequency > 2 * run.frequency)
  return longestRuns([...sure, ...formed.filter((run) => ![...sure, ...formed].some(surer(run)))])
}

function endsWithMark(walk: Walk, length: number): boolean {
  const span = spanOf(walk, length)
  if (markedKind(walk.source, span) === null) return false
  return walk.source.furniture.some(({ start, end }) => (walk.step > 0 ? end === span.end : start === span.start))
}

const placesOf = ({ walks, length }: Run) => walks.map((walk) => ({ source: walk.source, span: spanOf(walk, length) }))

const share = ({ walks }: Run, holds: (walk: Walk) => boolean): number => walks.filter(holds).length / walks.length

/** Ends in a mark that sets it off from what follows, is glued to it, or is too long for a chance opening. */
function isSetOff(run: Run): boolean {
  const [walk] = run.walks as [Walk]
  const last = walk.pieces[walk.from + run.length - 1]?.normal ?? ''
  if (/[—–\-:|)\]/»>·•]$/.test(last)) return true
  if (share(run, (each) => pieceBeyond(each, run.length)?.glued === true) >= clean) return run.length >= 2
  const first = walk.pieces[walk.from]?.normal ?? ''
  return run.length >= 3 && !sentenceOpeners.has(first) && (last.endsWith('#') || run.length >= 4)
}

/** Words that open sentences: "In 2017 ..." is no stamp. */
const sentenceOpeners = new Set(
  'in on at by after since before for from with as when while the a an it he she they this that there'.split(' '),
)

const opensText = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && /^["“‘'([]?[\p{Lu}\d]/u.test(text.slice(piece.start, piece.end))

function followsSentence(walk: Walk, length: number): boolean {
  const before = pieceBeyond(walk, length)
  const first = walk.pieces[walk.from - length + 1]
  return first?.glued === true || /[.!?…]["”’')\]»]*$/.test(before?.normal ?? '')
}
