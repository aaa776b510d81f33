import type { Claim, Harm } from '@evenhand/schema'
import type { Sentence } from './sentence.ts'

/** Which harm a counted group suffered, and by which words. */
export interface Attachment {
  harm: Harm
  rule: string
  /** Index of the item that states the harm, or of the count that it is taken over from. */
  by: number
  /** The rule itself says that it is a part ("five of them"). */
  relation?: Claim['relation']
  /** The count is the object of the verb at `by`: its subject did it. */
  active?: true
  /** `by` is another count, whose harm this one shares ("including two officers"). */
  shared?: true
  /** A toll: a figure without victims of its own counts those named before. */
  toll?: true
  /** How sure the reading is, 0..1. */
  confidence: number
  /** The text denies it ("denied killing 20"). */
  denied?: true
  /** Only a threat, plan, forecast or hypothesis: no claim. */
  unreal?: string
}

/** The finding for a count that shares the harm of the count at `by`. */
export function share(from: Attachment, by: number, relation = from.relation): Finding {
  const { harm, denied, unreal } = from
  return { harm, by, shared: true, ...(relation && { relation }), ...(denied && { denied }), ...(unreal && { unreal }) }
}

/** What a rule gives: the confidence is the rule's own unless it says otherwise. */
export type Finding = Omit<Attachment, 'rule' | 'confidence'>

/** One way in which a text ties a count to a harm. */
export interface AttachmentRule {
  id: string
  /** How sure its readings are, 0..1; never how true the claim is. */
  confidence: number
  /** Attachments so far by item index; a rule reads those of other counts where it takes a harm over. */
  attach: (sentence: Sentence, at: number, attached: ReadonlyMap<number, Attachment>) => Finding | null
}

/** What a rule must do, beside the rule: a value of its own, so that a bundle that only parses leaves it out. */
export interface RuleSpec {
  /** What it reads, in one line. */
  about: string
  /** Sentences with what they must give: "harm qualifier low/best/high" for each claim, by this rule or a later one. */
  examples: readonly (readonly [text: string, ...claims: string[]])[]
  /** Sentences in which this rule must not attach anything. */
  counterexamples: readonly string[]
}
