/** Articles that share a shingle with more articles than this are paired with a few of them only. */
const frequent = 48
/** How many of them: enough to keep a text that everyone prints in one cluster. */
const anchors = 4
/** Fewer shared index entries are a stock phrase, not a copied passage. */
const leastShared = 2

/** Words that so many articles of one outlet print are its house text (notices, biographies), not a copied report ... */
const recurring = 4
/** ... and words that come back over so many days are an agency's stock background ... */
const recurringDays = 30
/** ... unless they make up this much of an article. */
const wholeText = 0.3

/** Where and when an article was printed, as far as known. */
export interface Print {
  outlet: string | null
  day: number | null
}

/**
 * Pairs of articles (by position, smaller first) that share at least two indexed shingles, house text and stock background not
 * counted.
 * An inverted index as one sorted array: cost grows with the text, not with the number of pairs.
 */
export function candidatePairs(fingerprints: readonly Float64Array[], printed: readonly Print[]): [number, number][] {
  const total = fingerprints.reduce((sum, prints) => sum + prints.length, 0)
  const hashes = new Float64Array(total)
  const owners = new Map<number, number[]>()
  let filled = 0
  for (const prints of fingerprints) {
    hashes.set(prints, filled)
    filled += prints.length
  }
  hashes.sort()
  // Only hashes that occur twice need owners: nearly all occur once.
  for (let i = 1; i < total; i++) if (hashes[i] === hashes[i - 1]) owners.set(hashes[i] ?? 0, [])
  fingerprints.forEach((prints, article) => {
    for (const hash of prints) owners.get(hash)?.push(article)
  })
  const counts = new Map<number, number>()
  const recurrences = new Map<number, number>()
  const size = fingerprints.length
  for (const list of owners.values()) {
    const reach = list.length > frequent ? anchors : list.length
    const stock = isStock(list, printed)
    const houses = houseOutlets(list, printed)
    for (let x = 0; x < reach; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const [a = 0, b = 0] = [list[x], list[y]]
        const outlet = printed[a]?.outlet
        const house = outlet && outlet === printed[b]?.outlet && houses.has(outlet)
        const tally = house || stock ? recurrences : counts
        tally.set(a * size + b, (tally.get(a * size + b) ?? 0) + 1)
      }
    }
  }
  for (const [key, shared] of recurrences) {
    const shorter = Math.min(fingerprints[Math.floor(key / size)]?.length ?? 0, fingerprints[key % size]?.length ?? 0)
    if (shared >= wholeText * shorter) counts.set(key, (counts.get(key) ?? 0) + shared)
  }
  const pairs: [number, number][] = []
  for (const [key, shared] of counts) if (shared >= leastShared) pairs.push([Math.floor(key / size), key % size])
  return pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1])
}

function isStock(articles: readonly number[], printed: readonly Print[]): boolean {
  if (articles.length < recurring) return false
  let dated = 0
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const article of articles) {
    const day = printed[article]?.day ?? null
    if (day === null) continue
    dated++
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return dated >= recurring && last - first > recurringDays
}

function houseOutlets(articles: readonly number[], printed: readonly Print[]): Set<string> {
  if (articles.length < recurring) return none
  const counts = new Map<string, number>()
  for (const article of articles) {
    const outlet = printed[article]?.outlet
    if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= recurring).map(([outlet]) => outlet))
}

const none: Set<string> = new Set()
