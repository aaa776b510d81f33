import type { Token } from '../text/tokens.ts'
import { fnOf, lowOf, textOf } from './scan.ts'
import type { CountItem, Sentence } from './sentence.ts'

const share =
  /^(?:half|most|many|some|several|few|majority|third|thirds|quarter|quarters|fifth|tenth|percent|%|none|part|[a-z]+-(?:thirds?|quarters?|fifths?|tenths?))$/

/**
 * "two of the 12 hostages were freed", "half of the 12 died", "none of the 12": the number of a group of which something
 * is said only of a part. "Two of the 12 killed" and "of the 12 who died" say it of all.
 */
export function isGroupOfParts(sentence: Sentence, at: number): boolean {
  const { items, tokens } = sentence
  const item = items[at]
  if (item?.kind !== 'count' || item.quantity.kind !== 'number' || item.people.kind === 'harm') return false
  const of = ofBefore(tokens, item.quantity.from)
  if (of < 0) return false
  const part = tokens[of - 1]
  // "of the 30 soldiers, 12 were killed"
  if (of === 0 && of < item.quantity.from - 1 && partFollows(items, at)) return true
  if (!part || !(part.kind === 'n' || part.word.number || share.test(part.low))) return false
  const next = items[at + 1]
  // "was one of two people killed"
  const definite = of < item.quantity.from - 1 || tokens[of - 2]?.word.fn === 'be'
  if (next?.kind === 'harm' && next.harm.form === 'ed' && next.harm.transitive) return !definite
  // "of the 12 dead", but "left two of the 12 hostages dead"
  if (next?.kind === 'harm' && next.harm.form === 'adjective')
    return !definite || tokens.slice(Math.max(0, of - 4), of).some(({ word }) => word.fn === 'left')
  return !(/^(?:relative|pronoun)$/.test(fnOf(next)) || /^(?:taken|held|kept)$/.test(lowOf(next)))
}

/** A comma and a count come next, with at most a place or time between: "in the base, 12". */
function partFollows(items: Sentence['items'], at: number): boolean {
  for (let i = at + 1; i < items.length && i < at + 9; i++) {
    const item = items[i]
    if (textOf(item) === ',') return items[i + 1]?.kind === 'count'
    if (item?.kind !== 'token' || (item.token.word.verb && !item.token.word.thing)) return false
    if (/^(?:be|have|relative|pronoun)$/.test(fnOf(item))) return false
  }
  return false
}

/** The "of" before a number, over its determiner or owner: "of the 12", "of the group's 12"; -1 where none stands. */
function ofBefore(tokens: readonly Token[], number: number): number {
  for (let i = number - 1; i >= 0 && i > number - 5; i--) {
    const token = tokens[i]
    if (token?.low === 'of') return i
    if (!token || !(token.possessive || token.word.fn === 'det' || token.word.fn === 'possessive')) return -1
  }
  return -1
}

/** The group of which a count names a part: "two of the | 12 hostages"; null where none is named. */
export function groupOfPart({ items }: Sentence, at: number): CountItem | null {
  const item = items[at]
  if (item?.kind !== 'count' || !item.people.partitive || item.people.kind !== 'none' || item.people.harm) return null
  const group = items[at + 1]
  return group?.kind === 'count' && group.from === item.to ? group : null
}
