import type { Perpetrator } from '@evenhand/schema'
import { partyOf } from '../attribution/source-type.ts'
import type { Draft } from './draft.ts'
import { topicShift } from './event-words.ts'
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

/** A party that speaks of its own deed: "ISIS said it had killed 20 soldiers". */
export function markSelfClaimed(draft: Draft): void {
  const { attribution, perpetrator } = draft
  if (!perpetrator || perpetrator.party === null || perpetrator.party !== attribution?.party || !draft.ascription?.own)
    return
  if (perpetrator.status === 'stated') draft.perpetrator = { ...perpetrator, status: 'self_claimed' }
}

/** Figures of the main event without a culprit of their own take the one named with its first figures. */
export function inheritPerpetrator(drafts: readonly Draft[]): void {
  const own = drafts.filter((draft) => draft.scope === 'incident' && draft.passage.part !== 'furniture')
  const first = own[0]
  const named = own.find((draft) => draft.perpetrator)
  const lead = named?.perpetrator
  if (!first || !named || !lead) return
  // a culprit who turns up further down belongs to another story
  if (named.passage.index - first.passage.index > 8) return
  for (const draft of own) {
    if (draft.perpetrator || topicShift.test(draft.passage.text)) continue
    if (onVictimsSide(draft, lead) || otherPlace(draft, named) || otherTime(draft, named)) continue
    draft.perpetrator = lead
  }
}

function onVictimsSide(draft: Draft, lead: Perpetrator): boolean {
  if (lead.party !== null && draft.victims.party === lead.party) return true
  const armed = /extremist|militant|jihadist|rebel|terrorist|insurgent|gunm[ae]n|fighters/i.test(lead.text)
  return draft.victims.category === 'combatant_nonstate' && (armed || partyOf(lead.text)?.side === 'nonstate')
}

const placeKey = (draft: Draft): string | null => draft.place?.known?.id ?? draft.place?.text ?? null

/** Both figures name an exact place, and not the same. */
function otherPlace(draft: Draft, named: Draft): boolean {
  if (draft.placeInherited || !draft.place || !named.place || draft.place.precision > 2 || named.place.precision > 2)
    return false
  return placeKey(draft) !== placeKey(named)
}

function otherTime(draft: Draft, named: Draft): boolean {
  const [a, b] = [draft.time?.start, named.time?.start]
  return !draft.timeInherited && a != null && b != null && a !== b
}
