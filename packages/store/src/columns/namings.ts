import { inCodePointOrder } from '../code-point-order.ts'
import type { NamedGroup, NamedSide, Wordings } from '../rows.ts'
import type { Columns } from './columns.ts'
import { codesCounted, countCodes } from './counting.ts'
import { type Groups, groupedBy, groupOf } from './grouping.ts'
import { sliceInOrder } from './order.ts'
import { keysOfPhrases } from './phrase-keys.ts'
import { remembered } from './remembered.ts'

/** Claims with words for one side, by code of who is named. */
export interface NamedSlots {
  side: NamedSide
  own: Groups
  /** Other outlets' claims in the outlet's events. */
  others: Groups
}

const wordColumns = { victims: 'victimWords', perpetrators: 'perpetratorWords' } as const

/** Of `all` claims those of other outlets in events that an outlet's `own` claims tell of. */
export function othersOnSameEvents(
  { claims, events }: Columns,
  { own, all, outlet }: { own: Int32Array; all: Int32Array; outlet: number },
): Int32Array {
  const [event, of] = [claims.event.cells, claims.outlet.cells]
  const told = new Uint8Array(events.values.length)
  for (let i = 0; i < own.length; i++) told[event[own[i] as number] as number] = 1
  // No event is no common one.
  told[0] = 0
  return slotsWhere(all, (slot) => told[event[slot] as number] === 1 && of[slot] !== outlet)
}

/** What passes a test, in order; a typed array's own `filter` takes several times as long. */
function slotsWhere(slots: Int32Array, test: (slot: number) => boolean): Int32Array {
  const found = new Int32Array(slots.length)
  let n = 0
  for (let i = 0; i < slots.length; i++) if (test(slots[i] as number)) found[n++] = slots[i] as number
  return found.subarray(0, n)
}

/** Claims of an outlet and of others with words for one side, by who is named. */
export function namedSlots(columns: Columns, side: NamedSide, own: Int32Array, others: Int32Array): NamedSlots {
  const words = columns.claims[wordColumns[side]].cells
  const named = namedCells(columns, side)
  const codes = columns.parties.values.length + columns.traits.of.category.values.values.length
  const grouped = (slots: Int32Array) =>
    groupedBy(
      slotsWhere(slots, (slot) => words[slot] !== 0),
      named,
      codes,
    )
  return { side, own: grouped(own), others: grouped(others) }
}

/** Of other outlets' claims that name someone, those in events in which the outlet names them, too. */
export function othersNaming({ claims, events }: Columns, { own, others }: NamedSlots, code: number): Int32Array {
  const { cells } = claims.event
  const told = new Uint8Array(events.values.length)
  const [naming, candidates] = [groupOf(own, code), groupOf(others, code)]
  for (let i = 0; i < naming.length; i++) told[cells[naming[i] as number] as number] = 1
  return slotsWhere(candidates, (slot) => told[cells[slot] as number] === 1)
}

/** Whom an outlet names, most claims first, each with its words and those of others; at most so many different words. */
export function namedGroups(columns: Columns, slots: NamedSlots, limit: number): NamedGroup[] {
  const { claims, outlets } = columns
  const wordingsOf = wordCounter(columns, slots.side, limit)
  const groups = slots.own.starts.length - 1
  const rows: NamedGroup[] = []
  for (let code = 0; code < groups; code++) {
    const own = groupOf(slots.own, code)
    if (own.length === 0) continue
    const others = othersNaming(columns, slots, code)
    const used = codesCounted(countCodes(others, claims.outlet.cells, outlets.values.length))
    rows.push({
      ...whoIs(columns, code),
      own: wordingsOf(own),
      others: { ...wordingsOf(others), outlets: used.length },
    })
  }
  const nameOf = ({ party, category }: NamedGroup) => `${party === null ? 1 : 0}${party ?? category ?? ''}`
  return rows.sort((a, b) => b.own.claims - a.own.claims || inCodePointOrder(nameOf(a), nameOf(b)))
}

function whoIs({ parties, traits }: Columns, code: number): Pick<NamedGroup, 'party' | 'category'> {
  const n = parties.values.length
  if (code < n) return { party: parties.values[code] ?? null, category: null }
  return { party: null, category: (traits.of.category.values.values[code - n] ?? null) as NamedGroup['category'] }
}

/** The code of a party or, where it is null, of a kind of victims; -1 where no claim has it. */
export function namedCode(columns: Columns, { party, category }: Pick<NamedGroup, 'party' | 'category'>): number {
  if (party !== null) return columns.parties.codes.get(party) ?? -1
  const code = category === null ? 0 : columns.traits.of.category.values.codes.get(category)
  return code === undefined ? -1 : columns.parties.values.length + code
}

/** The slots that use certain words, upper and lower case aside. */
export function withWords(columns: Columns, side: NamedSide, slots: Int32Array, words: string): Int32Array {
  const { keys, codes } = keysOfPhrases(columns.phrases)
  const wanted = codes.get(words.toLowerCase())
  const { cells } = columns.claims[wordColumns[side]]
  return slots.filter((slot) => cells[slot] !== 0 && keys[cells[slot] as number] === wanted)
}

/** Who is named, for each slot: a party by its code, else a kind of victims by codes after those; a perpetrator has none. */
function namedCells(columns: Columns, side: NamedSide): Int32Array {
  return remembered(columns, 'named', side, () => {
    const { claims, parties, slots } = columns
    const party = claims[side === 'victims' ? 'victimParty' : 'perpetratorParty'].cells
    const { codes } = columns.traits.of.category
    const kinds = side === 'victims' ? codes : codes.map(() => 0)
    const cells = new Int32Array(slots)
    for (let slot = 0; slot < slots; slot++) {
      const known = party[slot] as number
      cells[slot] = known !== 0 ? known : parties.values.length + (kinds[claims.traits.cells[slot] as number] as number)
    }
    return cells
  })
}

/**
 * Makes the function that counts words by the number of claims; of several spellings the most frequent stands for all.
 * Lists as long as all phrases are made once, for many groups use few of them.
 */
function wordCounter({ claims, phrases }: Columns, side: NamedSide, limit: number): (slots: Int32Array) => Wordings {
  const { keys } = keysOfPhrases(phrases)
  const { cells } = claims[wordColumns[side]]
  const words = phrases.values as string[]
  const [counts, sums, spelt] = [
    new Int32Array(words.length),
    new Int32Array(words.length),
    new Int32Array(words.length),
  ]
  // Capitals, as headlines have them, come first in the order and so give way.
  const isSpeltBetter = (code: number, than: number) =>
    (counts[code] as number) - (counts[than] as number) ||
    inCodePointOrder(words[code] as string, words[than] as string)
  return (slots) => {
    const [used, found] = [[] as number[], [] as number[]]
    for (let i = 0; i < slots.length; i++) {
      const code = cells[slots[i] as number] as number
      if (counts[code] === 0) used.push(code)
      ;(counts[code] as number)++
    }
    for (const code of used) {
      const key = keys[code] as number
      if (sums[key] === 0) found.push(key)
      if (sums[key] === 0 || isSpeltBetter(code, spelt[key] as number) > 0) spelt[key] = code
      ;(sums[key] as number) += counts[code] as number
    }
    const wordsOf = (key: number) => words[spelt[key] as number] as string
    const first = sliceInOrder(
      Int32Array.from(found),
      { key: (key) => -(sums[key] as number), tie: (a, b) => inCodePointOrder(wordsOf(a), wordsOf(b)) },
      0,
      limit,
    )
    const wordings = {
      claims: slots.length,
      total: found.length,
      words: first.map((key) => ({ words: wordsOf(key), claims: sums[key] as number })),
    }
    for (const code of used) counts[code] = 0
    for (const key of found) sums[key] = 0
    return wordings
  }
}
