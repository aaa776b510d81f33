import type { OutletNoise } from '@evenhand/compare'
import { noiseCsv } from './noise-csv.ts'
import { noiseText } from './noise-text.ts'

/** How a noise report is written, by name of the format. */
export const noiseFormats = {
  table: noiseText,
  csv: noiseCsv,
  json: (rows: readonly OutletNoise[]) => `${JSON.stringify(rows, null, 2)}\n`,
} satisfies Record<string, (rows: readonly OutletNoise[]) => string>

export type NoiseFormatName = keyof typeof noiseFormats
