import type { Sides } from './event-facts.ts'

/** A party's standing in the sense of UCDP: the government of a state, or an organised armed group. */
interface Standing {
  kind: 'government' | 'group'
  /** First and last day of it, where it changed. */
  from?: string
  until?: string
}

const government: Standing = { kind: 'government' }
const group: Standing = { kind: 'group' }
const fallOfKabul = '2021-08-14'
const fallOfDamascus = '2024-12-07'

const rows = (standing: Standing, ids: string) => ids.split(' ').map((id): [string, Standing] => [id, standing])

/** Parties whose standing is beyond doubt. Umbrella names and disputed governments are left out on purpose. */
const standings: ReadonlyMap<string, Standing> = new Map([
  ...rows(
    government,
    'us_led_coalition us_military russia turkey iran israel nato iraqi_government saudi_led_coalition ukraine ' +
      'kenyan_government nigerian_government pakistani_government indian_government philippine_government ' +
      'myanmar_military sudanese_government ethiopian_government somali_government egyptian_government ' +
      'yemeni_government lebanese_government mali_government colombian_government salvadoran_government ' +
      'guatemalan_government peruvian_government',
  ),
  ...rows({ kind: 'government', until: fallOfKabul }, 'afghan_government'),
  ...rows({ kind: 'government', until: fallOfDamascus }, 'syrian_government'),
  ...rows(
    group,
    'islamic_state al_qaeda sdf hamas islamic_jihad hezbollah haqqani al_shabaab boko_haram houthis pkk fmln ' +
      'shining_path farc eln ltte lashkar ttp abu_sayyaf npa arakan_army m23 adf lra tplf mrta contras epl m19 eta ' +
      'ira seleka',
  ),
  ...rows({ kind: 'group', until: fallOfKabul }, 'taliban'),
  ...rows({ kind: 'group', until: fallOfDamascus }, 'syrian_rebels'),
  // Before, it was a force of the Sudanese state.
  ...rows({ kind: 'group', from: '2023-04-15' }, 'rsf'),
])

/** 1 state-based, 2 non-state, 3 one-sided, with nothing to explain; or none, with the reason. */
export type Violence = { type: 1 | 2 | 3; why: null } | { type: null; why: string }

/**
 * UCDP's type of violence: 1 where a government fights an organised group or another government, 2 where two
 * organised groups fight, 3 where either kills civilians. None where the texts do not name both sides, or a side's
 * standing is not known. Whether civilians were meant is not judged.
 */
export function violenceOf({ perpetrator, victims, category }: Sides, day: string | null): Violence {
  const unknown = (why: string): Violence => ({ type: null, why })
  if (perpetrator === null) return unknown('no perpetrator is named')
  const killer = standingOf(perpetrator, day)
  if (killer === null) return unknown(`the standing of “${perpetrator}” is not known`)
  if (category === 'civilian') return { type: 3, why: null }
  if (!category.startsWith('combatant')) return unknown('the texts do not say whether the dead were civilians')
  if (victims === perpetrator) return unknown('the texts name one party on both sides')
  const dead = victims === null ? (category === 'combatant_state' ? 'government' : null) : standingOf(victims, day)
  if (killer === 'government' && (dead !== null || category === 'combatant_nonstate')) return { type: 1, why: null }
  if (dead === null)
    return unknown(victims ? `the standing of “${victims}” is not known` : 'the side of the dead is not named')
  return { type: dead === 'government' ? 1 : 2, why: null }
}

function standingOf(party: string, day: string | null): Standing['kind'] | null {
  const standing = standings.get(party)
  if (standing === undefined) return null
  const { kind, from, until } = standing
  if ((from !== undefined || until !== undefined) && day === null) return null
  return (from && day && day < from) || (until && day && day > until) ? null : kind
}
