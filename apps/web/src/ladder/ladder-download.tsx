'use client'

import { ChartDownload } from '../charts/download/chart-download.tsx'
import type { LadderImage } from './image.ts'
import { ladderDrawing } from './image-drawing.ts'

/** A ladder as SVG or PNG, and the data behind it. */
export function LadderDownload(props: { title: string; caption: string; data: string; image: LadderImage }) {
  const { image, ...words } = props
  return <ChartDownload {...words} draw={() => ladderDrawing(image)} />
}
