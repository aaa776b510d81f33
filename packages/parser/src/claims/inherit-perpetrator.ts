import { partyOf } from '../attribution/source-type.ts'
import type { Draft } from './draft.ts'
import { topicShift } from './main-event.ts'
import { isPlainActor } from './refine-perpetrator.ts'

/** "its fighters had killed", "the extremists claimed to have killed": the speaker's own side. */
export function namePlainActor(draft: Draft): void {
  const { attribution, perpetrator } = draft
  if (!attribution?.party || (attribution.type !== 'armed_group' && attribution.type !== 'military')) return
  const text = draft.passage.text.slice(0, draft.start - draft.passage.start)
  const own =
    /\b(?:it|they|we)(?: (?:said|says))? (?:(?:has|have|had|also) )*(?:killed|wounded|injured|captured|shot|executed)\b[^,;]*$|\bits (?:own )?(?:strikes|airstrikes|fighters|forces|raids|troops)\b[^;]*$/i.test(
      text,
    ) || /\b(?:it|they) (?:said|says) (?:it|they) (?:has|have|had) killed\b/i.test(draft.passage.text)
  if ((!perpetrator && own) || (perpetrator && isPlainActor(perpetrator.text) && perpetrator.party === null)) {
    draft.perpetrator = { text: attribution.source, party: attribution.party, status: 'self_claimed' }
  }
}

/** Figures of the main event without a culprit of their own take the first one named, unless it is the victims' side. */
export function inheritPerpetrator(drafts: readonly Draft[]): void {
  const lead = drafts.find(
    (draft) => draft.perpetrator && draft.scope === 'incident' && draft.passage.part !== 'furniture',
  )?.perpetrator
  if (!lead) return
  for (const draft of drafts) {
    if (
      draft.perpetrator ||
      topicShift.test(draft.passage.text) ||
      draft.scope !== 'incident' ||
      draft.passage.part === 'furniture'
    )
      continue
    if (lead.party !== null && draft.victims.party === lead.party) continue
    if (
      draft.victims.category === 'combatant_nonstate' &&
      (partyOf(lead.text)?.side === 'nonstate' ||
        /extremist|militant|jihadist|rebel|terrorist|insurgent|gunm[ae]n|fighters/i.test(lead.text))
    )
      continue
    const time = draft.time
    if (
      time &&
      !draft.timeInherited &&
      time.start &&
      drafts.some((other) => other.perpetrator === lead && other.time?.start && other.time.start !== time.start)
    )
      continue
    draft.perpetrator = lead
  }
}
