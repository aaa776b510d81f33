import type { Attachment } from './attachment.ts'
import { dependentRules, directRules } from './rules/index.ts'
import type { Sentence } from './sentence.ts'

/** The attachments of a sentence's counts, by item index. `without` leaves rules out by id, for ablation. */
export function attach(sentence: Sentence, without: ReadonlySet<string> = new Set()): Map<number, Attachment> {
  const attached = new Map<number, Attachment>()
  const counts = sentence.items.flatMap((item, i) => (item.kind === 'count' ? [i] : []))
  for (const at of counts)
    for (const rule of directRules) {
      if (without.has(rule.id)) continue
      const attachment = rule.attach(sentence, at, attached)
      if (attachment) {
        attached.set(at, { ...attachment, rule: rule.id, confidence: rule.confidence })
        break
      }
    }
  for (const at of counts) {
    if (attached.has(at)) continue
    for (const rule of dependentRules) {
      if (without.has(rule.id)) continue
      const attachment = rule.attach(sentence, at, attached)
      if (attachment) {
        attached.set(at, { ...attachment, rule: rule.id, confidence: rule.confidence })
        break
      }
    }
  }
  return attached
}
