/** Classes of closed-class words, as the rules need them. */
export type FunctionClass =
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'prep'
  | 'and'
  | 'or'
  | 'but'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'to'
  | 'including'
  | 'adverb'
  | 'believed'
  | 'left'
  | 'other'
  | 'there'

export const functionWords: readonly (readonly [words: string, fn: FunctionClass])[] = [
  ['the this that these those', 'det'],
  ['its their his her our my your whose', 'possessive'],
  ['he she it they we i you him them us himself herself itself themselves', 'pronoun'],
  [
    'of in on at by for from with into near around outside inside during since over under across between among against through throughout along towards toward upon within without amid above below beyond behind beside besides despite off onto out via per up down aboard following',
    'prep',
  ],
  ['and & plus', 'and'],
  ['or nor', 'or'],
  ['but whereas though although whilst', 'but'],
  ['when while after before because as until till if where once unless so then', 'subordinator'],
  ['who which whom', 'relative'],
  ['is are was were be been being am got gets get getting', 'be'],
  ['have has had having', 'have'],
  ['do does did', 'do'],
  ['may might can could will would shall should must', 'modal'],
  ["not never n't cannot didn't wasn't weren't hasn't haven't", 'not'],
  ['to', 'to'],
  ['including include includes included comprising incl', 'including'],
  [
    'also reportedly allegedly immediately instantly apparently later already still just only even now today yesterday tonight overnight alone again ago earlier meanwhile moreover separately summarily fatally critically seriously severely badly lightly slightly moderately mostly mainly nearly almost initially instead officially recently previously purportedly presumably probably possibly perhaps maybe at-least too nationwide overall together altogether mortally gravely both all each either simultaneously subsequently eventually finally originally so-far accidentally',
    'adverb',
  ],
  [
    'believed reported confirmed feared thought presumed assumed estimated known found declared pronounced recorded counted said listed documented registered understood verified deemed shown seen',
    'believed',
  ],
  ['left leaving leaves leave', 'left'],
  ['other others additional further more extra', 'other'],
  ['there', 'there'],
]
