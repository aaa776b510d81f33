'use client'

import { type MouseEvent, useState } from 'react'
import { smallButton } from '../../components/small-button.ts'
import { EmbedButton } from '../../embed/embed-button.tsx'
import { fileMoment } from '../../words/moment.ts'
import { gridDrawing } from './grid-drawing.ts'
import type { Grid } from './grid-layout.ts'
import { type ImageKey, type ImageLabel, pngImage, svgImage } from './svg-image.ts'

/**
 * A chart as SVG or PNG, with its title, its caption and the address of the view inside, and the data behind it. Stands
 * inside the `figure` that holds the drawing, or is given a `grid` or a way to `draw`.
 */
export function ChartDownload(props: {
  title: string
  caption: string
  /** Where the data of the view are. */
  data: string
  labels?: readonly ImageLabel[]
  /** Where the chart is a table: what the image shows in the drawing’s place. */
  grid?: Grid
  /** Draws what the image shows, where the page shows it as no drawing. */
  draw?: () => SVGSVGElement
  /** What marks mean, for an image that stands alone. */
  marks?: string
  keys?: readonly ImageKey[]
  /** The card that shows it on another page. */
  embed?: { path: string; height: number }
}) {
  const [failed, setFailed] = useState(false)

  async function save(event: MouseEvent<HTMLElement>, kind: 'svg' | 'png') {
    const drawing = props.grid
      ? gridDrawing(props.grid)
      : props.draw
        ? props.draw()
        : event.currentTarget.closest('figure')?.querySelector<SVGSVGElement>('svg[data-drawing], svg.recharts-surface')
    if (!drawing) return
    try {
      const { host, pathname, search } = window.location
      const now = new Date()
      const day = now.toISOString().slice(0, 10)
      const notes = [props.marks, props.caption, `evenhand, ${host}${pathname}${decodeURIComponent(search)}, ${day}`]
      const image = svgImage(drawing, {
        title: props.title,
        notes: notes.filter((note) => note !== undefined),
        labels: props.labels ?? [],
        keys: props.keys,
      })
      const blob = kind === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await pngImage(image)
      download(blob, `evenhand-${props.title.toLowerCase().replace(/\W+/g, '-')}-${fileMoment(now)}.${kind}`)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className="no-print no-card mt-1 flex flex-wrap items-center gap-2 text-xs text-muted">
      <span>This chart:</span>
      <button
        type="button"
        className={smallButton}
        onClick={(event) => save(event, 'svg')}
        aria-label={`${props.title}: save as SVG`}
      >
        SVG
      </button>
      <button
        type="button"
        className={smallButton}
        onClick={(event) => save(event, 'png')}
        aria-label={`${props.title}: save as PNG`}
      >
        PNG
      </button>
      <a href={props.data} download className={smallButton} aria-label={`${props.title}: data`}>
        Data
      </a>
      {props.embed && <EmbedButton card={{ ...props.embed, title: props.title }} className={smallButton} />}
      {failed && (
        <span role="alert">The image could not be made in this browser; the data can be saved all the same.</span>
      )}
    </div>
  )
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
