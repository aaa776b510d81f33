import type { Mark } from '../charts/claims-over-time/series.ts'
import { formatNumber } from '../words/count-figure.ts'
import { happenedWords, saidWords } from '../words/describe-claim.ts'
import { otherSentence, otherSentenceWords } from '../words/other-sentence.ts'
import { labelOf } from '../words/vocabularies.ts'
import { wrapWords } from '../words/wrap-words.ts'
import { rungNotes, victimWords } from './rung-notes.ts'
import type { Ladder, Rung } from './series.ts'

/** A ladder as an image: plain data, so that a server component can hand it over. */
export interface LadderImage {
  width: number
  height: number
  texts: { text: string; x: number; y: number; look: 'head' | 'figure' | 'plain' | 'muted'; centred?: boolean }[]
  /** Lines across, under each origin and row. */
  rules: { x1: number; x2: number; y: number }[]
  /** Lines down: the ticks of the count scale. */
  ticks: { x: number; y1: number; y2: number }[]
  marks: ImageMark[]
}

export interface ImageMark {
  x: number
  y: number
  /** The place of a range's upper end. */
  to: number | null
  /** A word without a number has a label instead of a place. */
  word: boolean
  open: Rung['open']
  shape: Mark['shape']
  hollow: boolean
  superseded: boolean
}

const width = 900
const track = { left: 110, right: 490 } as const
const words = { left: 540, letters: 54 } as const
const line = 16

/** Places every origin, figure, mark and word of a ladder; none is cut but the quotes, which only the page shows. */
export function ladderImage({ groups, scale }: Ladder): LadderImage {
  const image: LadderImage = { width, height: 0, texts: [], rules: [], ticks: [], marks: [] }
  const place = (percent: number) => track.left + (percent / 100) * (track.right - track.left)
  const ticks = scale.ticks.map((tick) => ({ tick, x: place(100 * scale.fraction(tick)) }))
  let y = 0
  for (const { origin, rungs } of groups) {
    const type = origin ? `, ${labelOf('sourceTypes', origin.type).toLowerCase()}` : ''
    image.texts.push({ text: `${origin?.name ?? 'No source named'}${type}`, x: 0, y: y + line, look: 'head' })
    y += line + 8
    image.rules.push({ x1: 0, x2: width, y })
    for (const rung of rungs) {
      const lines = rungLines(rung)
      const height = Math.max(2, lines.length) * line + 10
      image.ticks.push(...ticks.map(({ x }) => ({ x, y1: y + 4, y2: y + height - 4 })))
      image.rules.push({ x1: track.left, x2: track.right, y: y + height / 2 }, { x1: 0, x2: width, y: y + height })
      image.texts.push({ text: rung.figure.text, x: 0, y: y + height / 2 + 5, look: 'figure' })
      image.marks.push(imageMark(rung, place, y + height / 2))
      lines.forEach(({ text, look }, at) => {
        image.texts.push({ text, look, x: words.left, y: y + 5 + (at + 0.8) * line })
      })
      y += height
    }
    y += line
  }
  for (const { tick, x } of ticks) image.texts.push({ text: formatNumber(tick), x, y, look: 'muted', centred: true })
  return { ...image, height: y + line }
}

function imageMark(rung: Rung, place: (percent: number) => number, y: number): ImageMark {
  const { row, at, range, open, shape } = rung
  return {
    x: place(range?.low ?? at ?? 0),
    y,
    to: range ? place(range.high) : null,
    word: at === null && range === null,
    open,
    shape,
    hollow: row.claim.count.qualifier === 'about',
    superseded: row.supersededBy !== null,
  }
}

function rungLines(rung: Rung): { text: string; look: 'plain' | 'muted' }[] {
  const { row } = rung
  const notes = rungNotes(rung)
  const printed = `${row.outlet?.name ?? 'Outlet not known'}, published ${saidWords(row.said)}; happened ${happenedWords(row.happened)}${otherSentenceWords(row, 'when')}${
    otherSentence(row, 'where') === null ? '' : `; place ${row.claim.where?.name}${otherSentenceWords(row, 'where')}`
  }`
  return [
    ...wrapWords(victimWords(row), words.letters).map((text) => ({ text, look: 'plain' as const })),
    ...(notes.length === 0 ? [] : wrapWords(notes.join(' · '), words.letters)).map(muted),
    ...wrapWords(printed, words.letters).map(muted),
  ]
}

const muted = (text: string) => ({ text, look: 'muted' as const })
