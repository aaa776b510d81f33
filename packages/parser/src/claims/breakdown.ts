import type { KnownPlace } from '../places/gazetteer.ts'
import type { ArticleView } from './article-view.ts'
import { comparable, isOtherTime, lower, saysMore, value } from './compare-figures.ts'
import type { Draft } from './draft.ts'
import { opensTopic } from './event-words.ts'
import type { Passage } from './passage.ts'

/** A total of several attacks: "20 civilians were killed in rocket attacks on the city". */
const severalAttacks =
  /\b(?:attacks|strikes|air ?strikes|raids|shelling|bombardments?|bombings|blasts|explosions|shells|rockets|mortars)\b/i

/** In how many first sentences such a total stands, and how many sentences later the attacks may be told one by one. */
const opening = 4
const reach = 12

/** The article opens with the dead or injured of several attacks on a place, then tells of them one by one: each is a part. */
export function partOpeningTotals(drafts: readonly Draft[], view: ArticleView): void {
  for (const [i, total] of drafts.entries()) {
    if (total.passage.index >= opening) return
    if (!isOpeningTotal(total) || isElsewhere(total.passage, total, view)) continue
    const parts: Draft[] = []
    const sources = new Set<string>()
    const told = new Set([value(total)])
    for (const part of drafts.slice(i + 1)) {
      const { passage, attribution } = part
      if (passage.index - total.passage.index > reach || opensTopic(passage)) break
      if (isElsewhere(passage, total, view)) break
      if (part.harm !== total.harm) continue
      if (value(part) === value(total) && attribution) sources.add(attribution.source)
      if (passage === total.passage) told.add(value(part))
      if (told.has(value(part)) || part.relation === 'subset' || !isPart(part, total)) continue
      if (attribution && sources.size > 0 && !sources.has(attribution.source)) continue
      parts.push(part)
    }
    if (!areParts(parts, lower(total))) continue
    for (const part of parts) {
      part.relation = 'subset'
      part.relatesTo = total
    }
  }
}

/** Two figures or more, not all of one person; those of each source, each number once, add up to no more than the total. */
function areParts(parts: readonly Draft[], total: number): boolean {
  const numbers = new Map<string, Set<number>>()
  for (const part of parts) {
    const source = part.attribution?.source ?? ''
    numbers.set(source, (numbers.get(source) ?? new Set()).add(value(part) ?? 0))
  }
  if (parts.length < 2 || parts.every((part) => value(part) === 1)) return false
  // "almost a dozen ... at least 11 ... at least 11": another figure for the same
  if (parts.some((part) => (value(part) ?? 0) > 0.7 * total) && new Set(parts.map(value)).size === 1) return false
  return [...numbers.values()].every((figures) => [...figures].reduce((sum, figure) => sum + figure, 0) <= total)
}

const isOpeningTotal = ({ relation, scope, count, passage, place }: Draft): boolean =>
  relation === 'total' &&
  /^(?:incident|period)$/.test(scope) &&
  (count.best ?? count.low ?? 0) > 2 &&
  count.term === null &&
  place?.known !== null &&
  severalAttacks.test(passage.text)

const isPart = (part: Draft, total: Draft): boolean =>
  part.scope === 'incident' &&
  !/\btolls?\b/i.test(part.passage.text) &&
  part.count.best !== 0 &&
  part.count.term === null &&
  !saysMore(part) &&
  !isOtherTime(part, total) &&
  comparable(part, total)

/** The sentence names a place that lies elsewhere: the article has turned to other attacks. */
function isElsewhere(passage: Passage, { place: wanted }: Draft, view: ArticleView): boolean {
  const total = wanted?.known
  if (!total || total.precision >= 6) return false
  return view
    .places(passage)
    .some(({ known, beside }) => known && known.precision < 6 && !beside && isFar(known, total))
}

/** Degrees beyond which two places of one city or district do not lie apart. */
const near = 0.4
const isFar = (a: KnownPlace, b: KnownPlace): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  (Math.abs(a.lat - b.lat) > near || Math.abs(a.lon - b.lon) > near)
