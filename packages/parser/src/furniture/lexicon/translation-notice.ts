import type { FurnitureRule } from '../rule.ts'

/** Notes that a machine or a person translated the text. */
export const translationNoticeRules: readonly FurnitureRule[] = [
  {
    scope: 'line',
    id: 'translation_notice.line',
    kind: 'translation_notice',
    boldness: 'always',
    reason: 'Says that the text is a translation.',
    cues: ['translation', 'translated', 'translate', 'translator'],
    pattern:
      /^[([]?(?:Powered by (?:automated|automatic|machine|Google)\b.{0,20}translat.{0,20}|(?:This (?:article|story|text|report) (?:is|was|has been) (?:an? )?(?:edited |automatically |machine )*translat(?:ion|ed)\b.{0,120})|(?:Machine|Automatically|Automatic|Originally) ?translat(?:ed|ion)\b.{0,80}|Translated (?:by|from|with)\b.{0,80}|Translation(?: by|:) ?.{2,60})$/i,
    examples: [
      'Powered by automated translation',
      'This article is an edited translation from our Arabic edition.',
      'Translated by Jane Roe',
      '[Translated from Arabic]',
    ],
    counterexamples: ['Translated into numbers, the toll doubled.', 'The translation of the letter took days.'],
  },
  {
    scope: 'inside',
    id: 'translation_notice.sentence',
    kind: 'translation_notice',
    reason: 'The same note as a sentence of a flattened page.',
    literals: ['translation', 'translated'],
    pattern:
      /(?<=[.!?"”)] |^)(?:Powered by automated translation\b\.?|This (?:article|story|report) (?:is|was) (?:an? )?(?:edited |automatically |machine )*translat(?:ion|ed)\b[^.]{0,100}\.)/g,
    examples: ['This article is an edited translation from our Arabic edition.', 'Powered by automated translation'],
    counterexamples: ['This article of faith was translated into law.'],
  },
]
