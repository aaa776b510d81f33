import { glyphOutlines } from '../charts/claims-over-time/mark-glyph.tsx'
import { svgElement, svgWords } from '../charts/download/svg-element.ts'
import type { ImageMark, LadderImage } from './image.ts'

const looks = {
  head: { 'font-size': 13, 'font-weight': 600, fill: 'var(--ink)' },
  figure: { 'font-size': 15, 'font-weight': 600, fill: 'var(--accent)' },
  plain: { 'font-size': 12.5, fill: 'var(--ink)' },
  muted: { 'font-size': 11.5, fill: 'var(--muted)' },
} as const

/** A ladder as a drawing that can be saved; it is not put into the page. */
export function ladderDrawing({ width, height, texts, rules, ticks, marks }: LadderImage): SVGSVGElement {
  const drawing = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement
  for (const { y, ...ends } of rules)
    drawing.append(svgElement('line', { ...ends, y1: y, y2: y, stroke: 'var(--line)' }))
  for (const { x, ...ends } of ticks)
    drawing.append(svgElement('line', { ...ends, x1: x, x2: x, stroke: 'var(--line)' }))
  for (const mark of marks) drawing.append(...markElements(mark))
  for (const { text, x, y, look, centred } of texts) {
    drawing.append(svgWords(text, { x, y, 'text-anchor': centred ? 'middle' : 'start', ...looks[look] }))
  }
  return drawing
}

function markElements({ x, y, to, word, open, shape, hollow, superseded }: ImageMark): SVGElement[] {
  const stroke = superseded ? 'var(--past)' : 'var(--accent)'
  const line = { fill: 'none', stroke, 'stroke-width': 2 }
  if (word) {
    const box = {
      x,
      y: y - 10,
      width: 118,
      height: 20,
      rx: 3,
      'stroke-dasharray': '3 3',
      ...line,
      fill: 'var(--surface)',
    }
    return [
      svgElement('rect', { ...box, 'stroke-width': 1 }),
      svgWords('word, no number', { x: x + 8, y: y + 4, ...looks.muted }),
    ]
  }
  if (to !== null) return [svgElement('path', { d: `M${x},${y - 5}v10M${x},${y}H${to}M${to},${y - 5}v10`, ...line })]
  const side = open === 'up' ? 1 : -1
  const arrow = `M${side * 8},0H${side * 24}M${side * 19},-4L${side * 24},0L${side * 19},4`
  const at = { transform: `translate(${x},${y})`, stroke, 'stroke-width': 2 }
  return [
    ...(open === null ? [] : [svgElement('path', { ...at, d: arrow, fill: 'none' })]),
    svgElement('path', { ...at, d: glyphOutlines[shape], fill: hollow ? 'var(--surface)' : stroke }),
  ]
}
