import type { ClaimFilter } from '@evenhand/schema'
import type { Store } from '../store.ts'
import { withByteOrderMark } from './csv.ts'
import { type EventFormatName, eventFormats } from './event-formats.ts'
import { exportedClaims } from './exported-claims.ts'
import { exportedEvents } from './exported-events.ts'
import { type FileKind, fileKinds } from './file-kinds.ts'
import { type ExportFormatName, exportFormats } from './formats.ts'
import type { ExportFacts } from './metadata.ts'

/** Every format that claims or events are written in. */
export type AnyFormatName = ExportFormatName | EventFormatName

/** All formats with what they write, in the order in which they are offered. */
export const anyFormats: Readonly<Record<AnyFormatName, { rows: 'claims' | 'events'; file: FileKind }>> = {
  csv: { rows: 'claims', file: exportFormats.csv.file },
  json: { rows: 'claims', file: exportFormats.json.file },
  jsonl: { rows: 'claims', file: exportFormats.jsonl.file },
  ged: { rows: 'events', file: eventFormats.ged.file },
  acled: { rows: 'events', file: eventFormats.acled.file },
  plover: { rows: 'events', file: eventFormats.plover.file },
}

/**
 * Pieces of a file of a view, claims or events as the format has it. `bom` puts a byte-order mark before CSV, for Excel;
 * without it the file is what other programs expect.
 */
export function exported(
  store: Store,
  filter: ClaimFilter,
  name: AnyFormatName,
  { bom, ...facts }: Omit<ExportFacts, 'rows'> & { header: boolean; bom: boolean },
): AsyncGenerator<string> {
  const pieces = isEventFormat(name)
    ? exportedEvents(store, filter, name, facts)
    : exportedClaims(store, filter, name, facts)
  return bom && anyFormats[name].file === fileKinds.csv ? withByteOrderMark(pieces) : pieces
}

const isEventFormat = (name: AnyFormatName): name is EventFormatName => Object.hasOwn(eventFormats, name)
