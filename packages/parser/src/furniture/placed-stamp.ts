import type { Stamp } from '../metadata/dates/stamp.ts'

/** A stamp with the part of the text where it was found. */
export interface PlacedStamp extends Stamp {
  readonly place: 'head' | 'tail'
}

/** Written out, as the engine gives every spread copy a shape of its own. */
export const placeStamp = ({ start, end, role, date, time }: Stamp, place: PlacedStamp['place']): PlacedStamp => ({
  start,
  end,
  role,
  date,
  time,
  place,
})
