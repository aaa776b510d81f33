import type { Attribution, Claim, Harm, Perpetrator, Victims } from '@evenhand/schema'
import type { Ascription } from '../attribution/attribute.ts'
import type { PlaceMention } from '../places/find-places.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import type { Attachment } from './attachment.ts'
import type { Passage } from './passage.ts'
import type { CountItem } from './sentence.ts'

/** One mention on its way to a claim; the refiners fill in what the rules left open. Offsets are UTF-16. */
export interface Draft {
  passage: Passage
  /** Index of the count among the sentence's items. */
  item: number
  counted: CountItem
  attachment: Attachment
  start: number
  end: number
  harm: Harm
  count: Claim['count']
  victims: Victims
  perpetrator: Perpetrator | null
  ascription: Ascription | null
  attribution: Attribution | null
  assertion: Claim['assertion']
  time: TimeExpression | null
  /** The time is the article's main event's, not named for this figure. */
  timeInherited: boolean
  place: PlaceMention | null
  placeInherited: boolean
  /** The passage in which `time` and `place` stand. */
  timePassage: Passage
  placePassage: Passage
  scope: Claim['scope']
  relation: Claim['relation']
  relatesTo: Draft | null
  implicit: boolean
  violent: boolean
  confidence: number
}
