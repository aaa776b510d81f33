import type { FurnitureExamples } from '../rule.ts'

export const translationNoticeExamples: FurnitureExamples = {
  'translation_notice.line': {
    examples: [
      'Powered by automated translation',
      'This article is an edited translation from our Arabic edition.',
      'Translated by Jane Roe',
      '[Translated from Arabic]',
    ],
    counterexamples: ['Translated into numbers, the toll doubled.', 'The translation of the letter took days.'],
  },
  'translation_notice.sentence': {
    examples: ['This article is an edited translation from our Arabic edition.', 'Powered by automated translation'],
    counterexamples: ['This article of faith was translated into law.'],
  },
}
