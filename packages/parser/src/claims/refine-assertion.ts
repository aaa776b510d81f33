import type { Attribution, Claim } from '@evenhand/schema'
import type { Draft } from './draft.ts'

/** Asserted, claimed or denied: by the verb, by who speaks of whom, by a denial in the text. */
export function assertionOf(draft: Draft): Claim['assertion'] {
  if (draft.attachment.denied || draft.ascription?.kind === 'deny') return 'denied'
  if (draft.ascription?.kind === 'claim') return 'claimed'
  if (/\ballegedly\b/i.test(draft.passage.text)) return 'claimed'
  const attribution: Attribution | null = draft.attribution
  const { perpetrator, victims } = draft
  if (!attribution) return 'asserted'
  const own = attribution.party !== null && perpetrator?.party === attribution.party
  if (own && victims.category !== 'civilian') return 'claimed'
  if (
    (attribution.type === 'armed_group' || attribution.type === 'military') &&
    victims.category === 'combatant_nonstate' &&
    (victims.party === null || victims.party !== attribution.party) &&
    (own || attribution.type === 'military')
  )
    return 'claimed'
  if (
    attribution.type === 'armed_group' &&
    victims.category.startsWith('combatant') &&
    (victims.party === null || victims.party !== attribution.party)
  )
    return 'claimed'
  // a government at war, of the fighters on the other side
  if (attribution.type === 'government' && attribution.party !== null && victims.category === 'combatant_nonstate')
    return 'claimed'
  return 'asserted'
}
