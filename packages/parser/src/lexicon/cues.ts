/**
 * A class of words that a stage looks for all over the text: one bit of `Token.cues`. A pattern is asked once per word
 * form; where its words stand, and whether a sentence has any of them at all, is then read from the bits.
 */
export type Cue = number

const patterns: RegExp[] = []
/** Bits of a small integer that stay positive. */
const mostCues = 31

/** The class of the words that match `pattern`: lower case, with straight apostrophes and no possessive ending. */
export function defineCue(pattern: RegExp): Cue {
  if (patterns.length === mostCues) throw new RangeError(`There can be ${mostCues} cues.`)
  return 1 << (patterns.push(pattern) - 1)
}

/** The bits of all classes that a word belongs to. */
export function cuesOf(word: string): number {
  let cues = 0
  for (let i = 0; i < patterns.length; i++) if (patterns[i]?.test(word)) cues |= 1 << i
  return cues
}
