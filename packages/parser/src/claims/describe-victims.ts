import type { Victims } from '@evenhand/schema'
import { partyOf } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import type { VictimCategory, VictimSubgroup } from '../lexicon/people.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'

/** Nobody is named. */
export const none: Victims = { text: null, category: 'unknown', subgroups: [], party: null }

const stateWords =
  /\b(?:army|military|government|regime|police|loyalist|pro-government|pro-regime|security forces|national guard|navy|air force|coalition|nato|allied|state|republican guard|peacekeep|border guard|coast guard|security guards?)\b/i
const nonstateWords =
  /\b(?:rebel|insurgent|militant|jihadist|islamist|taliban|guerrilla|opposition|separatist|extremist|terrorist|al[- ]?qa[ei]da|cartel|gang)s?\b/i
const combatantHead =
  /^(?:fighters?|forces?|militia|militias|militiam[ae]n|combatants?|commanders?|members?|elements|ranks|leaders?|warriors?|paramilitar(?:y|ies)|recruits?|gunm[ae]n|men|personnel|experts?|officials?|chiefs?|figures|operatives?|supporters|bombers?|loyalists?)$/

const oneSide = '(?:regime|government|army|loyalist|pro-government|pro-regime)'
const otherSide = '(?:rebel|opposition|jihadist|insurgent|militant|islamist|guerrilla)s?'
/** Forces of two sides under one noun. */
const bothSides = new RegExp(
  `\\b(?:${oneSide} and (?:\\w+ )?${otherSide}|${otherSide} and (?:\\w+ )?${oneSide})\\b`,
  'i',
)

/** "U.S. service members", "members of the military", "FBI agents". */
const serving =
  /\bservice ?(?:members?|personnel)\b|\bmembers? of the (?:\w+ )?(?:military|army|police|armed forces|security forces|navy|air force|national guard)\b|\b(?:fbi|federal|border|border patrol|police|intelligence|secret service) agents?\b/i

/** "security personnel", "military staff": people of the forces under a word that others share. */
const forcesStaff =
  /\b(?:security|military|army|police|naval|armed forces|law enforcement) (?:personnel|staff|agents?|inspectors?|spokes(?:man|men|woman|women)|engineers?|drivers?|instructors?|trainers?|technicians?|mechanics?|chiefs?|directors?)\b/i

/** Category, subgroups and party of the people whom tokens `from..to` name. */
export function describeVictims(tokens: readonly Token[], from: number, to: number): Victims {
  const words = tokens.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return none
  const text = wordsBetween(tokens, from, to)
  const subgroups = new Set<VictimSubgroup>()
  const categories = new Set<VictimCategory>()
  let head: Token | null = null
  for (const token of words) {
    const { person } = token.word
    if (!person) continue
    if (token.possessive) continue
    for (const subgroup of person.subgroups) subgroups.add(subgroup)
    const next = words[words.indexOf(token) + 1]
    // "soldiers' relatives"
    if (/^['’]$/.test(next?.text ?? '')) continue
    const isHead = !next?.word.person
    if (isHead) {
      categories.add(person.category)
      head = token
    }
  }
  const party = partyOf(text)
  let category = combine(categories)
  // "a leader of the rebel group"
  if (category === 'mixed' && /\b(?:leaders?|officials?|chiefs?|commanders?) of\b/i.test(text))
    category = nonstateWords.test(text) ? 'combatant_nonstate' : 'combatant_state'
  // "three rebel officers"
  if (
    category === 'combatant_state' &&
    !stateWords.test(text) &&
    party?.side !== 'state' &&
    (nonstateWords.test(text) || party?.side === 'nonstate')
  )
    category = 'combatant_nonstate'
  if (
    category === 'combatant' ||
    ((category === 'unknown' || category === 'civilian') &&
      head &&
      combatantHead.test(head.low) &&
      (party !== null || (/^(?:members?|leaders?)$/.test(head.low) && /\b(?:cartel|militia)\b/i.test(text))) &&
      head.low !== 'people')
  ) {
    if (category === 'combatant' || combatantHead.test(head?.low ?? '')) {
      const side = party?.side
      if (nonstateWords.test(text) && side !== 'state') category = 'combatant_nonstate'
      else if (side === 'state' || (stateWords.test(text) && side !== 'nonstate'))
        category =
          head && /^(?:officials?|leaders?|figures|supporters|men|experts?)$/.test(head.low)
            ? category
            : 'combatant_state'
      else if (side === 'nonstate') category = 'combatant_nonstate'
    }
  }
  // "rebel and regime forces"
  if (category.startsWith('combatant') && bothSides.test(text)) category = 'combatant'
  if (category === 'unknown' && party && head && /^(?:members?|elements|men|commanders?)$/.test(head.low))
    category = party.side === 'state' ? 'combatant_state' : 'combatant_nonstate'
  // "13 Taliban", "35 Daesh": the name of an armed group for its people
  if (category === 'unknown' && !head && party?.side === 'nonstate') category = 'combatant_nonstate'
  if (category === 'unknown' && serving.test(text)) category = 'combatant_state'
  if (category === 'civilian' && forcesStaff.test(text)) category = 'combatant_state'
  if (/\b(?:border|prison|coast|national|republican|revolutionary|village|presidential) guards?\b/i.test(text))
    category = 'combatant_state'
  // "an American citizen" says whose passport, not which side
  const national = words.at(-2)
  if (/^citizens?$/.test(last.low) && (national?.word.demonym || (national && countryCode(national.low))))
    category = 'unknown'
  // "pro-regime gunmen and security guards" are no civilians
  if (/\bsecurity (?:guards?|contractors?)\b/i.test(text))
    category = /\bpro-(?:regime|government)\b/i.test(text) ? 'combatant_state' : 'civilian'
  if (category === 'unknown' && /\b(?:armed|hooded) m[ae]n\b/i.test(text)) category = 'combatant_nonstate'
  if (category === 'civilian' && head?.low === 'leaders' && nonstateWords.test(text)) category = 'combatant_nonstate'
  if (/\b(?:suicide) (?:bombers?|attackers?)\b/i.test(text)) category = 'combatant_nonstate'
  if (/\b(?:civilian|unarmed|innocent|displaced|elderly|disabled|pregnant)\b/i.test(text) && category === 'unknown')
    category = 'civilian'
  if (/\b(?:crew|foreign|french|american|british|german|russian)\b/i.test(text) && /\bforeign/i.test(text))
    subgroups.add('foreign')
  if (/\b(?:aid|humanitarian|relief|rescue|charity) workers?\b/i.test(text)) subgroups.add('aid_worker')
  if (/\b(?:health|medical|hospital) (?:workers?|staff)\b/i.test(text)) subgroups.add('health_worker')
  if (/\bmedia workers?\b/i.test(text)) subgroups.add('journalist')
  return { text, category, subgroups: [...subgroups], party: party?.id ?? null }
}

function combine(categories: ReadonlySet<VictimCategory>): VictimCategory {
  if (categories.size === 0) return 'unknown'
  const civilian = categories.has('civilian')
  const state = categories.has('combatant_state')
  const nonstate = categories.has('combatant_nonstate')
  const combatant = categories.has('combatant') || state || nonstate
  if (civilian && combatant) return 'mixed'
  if (civilian) return 'civilian'
  if (state && nonstate) return 'combatant'
  if (state) return 'combatant_state'
  if (nonstate) return 'combatant_nonstate'
  return combatant ? 'combatant' : 'unknown'
}
