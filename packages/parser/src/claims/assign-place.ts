import type { PlaceMention } from '../places/find-places.ts'
import type { Token } from '../text/tokens.ts'

/**
 * The place of what happened to the group at tokens `from..to`, said by the words of harm at `by`: the nearest of the
 * same clause, a site before the town that holds it, a town before its country.
 */
export function placeFor(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  from: number,
  to: number,
  by: number,
): PlaceMention | null {
  const anchor = Math.max(by, to)
  // "... in Beersheba and another in Sderot": what stands before a joint belongs to the group before
  const joined = /^(?:and|while|,)$/.test(tokens[from - 1]?.low ?? '')
  let best: PlaceMention | null = null
  let bestScore = Number.POSITIVE_INFINITY
  for (const [i, place] of places.entries()) {
    if (holdsThePlaceBefore(tokens, places[i - 1], place)) continue
    const isAfter = place.from >= to
    const distance = isAfter ? Math.abs(place.from - anchor) : (from - place.to) * 1.3 + (joined ? 11 : 3)
    const between = tokens.slice(Math.min(place.to, to), Math.max(place.from, from))
    const marks = between.filter((token) => /^(?:while|whereas|but|;|which|where)$/.test(token.low)).length * 10
    const coarse = place.precision >= 6 ? 14 : place.precision >= 4 ? 7 : place.local ? -3 : 0
    const score = distance + marks + coarse
    if (score < bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}

/** "Al-Quds Hospital in Gaza City", "Bab al-Sharji, a busy district of Baghdad": the second holds the first. */
function holdsThePlaceBefore(tokens: readonly Token[], before: PlaceMention | undefined, place: PlaceMention): boolean {
  if (!before || before.precision > place.precision || place.from - before.to > 9) return false
  if (!/^(?:in|of|central|northern|southern|eastern|western)$/.test(tokens[place.from - 1]?.low ?? '')) return false
  const between = tokens.slice(before.to, place.from)
  if (between.length === 1) return true
  return between[0]?.text === ',' && !between.some((token) => token.word.verb || token.word.harm || token.word.say)
}
