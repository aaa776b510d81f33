/** Finds which of many phrases a text holds, by the first word of each. All of them begin and end with a space. */
export class PhraseIndex<Value> {
  private readonly byFirst = new Map<string, { phrase: string; value: Value; order: number }[]>()

  /** Phrases with their values; the order decides between several that one text holds. */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    let order = 0
    for (const [phrase, value] of phrases) {
      const first = firstWord(phrase, 0)
      const listed = this.byFirst.get(first)
      const entry = { phrase, value, order: order++ }
      if (listed) listed.push(entry)
      else this.byFirst.set(first, [entry])
    }
  }

  /** The value of the first phrase in order that `text` holds and that `accepts`. */
  first(text: string, accepts: (value: Value) => boolean = () => true): Value | null {
    let best: Value | null = null
    let bestOrder = Number.POSITIVE_INFINITY
    for (let at = 0; at >= 0; at = text.indexOf(' ', at + 1))
      for (const { phrase, value, order } of this.byFirst.get(firstWord(text, at)) ?? [])
        if (order < bestOrder && text.startsWith(phrase, at) && accepts(value)) {
          best = value
          bestOrder = order
        }
    return best
  }
}

/** The word between the space at `at` and the next one. */
function firstWord(text: string, at: number): string {
  const end = text.indexOf(' ', at + 1)
  return end < 0 ? '' : text.slice(at + 1, end)
}
