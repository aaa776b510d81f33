import { fnOf, lowOf } from './scan.ts'
import type { Sentence } from './sentence.ts'

/** "who were feared dead were found alive", "twelve missing miners were rescued": why the dead or missing are not; else null. */
export function foundAlive({ items }: Sentence, at: number, harm: string): string | null {
  if (harm !== 'killed' && harm !== 'missing') return null
  for (let i = at + 1; i < items.length && i < at + 18; i++) {
    const item = items[i]
    if (item?.kind === 'count' || lowOf(item) === ';') return null
    const low = lowOf(item)
    const after = lowOf(items[i + 1])
    if (/^(?:found|discovered|located|emerged|recovered)$/.test(low) && /^(?:alive|safe|unharmed|well)$/.test(after))
      return `“${low} ${after}”: they live`
    if (harm === 'missing' && /^(?:rescued|located)$/.test(low) && fnOf(items[i - 1]) === 'be')
      return `“${low}”: no longer missing`
  }
  return null
}
