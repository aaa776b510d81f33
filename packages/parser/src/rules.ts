import type { AttachmentRule } from './claims/attachment.ts'
import { dependentRules, directRules } from './claims/rules/index.ts'

/** What a rule says of itself; `parseArticle(input, { without: [id] })` leaves it out. */
export type RuleFacts = Pick<AttachmentRule, 'id' | 'about' | 'confidence' | 'examples' | 'counterexamples'>

/** The rules that tie a count to a harm, in the order in which they are tried. */
export const rules: readonly RuleFacts[] = [...directRules, ...dependentRules]
