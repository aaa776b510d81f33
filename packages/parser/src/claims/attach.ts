import type { Attachment, AttachmentRule, Finding } from './attachment.ts'
import { isGroupOfParts } from './group-of-parts.ts'
import { dependentRules, directRules } from './rules/index.ts'
import type { Sentence } from './sentence.ts'

/** The attachments of a sentence's counts, by item index. `without` leaves rules out by id, for ablation. */
export function attach(sentence: Sentence, without: ReadonlySet<string> = new Set()): Map<number, Attachment> {
  const attached = new Map<number, Attachment>()
  const counts: number[] = []
  const { items } = sentence
  for (let i = 0; i < items.length; i++) if (items[i]?.kind === 'count' && !isGroupOfParts(sentence, i)) counts.push(i)
  if (counts.length === 0) return attached
  const used = (rules: readonly AttachmentRule[]): readonly AttachmentRule[] =>
    without.size === 0 ? rules : rules.filter(({ id }) => !without.has(id))
  const direct = used(directRules)
  for (const at of counts)
    for (const rule of direct) {
      const finding = rule.attach(sentence, at, attached)
      if (finding) {
        attached.set(at, madeBy(rule, finding))
        break
      }
    }
  const dependent = used(dependentRules)
  for (const at of counts) {
    if (attached.has(at)) continue
    for (const rule of dependent) {
      const finding = rule.attach(sentence, at, attached)
      if (finding) {
        attached.set(at, madeBy(rule, finding))
        break
      }
    }
  }
  return attached
}

/** All attachments have all fields in one order, so that the engine sees one shape. */
function madeBy({ id, confidence }: AttachmentRule, finding: Finding): Attachment {
  const { harm, by, relation, active, shared, toll, denied, unreal } = finding
  return { harm, rule: id, by, relation, active, shared, toll, confidence, denied, unreal }
}
