/** How often a word stands in running text, and as what. */
interface Uses {
  lower: number
  capital: number
  person: number
  place: number
}

const title =
  /^(?:president|minister|general|gen|mr|mrs|ms|dr|col|colonel|maj|major|lt|sgt|capt|captain|sheikh|king|prince|senator|sen|gov|governor|spokesman|spokeswoman|leader|chief|commander|director|ambassador|secretary|prophet|imam|mayor|judge|pope|sir|rep|correspondent|activist|analyst|resident|witness|officer|inspector|reporter)$/i
const saying = /^(?:said|says|told|added|tweeted|wrote|warned|announced|claimed|denied|argued|insisted|recalled)$/
const ofPlace = /^(?:in|near|at|outside|around)$/
const placeNoun = /^(?:city|town|village|province|governorate|district|region|airport|suburb)$/

/**
 * Words of news texts that are no names of places, although places are called so, by key: `words` stand in lower case
 * too ("march", "split"), `persons` stand after titles and given names or before verbs of saying more often than after
 * "in" or "near".
 */
export function namesInNews(
  texts: Iterable<string>,
  keyOf: (name: string) => string,
): { words: string[]; persons: string[] } {
  const uses = new Map<string, Uses>()
  for (const text of texts) {
    const tokens = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*|[.,:;!?]/gu)].map(([token]) => token)
    for (const [i, token] of tokens.entries()) {
      if (!/^\p{L}/u.test(token)) continue
      const key = keyOf(token)
      const use = uses.get(key) ?? { lower: 0, capital: 0, person: 0, place: 0 }
      uses.set(key, use)
      if (/^(?!.+-\p{Lu})\p{Ll}/u.test(token)) {
        use.lower++
        continue
      }
      use.capital++
      const left = tokens[i - 1] ?? '.'
      const right = tokens[i + 1] ?? '.'
      if (ofPlace.test(left) || placeNoun.test(right)) use.place++
      else if (title.test(left) || saying.test(right) || (/^\p{Lu}\p{Ll}/u.test(left) && !placeNoun.test(right)))
        use.person++
    }
  }
  const words: string[] = []
  const persons: string[] = []
  for (const [key, { lower, capital, person, place }] of uses) {
    if (lower >= 2 && lower > capital * 0.1) words.push(key)
    else if (person >= 2 && person > place * 2) persons.push(key)
  }
  return { words, persons }
}
