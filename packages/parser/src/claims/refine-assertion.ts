import type { Attribution, Claim } from '@evenhand/schema'
import { deniesOther } from '../attribution/other-denial.ts'
import type { Draft } from './draft.ts'

const untrueBefore =
  /\b(?:not true|untrue|false|baseless|no truth in (?:the )?(?:reports?|claims?|allegations?)|fabricated|a lie) (?:that|to say)\b[^.;]{0,60}$/i
const untrueAfter =
  /^[^.;]{0,90}\b(?:(?:was|were|is|are) (?:\w+ )?(?:false|untrue|not true|baseless|fabricated|unfounded)\b|, an? (?:charge|claim|accusation|allegation|report|figure)\b[^.;]{0,40}\b(?:den(?:y|ied|ies)|reject(?:s|ed)?)\b|\b(?:but|although|though|which)\b[^.;]{0,30}\bden(?:y|ied|ies)\b(?<rest>.{0,80}))/i

/** "it is not true that 12 died", "reports that 12 died were false", "killed 12, a charge that the army denies". */
function isDenied({ passage, start, end }: Draft): boolean {
  const [from, to] = [start - passage.start, end - passage.start]
  if (untrueBefore.test(passage.text.slice(0, from))) return true
  const after = untrueAfter.exec(passage.text.slice(to))
  return after !== null && !deniesOther(after.groups?.rest ?? '')
}

/** Asserted, claimed or denied: by the verb, by who speaks of whom, by a denial in the text. */
export function assertionOf(draft: Draft): Claim['assertion'] {
  if (draft.attachment.denied || draft.ascription?.kind === 'deny' || isDenied(draft)) return 'denied'
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
