import type { PlaceMention } from '../places/find-places.ts'
import type { Token } from '../text/tokens.ts'

/** The place of what happened to the group at tokens `from..to`, said by the words of harm at `by`: the nearest of the same clause. */
export function placeFor(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  from: number,
  to: number,
  by: number,
): PlaceMention | null {
  let best: PlaceMention | null = null
  let bestScore = Number.POSITIVE_INFINITY
  for (const place of places) {
    const anchor = Math.max(by, to)
    const distance = place.from >= to ? Math.abs(place.from - anchor) : (from - place.to) * 1.3 + 3
    // a village beats its province unless it is far off
    const between = tokens.slice(Math.min(place.to, to), Math.max(place.from, from))
    const marks = between.filter((token) => /^(?:while|whereas|but|;|which|where)$/.test(token.low)).length * 10
    const score = distance + marks + (place.precision >= 6 ? 14 : place.precision >= 4 ? 7 : 0)
    if (score < bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}
