import type { Attribution, Claim } from '@evenhand/schema'
import { deniesOther } from '../attribution/other-denial.ts'
import { countryCode } from '../lexicon/countries.ts'
import { lookUp } from '../lexicon/lexicon.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'

const untrueBefore =
  /\b(?:not true|untrue|false|baseless|no truth in (?:the )?(?:reports?|claims?|allegations?)|fabricated|a lie) (?:that|to say)\b[^.;]{0,60}$/i
const untrueAfter =
  /^[^.;]{0,90}\b(?:(?:was|were|is|are) (?:\w+ )?(?:false|untrue|not true|baseless|fabricated|unfounded)\b|, an? (?:charge|claim|accusation|allegation|report|figure)\b[^.;]{0,40}\b(?:den(?:y|ied|ies)|reject(?:s|ed)?|disput(?:es?|ed))\b|\b(?:but|although|though|which)\b[^.;]{0,30}\bden(?:y|ied|ies)\b(?<rest>.{0,80}))/i

const saidBefore =
  '(?:the|that|this|those|these|such) (?:\\w+ )?(?:claim|figure|report|toll|number|allegation|accusation|account)s?'
const refuses = `(?:denied|denies|deny|rejected|rejects|disputed|disputes|dismissed|dismisses) (?<rest>(?:${saidBefore}|it|(?:this|that)(?=[.,;]))\\b.{0,80})`
const refusedAfter = new RegExp(`^[^.]{0,120}\\b${refuses}`, 'i')
/** "Kyiv denied the claim.": nothing but a speaker stands before. */
const refusedNext = new RegExp(
  `^(?:the )?(?!.{0,60}\\b(?:said|says|killed)\\b)[\\p{L}\\p{N}’' .-]{2,60}? (?:(?:has|have|had|strongly|later|quickly|flatly) )*${refuses}`,
  'iu',
)

/** "it is not true that 12 died", "reports that 12 died were false", "killed 12, a charge that the army denies". */
function isDenied({ passage, start, end, attribution }: Draft, next: Passage | undefined): boolean {
  const [from, to] = [start - passage.start, end - passage.start]
  if (untrueBefore.test(passage.text.slice(0, from))) return true
  const rejected = refusedAfter.exec(passage.text.slice(to))
  if (rejected && !deniesOther(rejected.groups?.rest ?? '')) return true
  const refused = attribution && next && next.line - passage.line <= 1 ? refusedNext.exec(next.text) : null
  if (refused && !deniesOther(refused.groups?.rest ?? '')) return true
  const after = untrueAfter.exec(passage.text.slice(to))
  return after !== null && !deniesOther(after.groups?.rest ?? '')
}

const countryOf = (text: string): string | null => {
  for (const word of text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}]+/u)) {
    const country = lookUp(word).demonym?.country ?? countryCode(word)
    if (country) return country
  }
  return null
}

/** "three of its fighters", "their two soldiers": who speaks lost them. */
const isOwnLoss = ({ passage, start, end }: Draft): boolean =>
  /^ (?:more )?of (?:its|their|our)\b/.test(passage.text.slice(end - passage.start)) ||
  /\b(?:its|their|our)(?: own)? $/.test(passage.text.slice(0, start - passage.start))

const loses = /\b(?:lost|losses|eliminated|neutrali[sz]ed|liquidated)\b/i

/** An army speaks of another country's soldiers, whom it killed itself: "Ukraine's army said Russian forces lost 900 men". */
function isEnemy(source: string, { victims, perpetrator, passage }: Draft): boolean {
  const own = countryOf(source)
  if (!own || !victims.category.startsWith('combatant')) return false
  if (!perpetrator && loses.test(passage.text)) {
    const others = passage.text.split(/\s+/).map(countryOf)
    return others.some((other) => other !== null && other !== own)
  }
  const theirs = countryOf(victims.text ?? '')
  return theirs !== null && theirs !== own && perpetrator !== null && countryOf(perpetrator.text) === own
}

/** Asserted, claimed or denied: by the verb, by who speaks of whom, by a denial in the text. */
export function assertionOf(draft: Draft, next: Passage | undefined): Claim['assertion'] {
  if (draft.attachment.denied || draft.ascription?.kind === 'deny' || isDenied(draft, next)) return 'denied'
  if (draft.ascription?.kind === 'claim') return 'claimed'
  if (/\ballegedly\b/i.test(draft.passage.text)) return 'claimed'
  const attribution: Attribution | null = draft.attribution
  const { perpetrator, victims } = draft
  if (!attribution) return 'asserted'
  if (isOwnLoss(draft)) return 'asserted'
  const own = attribution.party !== null && perpetrator?.party === attribution.party
  // an army that speaks of civilians it killed admits it; an armed group boasts
  const boasts = attribution.type === 'armed_group' && !/^(?:confirm|admit|acknowledg)/.test(attribution.verb ?? '')
  if (own && (victims.category !== 'civilian' || boasts)) return 'claimed'
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
  const forces = /\b(?:forces|troops|soldiers|army|military|jets|warplanes|commandos)\b/i
  if (
    (attribution.type === 'government' || attribution.type === 'police') &&
    victims.category === 'combatant_nonstate' &&
    forces.test(perpetrator?.text ?? '')
  )
    return 'claimed'
  if (attribution.type === 'military' && isEnemy(attribution.source, draft)) return 'claimed'
  // a government at war, of the fighters on the other side
  if (attribution.type === 'government' && attribution.party !== null && victims.category === 'combatant_nonstate')
    return 'claimed'
  return 'asserted'
}
