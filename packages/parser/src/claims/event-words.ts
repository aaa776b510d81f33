import { defineCue } from '../lexicon/cues.ts'

/** Words that open another topic: nothing is taken over from the main event. */
export const topicShift =
  /^(?:meanwhile|elsewhere|separately|in (?:other|a separate|another) (?:news|development|incident|attack))\b/i

/** Words for an attack. */
export const attackWords =
  /\b(?:attack|blast|bomb|explo|struck|strike|hit|raid|shell|storm|ambush|shooting|massacre|gunm[ae]n|target|rocket|clash|siege|fire)/i
/** The same as a class of words. */
export const attackCue = defineCue(attackWords)
