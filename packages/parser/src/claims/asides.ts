import { fnOf, lowOf, textOf } from './scan.ts'
import type { Item } from './sentence.ts'

/** "Of the 45 civilians", "among the 45 civilians". */
export function opensWithPart(items: readonly Item[], at: number): boolean {
  return fnOf(items[at - 1]) === 'det' && /^(?:of|among)$/.test(lowOf(items[at - 2])) && at === 2
}

/** "two of whom were children", after the count of the part: the last item of the aside; -1 where it is none. */
export function asideOfPart(items: readonly Item[], part: number): number {
  const item = items[part]
  if (item?.kind !== 'count' || !item.people.partitive || fnOf(items[part + 1]) !== 'be') return -1
  for (let i = part + 2; i < items.length && i < part + 12; i++) {
    const other = items[i]
    if (other?.kind !== 'token') return -1
    if (other.token.kind === 'p') return textOf(other) === ',' ? i : -1
  }
  return -1
}

/** "many of whom were civilians", "most of them from one unit": the last item of the aside that opens at `open`; -1 where none does. */
export function asideOfMany(items: readonly Item[], open: number): number {
  if (!/^(?:most|many|some|several|all|half|majority|few)$/.test(lowOf(items[open]))) return -1
  if (lowOf(items[open + 1]) !== 'of' || !/^(?:whom|them|which)$/.test(lowOf(items[open + 2]))) return -1
  let i = open + 3
  while (fnOf(items[i]) === 'be') i++
  for (; i < items.length && i < open + 14; i++) {
    const item = items[i]
    if (item?.kind !== 'token') return i - 1
    if (item.token.kind === 'p') return textOf(item) === ',' ? i : i - 1
    if (fnOf(item) === 'be' || fnOf(item) === 'have') return i - 1
  }
  return -1
}

/** Index of the bracket that closes the one at `open`, within a dozen items; -1 where none does. */
export function closing(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i < open + 14; i++)
    if (textOf(items[i]) === ']' || textOf(items[i]) === ')') return i
  return -1
}

/** "three rescuers - better known as ... - have been killed": the dash that ends the aside; -1 where it opens none. */
export function secondDash(items: readonly Item[], first: number): number {
  for (let i = first + 1; i < items.length && i < first + 16; i++) {
    const item = items[i]
    if (item?.kind === 'harm') return -1
    if (/^(?:-|–|—|--)$/.test(textOf(item))) return i
  }
  return -1
}
