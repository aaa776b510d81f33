import type { Stamp } from '../metadata/dates/stamp.ts'

/** A stamp with the part of the text where it was found. */
export interface PlacedStamp extends Stamp {
  readonly place: 'head' | 'tail'
}
