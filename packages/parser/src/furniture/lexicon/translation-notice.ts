import type { FurnitureRule } from '../rule.ts'

/** Notes that a machine or a person translated the text. */
export const translationNoticeRules: readonly FurnitureRule[] = [
  // Says that the text is a translation.
  {
    scope: 'line',
    id: 'translation_notice.line',
    kind: 'translation_notice',
    boldness: 'always',
    cues: ['translation', 'translated', 'translate', 'translator'],
    pattern:
      /^[([]?(?:Powered by (?:automated|automatic|machine|Google)\b.{0,20}translat.{0,20}|(?:This (?:article|story|text|report) (?:is|was|has been) (?:an? )?(?:edited |automatically |machine )*translat(?:ion|ed)\b.{0,120})|(?:Machine|Automatically|Automatic|Originally) ?translat(?:ed|ion)\b.{0,80}|Translated (?:by|from|with)\b.{0,80}|Translation(?: by|:) ?.{2,60})$/i,
  },
  // The same note as a sentence of a flattened page.
  {
    scope: 'inside',
    id: 'translation_notice.sentence',
    kind: 'translation_notice',
    literals: ['translation', 'translated'],
    pattern:
      /(?<=[.!?"”)] |^)(?:Powered by automated translation\b\.?|This (?:article|story|report) (?:is|was) (?:an? )?(?:edited |automatically |machine )*translat(?:ion|ed)\b[^.]{0,100}\.)/g,
  },
]
