import type { Comparison, CopyEdge, ParsedArticle } from '@evenhand/schema'
import { copyFinder } from './copies/copy-edges.ts'
import { readingDater } from './dates/dated-reading.ts'
import { resolveDates } from './dates/resolve-dates.ts'
import { eventFinder } from './events/find-events.ts'
import type { CompareOptions } from './options.ts'
import { originFinder } from './origins/find-origins.ts'
import { copiedClaims } from './origins/same-claim.ts'
import { type Reading, readingList } from './reading.ts'
import { remember } from './remember.ts'

/** A comparison that articles can be added to and taken out of. */
export interface ComparisonIndex {
  add(articles: readonly ParsedArticle[]): void
  /** Takes out the articles with these keys. An article read anew is taken out, then added. */
  remove(keys: readonly string[]): void
  /**
   * The comparison of all articles in it, the same as if they had come at once. Texts, pairs and incidents that were
   * looked at before and did not change are not looked at again.
   */
  comparison(): Comparison
}

/** An empty index. It holds its articles and what it learned of them in memory. */
export function comparisonIndex(options: CompareOptions = {}): ComparisonIndex {
  const list = readingList()
  const findCopies = copyFinder()
  const findOrigins = originFinder(options.origins)
  const dateReadings = readingDater()
  const findEvents = eventFinder()
  let byId: ReadonlyMap<string, Reading> = new Map()
  const claimsShared = remember((edge: CopyEdge) => {
    const [a, b] = [byId.get(edge.a), byId.get(edge.b)]
    return copiedClaims(edge, a?.claims ?? [], b?.claims ?? [])
  })
  return {
    add: list.add,
    remove: list.remove,
    comparison() {
      const readings = list.readings()
      byId = new Map(readings.map((reading) => [reading.id, reading]))
      const copies = findCopies(readings)
      const copied = copies.flatMap(claimsShared)
      const origins = findOrigins(readings, copied)
      const dates = resolveDates(readings, copies)
      const events = findEvents(dateReadings(readings, dates), { copies, copied, origins })
      return { copies, origins, events, dates }
    },
  }
}
