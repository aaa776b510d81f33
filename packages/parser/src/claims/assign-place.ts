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
    // "Idlib's Kafr Nabl"
    if (tokens[place.to - 1]?.possessive && places[i + 1]?.from === place.to) continue
    const isAfter = place.from >= to
    const distance = isAfter ? Math.abs(place.from - anchor) : (from - place.to) * 1.3 + (joined ? 11 : 3)
    const between = tokens.slice(Math.min(place.to, to), Math.max(place.from, from))
    const marks = isRelativeOf(tokens, place)
      ? isAfter
        ? 0
        : -4
      : between.filter(({ low }) => apart.test(low)).length * 10
    const coarse = place.precision >= 6 ? 14 : place.precision >= 4 ? 7 : place.local ? (isAfter ? -8 : -3) : 0
    const score = distance + marks + coarse + strangeness(tokens, place, isAfter ? anchor : place.from)
    if (score < bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}

const apart = /^(?:while|whereas|but|;|which|where)$/

/** "in Douma, where raids killed 16": the place is that of the clause that follows. */
const isRelativeOf = (tokens: readonly Token[], { to }: PlaceMention): boolean =>
  /^(?:where|when)$/.test(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.low ?? '')

/** Where a place is not the group's: whence somebody came ("stormed from X"), or that of a part ("most of them in X"). */
function strangeness(tokens: readonly Token[], place: PlaceMention, after: number): number {
  const left = /^(?:the|an?)$/.test(tokens[place.from - 1]?.low ?? '') ? place.from - 2 : place.from - 1
  const origin =
    /^(?:from|to|towards?)$/.test(tokens[left]?.low ?? '') &&
    // "the Sumra to Homs road"
    !tokens[left - 1]?.capital &&
    !/^(?:miles|kilometers|kilometres|km|metres|meters|far)$/.test(tokens[left - 1]?.low ?? '')
  const part = tokens
    .slice(after, place.from)
    .some((token, i, all) => /^(?:most|some|many|half)$/.test(token.low) && all[i + 1]?.low === 'of')
  // "Outside Homs eight people were killed in shelling on Velmar"
  const outside = place.from === after && /^outside$/.test(tokens[place.from - 1]?.low ?? '') ? 12 : 0
  return (origin ? 12 : 0) + (part ? 12 : 0) + outside
}

/** "Al-Quds Hospital in Gaza City", "Bab al-Sharji, a busy district of Baghdad", "Dumeir east of Damascus": the second says where the first is. */
function holdsThePlaceBefore(tokens: readonly Token[], before: PlaceMention | undefined, place: PlaceMention): boolean {
  if (!before || before.precision > place.precision || place.from - before.to > 9) return false
  const between = tokens.slice(before.to, place.from)
  if (between.some((token) => token.word.verb || token.word.harm || token.word.say || token.word.fn === 'be'))
    return false
  const words = between.map(({ low }) => low).join(' ')
  if (
    /^(?:,? ?(?:just|about)? ?(?:\S+ (?:km|kilometers|kilometres|miles) |\d+km )?(?:to the )?(?:(?:north|south)?-?(?:east|west)?|north|south) (?:of|from)|(?:,? )?(?:outside|near))(?: the)?(?: (?:capital|city|town))?(?: of)?$/.test(
      words,
    )
  )
    return true
  if (!/^(?:in|of|central|northern|southern|eastern|western)$|^the$/.test(tokens[place.from - 1]?.low ?? ''))
    return false
  return (
    between.length === 1 ||
    between[0]?.text === ',' ||
    /^(?:,? ?(?:in |at )?(?:a|an|the) .*(?:of|in)(?: the)?|in the)$/.test(words)
  )
}
