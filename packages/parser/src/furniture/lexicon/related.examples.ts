import type { FurnitureExamples } from '../rule.ts'

export const relatedExamples: FurnitureExamples = {
  'related.heading': {
    examples: ['Editor Picks', 'More On This...', 'READ MORE STORIES', 'Most Read'],
    counterexamples: ['Related to the attack'],
  },
  'related.more-from': {
    examples: [
      'More from Evening News',
      '18748 Read',
      'Click for more from the Evening.',
      'Next Up In Science & Health',
    ],
    counterexamples: ['More from the province were missing.', '18 read the statement'],
  },
  'related.labelled-headline': {
    examples: [
      'READ MORE: Talks on the truce resume in Vienna',
      'SEE ALSO: Talks on the truce resume',
      'OPINION: Roe: What the truce means',
      'More:Talks on the truce resume',
    ],
    counterexamples: ['More than 30: that was the toll.', 'Read the letter: it says so.'],
  },
  'related.go-here': {
    examples: ['For more of Jane Roe’s reports, Go Here Now.'],
    counterexamples: ['For more of the dead, nobody came.'],
  },
  'related.trailing-read-more': {
    examples: ['Talks on the truce resume in Vienna Read more'],
    counterexamples: ['They had to read more'],
  },
  'related.bracketed': {
    examples: ['(RELATED: Talks On The Truce Resume)', '( Also on EVENING: Talks resume)'],
    counterexamples: ['(READ)'],
  },
  'related.flattened-list': {
    examples: [
      'Related News Talks on the truce resume in Vienna',
      'Related Talks On The Truce Resume In Vienna Bridge Over The River Opens Minister Says Harvest Was Good',
      'Read Also',
    ],
    counterexamples: ['related news'],
  },
}
