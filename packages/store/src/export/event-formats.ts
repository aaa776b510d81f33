import type { ClaimFilter } from '@evenhand/schema'
import type { EventDetail } from '../rows.ts'
import { acledEvent } from './acled.ts'
import { csvComment, csvRow } from './csv.ts'
import { lacksToll } from './event-facts.ts'
import { type FileKind, fileKinds } from './file-kinds.ts'
import { gedColumns, gedEvent } from './ged.ts'
import { commentLines, type ExportMetadata } from './metadata.ts'
import { ploverEvent } from './plover.ts'

/** Events written in the manner of a data set. */
export interface EventFormat {
  about: string
  file: FileKind
  /** The rule that the format prescribes; null where the reader's choice holds. */
  preset: ClaimFilter['preset'] | null
  /** One event's line, or why it has none. */
  row(event: EventDetail, meta: ExportMetadata): string | { leftOut: string }
  head(meta: ExportMetadata, header: boolean): string
}

export type EventFormatName = 'ged' | 'acled' | 'plover'

const jsonHead: EventFormat['head'] = (meta, header) => (header ? `${JSON.stringify({ meta })}\n` : '')

export const eventFormats: Readonly<Record<EventFormatName, EventFormat>> = {
  ged: {
    about:
      'GED-like rows, one an event: the 49 columns in their usual order, own data. Low to high is no statistical interval. type_of_violence is empty where the texts do not name both sides or their standing is not known; code_status says why.',
    file: fileKinds.csv,
    preset: 'ged',
    row(detail, meta) {
      const event = gedEvent(detail, meta)
      if (event) return csvRow(gedColumns.map(({ of }) => of(event)))
      return { leftOut: reasonWithoutToll(detail) }
    },
    head: (meta, header) => (header ? csvComment(commentLines(meta)) : '') + csvRow(gedColumns.map(({ name }) => name)),
  },
  acled: {
    about:
      'ACLED-like field names, one event a line; own data, no ACLED rows. Fatalities are the lowest current claim.',
    file: fileKinds.jsonl,
    preset: 'conservative',
    row(detail, meta) {
      const event = acledEvent(detail, meta)
      return event ? `${JSON.stringify(event)}\n` : { leftOut: 'without a date closer than a year' }
    },
    head: jsonHead,
  },
  plover: {
    about: 'PLOVER-like field names, one event a line.',
    file: fileKinds.jsonl,
    preset: null,
    row: (detail, meta) =>
      `${JSON.stringify(ploverEvent(detail, meta, { name: `evenhand ${meta.evenhand}`, date: meta.date.slice(0, 10) }))}\n`,
    head: jsonHead,
  },
}

function reasonWithoutToll(detail: EventDetail): string {
  const figure = detail.event.figures.ged
  if (figure.high === 0) return 'in which nobody died'
  return lacksToll(detail) === 'words' ? 'with words only and no convention for them' : 'without a death toll'
}
