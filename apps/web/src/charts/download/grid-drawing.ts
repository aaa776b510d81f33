import { type Grid, gridLayout } from './grid-layout.ts'
import { svgElement, svgWords } from './svg-element.ts'

const looks = {
  head: { 'font-size': 12, 'font-weight': 600, fill: 'var(--muted)' },
  plain: { 'font-size': 12.5, 'font-weight': 600, fill: 'var(--ink)' },
  muted: { 'font-size': 11, fill: 'var(--muted)' },
} as const

/** A table as a drawing that can be saved; it is not put into the page. */
export function gridDrawing(grid: Grid): SVGSVGElement {
  const { width, height, texts, rects, rules } = gridLayout(grid)
  const drawing = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement
  for (const { shade, framed, ...box } of rects) {
    drawing.append(
      svgElement('rect', {
        ...box,
        rx: 2,
        fill: 'var(--accent-soft)',
        'fill-opacity': 0.25 + 0.75 * shade,
        stroke: framed ? 'var(--accent-line)' : 'none',
      }),
    )
  }
  for (const y of rules) drawing.append(svgElement('line', { x1: 0, x2: width, y1: y, y2: y, stroke: 'var(--line)' }))
  for (const { text, x, y, centred, look } of texts) {
    drawing.append(svgWords(text, { x, y, 'text-anchor': centred ? 'middle' : 'start', ...looks[look] }))
  }
  return drawing
}
