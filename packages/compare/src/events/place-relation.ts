import type { Where } from '@evenhand/schema'
import { nameWords } from '../spelling/fold-name.ts'

/** How two named places stand to each other. `differs`: other names, and nothing known that tells whether they are apart. */
export type PlaceRelation = 'same' | 'near' | 'within' | 'same_country' | 'unknown' | 'differs' | 'apart'

/** Kilometres: a square and its town; one town and its surroundings; certainly two towns; reach of a province around its centre. */
const withinTown = 5
const nearby = 25
const separate = 60
const provinceReach = 200

/** From this precision on a place is an area: two places in one province may be far from each other. */
export const areal = 4

/** A place prepared for comparison. */
export interface PlaceKey {
  where: Where
  words: string[]
}

export function placeKey(where: Where): PlaceKey {
  return { where, words: nameWords(where.text || where.name) }
}

/** How two places stand to each other by country, gazetteer id, distance and folded names, in this order. */
export function relatePlaces(a: PlaceKey | null, b: PlaceKey | null): PlaceRelation {
  if (!a || !b) return 'unknown'
  const [x, y] = [a.where, b.where]
  const wide = x.precision >= 6 || y.precision >= 6
  if (x.country && y.country && x.country !== y.country) return sharedName(a, b) ? 'unknown' : 'apart'
  if (wide) return x.country && x.country === y.country ? 'same_country' : sharedName(a, b) ? 'same_country' : 'unknown'
  const isArea = x.precision >= areal || y.precision >= areal
  if (x.placeId && x.placeId === y.placeId) return isArea ? 'within' : 'same'
  if (x.lat !== null && x.lon !== null && y.lat !== null && y.lon !== null) {
    const distance = kilometres(x.lat, x.lon, y.lat, y.lon)
    const precise = x.precision <= 3 && y.precision <= 3
    if (sharedName(a, b) && distance <= provinceReach) return precise && distance <= nearby ? 'same' : 'within'
    if (precise)
      return distance <= withinTown ? 'same' : distance <= nearby ? 'near' : distance > separate ? 'apart' : 'differs'
    return distance > provinceReach ? 'apart' : 'unknown'
  }
  if (sharedName(a, b)) return isArea ? 'within' : 'same'
  return isArea ? 'unknown' : 'differs'
}

const closest: readonly PlaceRelation[] = ['same', 'near', 'within', 'same_country', 'unknown', 'differs', 'apart']

/** The closest relation between two sets of places; `apart` wins over everything that proves no common place. */
export function relatePlaceSets(a: readonly PlaceKey[], b: readonly PlaceKey[]): PlaceRelation {
  const found = new Set(a.flatMap((x) => b.map((y) => relatePlaces(x, y))))
  const proof = closest.slice(0, 3).find((relation) => found.has(relation))
  if (proof) return proof
  if (found.has('apart')) return 'apart'
  return closest.find((relation) => found.has(relation)) ?? 'unknown'
}

function sharedName(a: PlaceKey, b: PlaceKey): boolean {
  return a.words.some((word) => word.length > 2 && b.words.includes(word))
}

/** Great-circle distance (haversine) in kilometres. */
function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180
  const s = Math.sin(((latB - latA) * radians) / 2) ** 2
  const t = Math.sin(((lonB - lonA) * radians) / 2) ** 2
  const h = s + Math.cos(latA * radians) * Math.cos(latB * radians) * t
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
