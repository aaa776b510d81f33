import type { Span } from '@evenhand/schema'
import type { Piece } from './pieces.ts'
import type { SourceText } from './source-text.ts'

/** A way through the pieces of a line, onward (1) or back (-1) from a place. */
export interface Walk {
  source: SourceText
  pieces: readonly Piece[]
  from: number
  step: 1 | -1
}

/** The same first `length` pieces on several walks. */
export interface Run {
  walks: readonly Walk[]
  length: number
  frequency: number
}

/** A longer run takes the place of a shorter one where it keeps this share of its texts. */
const keeps = 0.8
/** No run gets longer than this. */
const longest = 60

/** What so many texts have in common from the start of the walks on, at every length. */
export function recurringRuns(walks: readonly Walk[], least: number): Run[] {
  const found: Run[] = []
  const pending: Run[] = [{ walks, length: 0, frequency: texts(walks) }]
  for (let run = pending.pop(); run; run = pending.pop()) {
    if (run.length > 0) found.push(run)
    if (run.length < longest) pending.push(...branches(run, least))
  }
  return found
}

/** Runs without those that a longer one takes the place of. */
export function longestRuns(runs: readonly Run[]): Run[] {
  return runs.filter((run) => !runs.some((other) => lengthens(other, run) && other.frequency >= keeps * run.frequency))
}

/** True where a run goes on from the end of another. */
export const lengthens = (run: Run, other: Run): boolean =>
  run.length > other.length && `${wordsOf(run)} `.startsWith(`${wordsOf(other)} `)

/** The run's words outward from its start. */
function wordsOf({ walks, length }: Run): string {
  const [{ pieces, from, step }] = walks as [Walk]
  return Array.from({ length }, (_, k) => pieces[from + step * k]?.normal ?? '').join(' ')
}

/** The stretch of text that a run covers on one of its walks. */
export function spanOf({ pieces, from, step }: Walk, length: number): Span {
  const ends = [pieces[from], pieces[from + step * (length - 1)]]
  if (step < 0) ends.reverse()
  return { start: ends[0]?.start ?? 0, end: ends[1]?.end ?? 0 }
}

/** The first piece beyond a run. */
export const pieceBeyond = ({ pieces, from, step }: Walk, length: number): Piece | undefined =>
  pieces[from + step * length]

function branches({ walks, length }: Run, least: number): Run[] {
  const byNext = new Map<string, Walk[]>()
  for (const walk of walks) {
    const piece = pieceBeyond(walk, length)
    if (!piece) continue
    // Whether a space stands between two pieces is part of what recurs.
    const joint = walk.step > 0 ? piece : pieceBeyond(walk, length - 1)
    const next = length > 0 && joint?.glued ? `+${piece.normal}` : ` ${piece.normal}`
    const list = byNext.get(next)
    if (list) list.push(walk)
    else byNext.set(next, [walk])
  }
  return [...byNext.values()]
    .map((same) => ({ walks: same, length: length + 1, frequency: texts(same) }))
    .filter(({ frequency }) => frequency >= least)
}

const texts = (walks: readonly Walk[]): number => new Set(walks.map(({ source }) => source)).size
