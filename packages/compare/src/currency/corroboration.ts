import { type Event, harms, type Origin } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import { otherVictims } from '../events/victim-kinds.ts'
import { compareText } from '../spelling/order.ts'
import type { EventClaim } from './event-claim.ts'
import { originRelation } from './origin-relation.ts'

type Corroboration = Event['corroboration']

/**
 * How many origins stand behind an event's figures, and whether they are independent of one another. Only
 * claims of one harm to the same people back each other: doctors who count the dead do not confirm rescuers who count the
 * wounded, nor a count of civilians one of soldiers. Where a harm has numbers, words like “dozens” beside them confirm
 * none. An event has the standing of its best-backed figure.
 */
export function assessCorroboration(claims: readonly EventClaim[]): Pick<Event, 'corroboration' | 'backing'> {
  const counted = claims.filter(({ claim }) => !claim.implicit)
  const deniers = new Set(counted.filter(({ claim }) => claim.assertion === 'denied').flatMap(ids))
  const staters = new Set(counted.filter(({ claim }) => claim.assertion !== 'denied').flatMap(ids))
  const contested = [...deniers].some((id) => [...staters].some((other) => other !== id))
  const told = new Set(counted.map(({ claim }) => claim.harm))
  const best = harms.values
    .filter((harm) => told.has(harm))
    .flatMap((harm) => samePeople(counted.filter(({ claim }) => claim.harm === harm)).map(standing))
    .reduce((top, next) => (order.indexOf(next.is) > order.indexOf(top.is) ? next : top), nobody)
  return {
    corroboration: contested ? 'contested' : best.is,
    backing: {
      origins: [...new Set(withNumber(counted).flatMap(ids))].sort(compareText),
      who: whoTheyAre(best.backers),
    },
  }
}

const order: readonly Corroboration[] = [
  'unassessed',
  'single_origin',
  'multiple_origins_same_side',
  'multiple_independent_origins',
]

const nobody: Standing = { is: 'unassessed', backers: [] }

interface Standing {
  is: Corroboration
  backers: Backer[]
}

type Backer = EventClaim['origins'][number] & Pick<EventClaim, 'relation'>

/** For each kind of victims the claims that may count them; those that leave open whom they count stand with all. */
function samePeople(ofHarm: readonly EventClaim[]): EventClaim[][] {
  const kinds = new Map(ofHarm.map((one) => [`${one.claim.victims.party} ${one.claim.victims.category}`, one.claim]))
  return [...kinds.values()].map((kind) => ofHarm.filter(({ claim }) => !otherVictims(kind, claim)))
}

function standing(ofHarm: readonly EventClaim[]): Standing {
  const numbers = withNumber(ofHarm)
  const backers = new Map<string, Backer>()
  for (const { claim, origins } of numbers.length > 0 ? numbers : ofHarm) {
    for (const origin of origins) {
      const relation = originRelation(claim, origin)
      const known = backers.get(origin.id)
      if (!known || !isParty(known)) backers.set(origin.id, { ...origin, relation })
    }
  }
  const parties = new Set([...backers.values()].map(({ party }) => party))
  const oneSide = parties.size === 1 && !parties.has(null)
  const several = oneSide ? 'multiple_origins_same_side' : 'multiple_independent_origins'
  const is = backers.size === 0 ? 'unassessed' : backers.size === 1 ? 'single_origin' : several
  return { is, backers: [...backers.values()] }
}

const withNumber = (claims: readonly EventClaim[]) => claims.filter(({ claim }) => statedValue(claim.count) !== null)
const isParty = ({ relation }: Backer) => relation === 'party_inflicting' || relation === 'party_suffering'
const ids = ({ origins }: EventClaim) => origins.map(({ id }) => id)

/** Several origins by what they are to the harm, parties first: "a party (inflicting) and 2 monitors". */
function whoTheyAre(backers: readonly Backer[]): string {
  if (backers.length < 2) return ''
  const kinds = new Map<(typeof kindWords)[keyof typeof kindWords], number>()
  const ranked = backers.map(kindOf).sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b))
  for (const kind of ranked) kinds.set(kindWords[kind], (kinds.get(kindWords[kind]) ?? 0) + 1)
  const words = [...kinds].map(([[one, several], times]) => (times === 1 ? one : `${times} ${several}`))
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const kindOf = (backer: Backer) => (isParty(backer) ? backer.relation : backer.type) as keyof typeof kindWords

/** One of a kind of origin, and several. */
const kindWords = {
  party_inflicting: ['a party (inflicting)', 'parties (inflicting)'],
  party_suffering: ['a party (suffering)', 'parties (suffering)'],
  monitor: ['a monitor', 'monitors'],
  un: ['the United Nations', 'UN bodies'],
  health: ['a health source', 'health sources'],
  rescue: ['a rescue service', 'rescue services'],
  witness: ['witnesses', 'groups of witnesses'],
  police: ['police', 'police sources'],
  government: ['a government', 'government sources'],
  military: ['a military', 'militaries'],
  state_media: ['state media', 'state media outlets'],
  armed_group: ['an armed group', 'armed groups'],
  news_agency: ['a news agency', 'news agencies'],
  media: ['a medium', 'media'],
  other: ['another source', 'other sources'],
  none: ['another source', 'other sources'],
} as const satisfies Record<Origin['type'] | 'party_inflicting' | 'party_suffering', readonly [string, string]>

const ranks = Object.keys(kindWords)
