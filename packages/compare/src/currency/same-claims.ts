import type { SameClaim } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import type { EventClaim } from './event-claim.ts'

/** Words whose least numbers lie this close are wordings of one statement: "dozens" and "scores", not "hundreds". */
const wordReach = 2

/**
 * Claims of one event that are one statement: one origin's figure for the same dead in several articles, or one
 * origin's word for them put in several ways.
 */
export function findSameClaims(claims: readonly EventClaim[]): SameClaim[] {
  const groups = new Map<string, { origin: string; name: string; members: EventClaim[] }>()
  for (const entry of claims.filter(({ claim }) => !claim.implicit)) {
    const { harm, relation, scope, assertion, victims, count } = entry.claim
    const value = statedValue(count) ?? 'word'
    for (const { id: origin, name } of entry.origins) {
      const subgroups = [...victims.subgroups].sort().join('+')
      const key = [origin, harm, relation, scope, assertion === 'denied', entry.side, subgroups, value].join(' | ')
      const group = groups.get(key) ?? { origin, name, members: [] }
      group.members.push(entry)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .flatMap(({ origin, name, members }) => nearWords(members).map((near) => ({ origin, name, members: near })))
    .filter(({ members }) => members.length > 1)
    .map(({ origin, name, members }): SameClaim => {
      const wordings = [...new Set(members.map(({ claim }) => claim.count.text.toLowerCase()))].sort(compareText)
      const articles = new Set(members.map(({ article }) => article)).size
      const told = wordings.map((wording) => `“${wording}”`).join(' and ')
      return {
        origin,
        claims: members.map(({ claim }) => claim.id).sort(compareText),
        wordings,
        reason: `${told}, from ${name}, in ${articles === 1 ? 'one article' : `${articles} articles`}`,
      }
    })
    .sort((a, b) => compareText(a.claims[0] ?? '', b.claims[0] ?? '') || compareText(a.origin, b.origin))
}

/** Numbers stay one group; words fall apart where their least numbers do. */
function nearWords(members: readonly EventClaim[]): EventClaim[][] {
  const floor = ({ claim }: EventClaim) => claim.count.low ?? 0
  const groups: EventClaim[][] = []
  for (const entry of [...members].sort((a, b) => floor(a) - floor(b) || compareText(a.claim.id, b.claim.id))) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && (statedValue(entry.claim.count) !== null || floor(entry) <= wordReach * floor(first))) {
      last.push(entry)
    } else groups.push([entry])
  }
  return groups
}
