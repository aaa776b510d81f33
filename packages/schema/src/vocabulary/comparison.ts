import { defineVocabulary } from './vocabulary.ts'

export const linkBases = defineVocabulary('Basis of a link', {
  stated: { label: 'Stated', definition: 'A text says so.' },
  inferred: { label: 'Inferred', definition: 'Concluded from shared words or other hints; the reason is given.' },
})

export const copyDirections = defineVocabulary('Direction of copying', {
  a_to_b: {
    label: 'From the first to the second',
    definition: 'The first article is the earlier or the credited one.',
  },
  b_to_a: {
    label: 'From the second to the first',
    definition: 'The second article is the earlier or the credited one.',
  },
  common_source: { label: 'From a common source', definition: 'Both reprint a third text.' },
  unknown: { label: 'Unknown', definition: 'Nothing in the texts says who was first.' },
})

export const originRelations = defineVocabulary('Relation of an origin to the harm', {
  party_inflicting: { label: 'Party, inflicting', definition: 'The origin is said to have done it.' },
  party_suffering: { label: 'Party, suffering', definition: 'The origin’s own side was harmed.' },
  non_party: { label: 'Not a party', definition: 'The origin is on neither side of this harm.' },
  unknown: { label: 'Unknown', definition: 'The text does not say enough.' },
})

export const corroborations = defineVocabulary('Corroboration', {
  single_origin: {
    label: 'One origin behind each figure',
    definition:
      'The numbers for a harm rest on one origin, however many outlets print them. Further origins give no number for it.',
  },
  multiple_origins_same_side: {
    label: 'Several origins of one side behind a figure',
    definition:
      'Several origins give numbers for the same harm to the same people, and all of them belong to the same side.',
  },
  multiple_independent_origins: {
    label: 'Several independent origins behind a figure',
    definition:
      'Origins that do not depend on one another give numbers for the same harm to the same people; beside it stands who they are, such as a party to the harm and a monitor.',
  },
  contested: { label: 'Contested', definition: 'An origin denies what another states.' },
  unassessed: { label: 'No origin named', definition: 'No claim of the event names its source.' },
})

export const eventRelations = defineVocabulary('Relation of events', {
  wider: {
    label: 'Wider',
    definition: 'It counts more days or places and may hold this one; the two are never added.',
  },
  narrower: { label: 'Narrower', definition: 'One of the attacks that this one may hold; the two are never added.' },
})

export const rulePresets = defineVocabulary('Rule', {
  range: {
    label: 'Range',
    definition: 'Lowest to highest current claim, origins side by side (as Iraq Body Count and Airwars do).',
  },
  conservative: { label: 'Conservative', definition: 'The lowest current claim (as ACLED does).' },
  latest: {
    label: 'Latest',
    definition:
      'The most recent current claim, the perpetrator’s own claims left out (as GTD does). Of several said at the same time the one that counts to the latest day, then the one that most origins give, then the lowest.',
  },
  ged: {
    label: 'Low, best, high',
    definition:
      'Lowest and highest claim; best is a reviewer’s choice, else the low figure, marked as such (as UCDP GED does).',
  },
})

export const differenceKinds = defineVocabulary('Why claims differ', {
  later_report: { label: 'Later report', definition: 'One was said later than the other.' },
  wider_period: { label: 'Wider period', definition: 'One counts a longer time or more than one incident.' },
  other_date: { label: 'Other date', definition: 'They date the harm to different days.' },
  wider_group: { label: 'Wider group', definition: 'One counts victims whom the other leaves out.' },
  other_origin: { label: 'Other origin', definition: 'They rest on different origins.' },
  open_figure: {
    label: 'Open figure',
    definition: 'One leaves its end open (“at least”, “up to”), so that the other does not contradict it.',
  },
  word_against_number: { label: 'Word against number', definition: 'One gives a word such as “dozens”.' },
})

export const wordConventions = defineVocabulary('Numbers for words', {
  none: { label: 'Words stay words', definition: 'No number is made from a word.' },
  literal_plural: {
    label: 'Literal plural',
    definition: 'The least number the word’s plural allows: dozens 24, scores 40, hundreds 200.',
  },
  acled: { label: 'ACLED', definition: 'ACLED’s published values: several 3, tens 10, dozens 12, hundreds 100.' },
  pitf: { label: 'PITF', definition: 'The Worldwide Atrocities data’s floors: several 5, tens 50.' },
})

export const reviewActions = defineVocabulary('Review', {
  accept: { label: 'Accepted', definition: 'A reviewer agrees with the machine’s reading.' },
  edit: { label: 'Edited', definition: 'A reviewer corrected a field; the machine’s value is kept.' },
  reject: {
    label: 'Rejected',
    definition: 'A reviewer decided that this is no claim; it is kept and left out of charts.',
  },
  split: { label: 'Split', definition: 'A reviewer made several claims of one.' },
  merge: { label: 'Merged', definition: 'A reviewer joined claims of one article.' },
  reattribute: { label: 'Re-attributed', definition: 'A reviewer named another source.' },
  same_claim: { label: 'Same claim', definition: 'A reviewer linked wordings of one claim across articles.' },
  undo: { label: 'Undone', definition: 'A reviewer took an earlier decision back.' },
  redo: { label: 'Redone', definition: 'A reviewer brought back a decision that they had taken back.' },
})

export const reviewStatuses = defineVocabulary('Review status', {
  unreviewed: { label: 'Machine reading', definition: 'Nobody has looked at it yet.' },
  accepted: { label: 'Accepted', definition: 'A reviewer agrees with the machine’s reading.' },
  edited: { label: 'Edited', definition: 'A reviewer corrected it.' },
  rejected: { label: 'Rejected', definition: 'A reviewer decided that it is no claim.' },
  merged: {
    label: 'Same as another',
    definition: 'A reviewer joined it to another claim of its article, which stands for both.',
  },
})
