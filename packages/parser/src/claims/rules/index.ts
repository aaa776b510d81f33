import type { AttachmentRule } from '../attachment.ts'
import { alongWith } from './along-with.ts'
import { amongDead } from './among-dead.ts'
import { captive } from './captive.ts'
import { claimed } from './claimed.ts'
import { coordination } from './coordination.ts'
import { ellipticPlace } from './elliptic-place.ts'
import { figure } from './figure.ts'
import { headNoun } from './head-noun.ts'
import { locatedParts } from './located-parts.ts'
import { object } from './object.ts'
import { ofHarm } from './of-harm.ts'
import { partOfHarmed } from './part-of-harmed.ts'
import { partOfUncounted } from './part-of-uncounted.ts'
import { predicate } from './predicate.ts'
import { resultative } from './resultative.ts'
import { resumedObject } from './resumed-object.ts'
import { subset } from './subset.ts'
import { summedParts } from './summed-parts.ts'
import { toll } from './toll.ts'
import { treated } from './treated.ts'
import { zero } from './zero.ts'

/** Rules that read a count with the words of harm around it; the first that fits wins. */
export const directRules: readonly AttachmentRule[] = [
  zero, // before all others: a zero count is read by no other rule
  headNoun, // the count's own noun says it
  toll, // "the number of people killed rose to 31" before "killed ... 31"
  ofHarm, // "the killing of 12" before "killing ... 12"
  captive, // "took 40 people hostage", "held" and "took" alone mean nothing
  resultative, // "shot three people dead" before "shot three"
  resumedObject, // "abducted nine guards and executed them" before "abducted nine"
  object, // the verb right before the count
  treated, // "treated 60 people for burns"
  claimed, // "rocket shells claim nine civilians"
  alongWith,
  amongDead, // "the dead included two officers"
  predicate, // the farthest reach
  partOfHarmed, // "six injured civilians died": a predicate says more than the word before the noun
  partOfUncounted, // "killing civilians including three children"
]

/** Rules that take over the harm of another count in the sentence, after all direct ones. */
export const dependentRules: readonly AttachmentRule[] = [
  subset, // a part before a list member: "including" binds tighter
  figure, // names its measure
  ellipticPlace, // has its own place
  locatedParts, // after a list of places
  summedParts, // "12 people: seven soldiers and five clerks"
  coordination,
]
