import type { Origin } from '@evenhand/schema'

/** A kind of office or source that many countries have: its origin is told apart by country ("health ministry of Gaza"). */
export interface Institution {
  id: string
  name: string
  type: Origin['type']
  /** A country has one of it; of all others there are many, so that only a name tells which. */
  sole?: true
  /** Matches the plain lower-case name of a source. Offices first, loose words ("officials") last. */
  pattern: RegExp
}

export const institutions: readonly Institution[] = [
  {
    id: 'health-ministry',
    name: 'Health ministry',
    type: 'health',
    sole: true,
    pattern:
      /\b(health ministry|ministry of (public )?health|health minister|health officials?|health authorit|health department)/,
  },
  {
    id: 'defence-ministry',
    name: 'Defence ministry',
    type: 'military',
    sole: true,
    pattern: /\b(defen[cs]e ministry|ministry of defen[cs]e|defen[cs]e minister|defen[cs]e department|pentagon)/,
  },
  {
    id: 'interior-ministry',
    name: 'Interior ministry',
    type: 'government',
    sole: true,
    pattern:
      /\b(interior ministry|ministry of (the )?interior|interior (cabinet )?(minister|secretary)|interior officials?)/,
  },
  {
    id: 'foreign-ministry',
    name: 'Foreign ministry',
    type: 'government',
    sole: true,
    pattern: /\b(foreign ministry|ministry of foreign affairs|foreign minister|state department)/,
  },
  {
    id: 'civil-defence',
    name: 'Civil defence',
    type: 'rescue',
    sole: true,
    pattern: /\bcivil defen[cs]e/,
  },
  {
    id: 'state-media',
    name: 'State media',
    type: 'state_media',
    sole: true,
    pattern: /\b(state (run )?(tv|television|media|news|radio)|official (tv|television|news|media)|state news agency)/,
  },
  { id: 'police', name: 'Police', type: 'police', pattern: /\bpolice\b/ },
  { id: 'prosecutors', name: 'Prosecutors', type: 'police', pattern: /\bprosecut(or|ors|ion)\b/ },
  {
    id: 'military',
    name: 'Military',
    type: 'military',
    sole: true,
    pattern: /\b(army|military|armed forces|air force|navy|troops|security forces|central command|centcom)\b/,
  },
  {
    id: 'hospitals',
    name: 'Hospitals and medics',
    type: 'health',
    pattern: /\b(hospitals?|medics?|doctors?|medical|paramedics?)\b/,
  },
  {
    id: 'rescuers',
    name: 'Rescuers',
    type: 'rescue',
    pattern: /\b(rescuers?|rescue workers?|emergency services?|ambulance)\b/,
  },
  {
    id: 'activists',
    name: 'Activists',
    type: 'monitor',
    pattern: /\b(activists?|activist groups?|opposition websites?)\b/,
  },
  {
    id: 'witnesses',
    name: 'Witnesses',
    type: 'witness',
    pattern: /\b(witness(es)?|residents?|survivors?|villagers?|locals)\b/,
  },
  {
    id: 'government',
    name: 'Government',
    type: 'government',
    pattern:
      /\b(government|officials?|authorities|governor|mayor|kremlin|president|prime minister|spokes(man|woman|person))\b/,
  },
]
