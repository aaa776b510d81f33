import type { Claim, Harm } from '@evenhand/schema'
import type { Sentence } from './sentence.ts'

/** Which harm a counted group suffered, and by which words. */
export interface Attachment {
  harm: Harm
  rule: string
  /** Index of the item that states the harm, or of the count that it is taken over from. */
  by: number
  /** The item is the counted group whose harm this one shares ("including two officers"). */
  relation?: Claim['relation']
  /** The text denies it ("denied killing 20"). */
  denied?: true
  /** Only a threat, plan, forecast or hypothesis: no claim. */
  unreal?: string
}

/** One way in which a text ties a count to a harm. */
export interface AttachmentRule {
  id: string
  /** What it reads, in one line. */
  about: string
  /** Sentences with what they must give: "harm qualifier low/best/high" for each claim, by this rule or a later one. */
  examples: readonly (readonly [text: string, ...claims: string[]])[]
  /** Sentences in which this rule must not attach anything. */
  counterexamples: readonly string[]
  /** Attachments so far by item index; a rule reads those of other counts where it takes a harm over. */
  attach: (sentence: Sentence, at: number, attached: ReadonlyMap<number, Attachment>) => Attachment | null
}
