import { wrapWords } from '../../words/wrap-words.ts'
import { svgElement, svgNamespace, svgWords } from './svg-element.ts'

/** Words that stand beside the drawing on the page and belong into the image, at their height in it. */
export interface ImageLabel {
  text: string
  y: number
  /** At the right edge instead of the left. */
  end?: boolean
}

export interface ImageText {
  title: string
  /** What the image shows and where it comes from: each on lines of its own. */
  notes: readonly string[]
  labels: readonly ImageLabel[]
  /** What the colours stand for. */
  keys?: readonly ImageKey[]
}

export interface ImageKey {
  text: string
  /** A colour of the style sheet, such as `var(--article)`. */
  fill: string
}

/** An average letter of a note, in pixels. */
const noteLetter = 5.8
const space = { edge: 16, title: 22, line: 16 } as const

/** The drawing as an SVG of its own: colours as they are seen now, title and notes inside, nothing fetched from elsewhere. */
export function svgImage(
  drawing: SVGSVGElement,
  { title, notes: given, labels, keys = [] }: ImageText,
): { svg: string; width: number; height: number } {
  const box = sizeOf(drawing)
  const top = space.edge + space.title + 8
  const width = Math.ceil(box.width) + 2 * space.edge
  const notes = given.flatMap((note) => wrapWords(note, Math.floor((width - 2 * space.edge) / noteLetter)))
  const places = keyPlaces(keys, width - 2 * space.edge)
  const keyRows = (places.at(-1)?.row ?? -1) + 1
  const height = Math.ceil(top + box.height + (notes.length + keyRows) * space.line + 2 * space.edge)
  const image = svgElement('svg', { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` })
  image.setAttribute('font-family', getComputedStyle(document.body).fontFamily)
  image.append(svgElement('rect', { width, height, fill: 'var(--surface)' }))
  image.append(
    svgWords(title, { x: space.edge, y: space.edge + 14, 'font-size': 16, 'font-weight': 600, fill: 'var(--ink)' }),
  )

  const copy = drawing.cloneNode(true) as SVGSVGElement
  for (const unseen of copy.querySelectorAll('[fill="transparent"]')) unseen.remove()
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  const hatch = document.getElementById('hatch')
  if (hatch) copy.prepend(hatch.cloneNode(true))
  copy.removeAttribute('style')
  for (const [name, value] of Object.entries({ x: space.edge, y: top, width: box.width, height: box.height })) {
    copy.setAttribute(name, String(value))
  }
  image.append(copy)
  for (const { text, y, end } of labels) {
    const x = end ? width - space.edge : space.edge
    image.append(
      svgWords(text, { x, y: top + y, 'font-size': 13, 'text-anchor': end ? 'end' : 'start', fill: 'var(--ink)' }),
    )
  }
  places.forEach(({ x, row, key }) => {
    const y = top + box.height + space.edge + (row + 0.5) * space.line
    image.append(svgElement('rect', { x: space.edge + x, y: y - 9, width: 10, height: 10, fill: key.fill }))
    image.append(svgWords(key.text, { x: space.edge + x + 15, y, 'font-size': 11, fill: 'var(--muted)' }))
  })
  notes.forEach((note, at) => {
    const y = top + box.height + space.edge + (keyRows + at + 0.5) * space.line
    image.append(svgWords(note, { x: space.edge, y, 'font-size': 11, fill: 'var(--muted)' }))
  })
  return { svg: resolved(new XMLSerializer().serializeToString(image)), width, height }
}

/** As it is seen, or as it says of itself where it is not in the page. */
function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  if (drawing.isConnected) return drawing.getBoundingClientRect()
  return { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) }
}

/** Keys side by side in as many rows as they need; widths are estimated, for nothing is drawn yet. */
function keyPlaces(keys: readonly ImageKey[], room: number): { x: number; row: number; key: ImageKey }[] {
  let x = 0
  let row = 0
  return keys.map((key) => {
    const width = 34 + key.text.length * 6.2
    if (x > 0 && x + width > room) {
      x = 0
      row++
    }
    const place = { x, row, key }
    x += width
    return place
  })
}

/** The same as a PNG, at twice the size for sharp print. */
export async function pngImage(image: ReturnType<typeof svgImage>): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(image.svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png'),
  )
}

/** Colours named by the page's style sheet, as the values that they have now. */
function resolved(svg: string): string {
  const probe = document.createElement('span')
  document.body.append(probe)
  const values = new Map<string, string>()
  const value = (name: string) => {
    let known = values.get(name)
    if (known === undefined) {
      probe.style.color = `var(${name})`
      known = getComputedStyle(probe).color
      values.set(name, known)
    }
    return known
  }
  const result = svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => value(name))
  probe.remove()
  return result
}
