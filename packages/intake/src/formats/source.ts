import type { RecordItem } from '../intake-item.ts'
import type { Bytes } from '../sources/bytes.ts'

/** A file or a stream with a name to show and an id for the articles that have none of their own. */
export interface Source {
  where: string
  /** For formats that hold one article a file; null for streams. */
  id: string | null
  bytes: Bytes
  /** Told about what is in the source and no article, such as pictures in a web archive. */
  onPassedOver?: (where: string) => void
}

/** Reads a source's records. May throw an EvenhandError, which ends this source only. */
export type Reader = (source: Source) => AsyncGenerator<RecordItem>
