import { wrapWords } from '../../words/wrap-words.ts'

/** A table as an image: plain data, so that a server component can hand it over. */
export interface Grid {
  /** The first column names the rows. */
  columns: GridColumn[]
  rows: GridCell[][]
}

export interface GridColumn {
  lines: string[]
  /** In pixels. */
  width: number
  centred?: boolean
}

export interface GridCell {
  lines: GridLine[]
  /** 0..1: how strongly the cell is tinted. */
  shade?: number
  framed?: boolean
}

export interface GridLine {
  text: string
  /** Beside what is said in full strength. */
  muted?: boolean
}

export interface PlacedText {
  text: string
  x: number
  y: number
  centred: boolean
  look: 'head' | 'plain' | 'muted'
}

export interface PlacedRect {
  x: number
  y: number
  width: number
  height: number
  shade: number
  framed: boolean
}

export interface GridLayout {
  width: number
  height: number
  texts: PlacedText[]
  rects: PlacedRect[]
  /** Heights of the lines below the head and each row. */
  rules: number[]
}

const line = 16
const pad = 6
/** A letter of a wide typeface, in pixels; estimated, for nothing is drawn yet. */
const letter = { head: 7.5, plain: 7.8, muted: 6.4 } as const

/** Places every word of a grid; words that are too long for their column go on below, none is cut. */
export function gridLayout({ columns, rows }: Grid): GridLayout {
  const lefts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { width }) => sum + width, 0))
  const texts: PlacedText[] = []
  const rects: PlacedRect[] = []
  const rules: number[] = []
  let y = 0
  function row(cells: readonly { lines: readonly { text: string; look: PlacedText['look'] }[]; cell?: GridCell }[]) {
    const wrapped = cells.map(({ lines }, at) => {
      const room = (columns[at]?.width ?? 0) - 2 * pad
      return lines.flatMap(({ text, look }) =>
        wrapWords(text, Math.floor(room / letter[look])).map((words) => ({ text: words, look })),
      )
    })
    const height = Math.max(1, ...wrapped.map((lines) => lines.length)) * line + 2 * pad
    cells.forEach(({ cell }, at) => {
      const column = columns[at] as GridColumn
      const left = lefts[at] as number
      if (cell && (cell.shade !== undefined || cell.framed)) {
        const { shade = 0, framed = false } = cell
        rects.push({ x: left + 3, y: y + 3, width: column.width - 6, height: height - 6, shade, framed })
      }
      const centred = column.centred ?? false
      wrapped[at]?.forEach(({ text, look }, index) => {
        const x = centred ? left + column.width / 2 : left + (at === 0 ? 0 : pad)
        texts.push({ text, look, centred, x, y: y + pad + (index + 0.8) * line })
      })
    })
    y += height
    rules.push(y)
  }
  row(columns.map(({ lines }) => ({ lines: lines.map((text) => ({ text, look: 'head' })) })))
  for (const cells of rows) {
    row(
      cells.map((cell) => ({
        cell,
        lines: cell.lines.map(({ text, muted }) => ({ text, look: muted ? 'muted' : 'plain' })),
      })),
    )
  }
  return { width: columns.reduce((sum, { width }) => sum + width, 0), height: y, texts, rects, rules }
}
