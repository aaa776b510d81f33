import { defineCue } from '../lexicon/cues.ts'
import type { Passage } from './passage.ts'

const topicShift =
  /^(?:meanwhile|elsewhere|separately|in (?:other|a separate|another) (?:news|development|incident|attack))\b/i

const topicWords = defineCue(/^(?:also|meanwhile|elsewhere|separately|other|separate|another)$/)

/** Words open the sentence on another topic: nothing is taken over from the main event. */
export const opensTopic = ({ sentence, text }: Passage): boolean => sentence.has(topicWords) && topicShift.test(text)

/** Besides the main event: "Also on Monday", "ten people were also killed yesterday". */
const anotherEvent =
  /^(?:also|meanwhile|elsewhere|separately|in (?:other|a separate|another))\b|\b(?:were|was) also (?:killed|wounded|injured|kidnapped|shot)\b/i

/** The sentence tells of an event besides the main one. */
export const tellsAnother = ({ sentence, text }: Passage): boolean =>
  sentence.has(topicWords) && anotherEvent.test(text)

/** Words for an attack. */
export const attackWords =
  /\b(?:attack|blast|bomb|explo|struck|strike|hit|raid|shell|storm|ambush|shooting|massacre|gunm[ae]n|target|rocket|clash|siege|fire)/i
/** The same as a class of words. */
export const attackCue = defineCue(attackWords)
