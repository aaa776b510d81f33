import { inCodePointOrder } from '../code-point-order.ts'
import type { NamedGroup, NamedSide, Wordings } from '../rows.ts'
import type { Columns } from './columns.ts'
import { codesCounted, countCodes } from './counting.ts'
import { type Groups, groupedBy, groupOf } from './grouping.ts'
import { nameCode, nameCodes, whoIsNamed } from './name-codes.ts'
import { sliceInOrder } from './order.ts'
import { keysOfPhrases } from './phrase-keys.ts'
import { scratch } from './scratch.ts'

/** Claims with words for one side, by code of who is named. */
export interface NamedSlots {
  side: NamedSide
  own: Groups
  /** Other outlets' claims in events in which the outlet names the same. */
  others: Groups
}

const wordColumns = { victims: 'victimWords', perpetrators: 'perpetratorWords' } as const
const nameColumns = { victims: 'victimsNamed', perpetrators: 'perpetratorsNamed' } as const

/** An outlet's `own` claims with words for each side, and beside them those of others among `all`. */
export function namedSlots(
  columns: Columns,
  { own, all, outlet }: { own: Int32Array; all: Int32Array; outlet: number },
): Record<NamedSide, NamedSlots> {
  const { claims, parties, traits } = columns
  const codes = nameCodes(parties.values.length, traits.of.category.values.values.length)
  const [event, of] = [claims.event.cells, claims.outlet.cells]
  const { rowOf, rows } = eventRows(columns, own)
  const [victims, perpetrators] = [ownSide('victims'), ownSide('perpetrators')]
  // Both sides in one pass. Each slot is written and counted only where it belongs; one cell more takes what comes after the last.
  const room = scratch(2 * (all.length + 1))
  const [ofVictims, ofPerpetrators] = [room.subarray(0, all.length + 1), room.subarray(all.length + 1)]
  let [n, m] = [0, 0]
  for (let i = 0; i < all.length; i++) {
    const slot = all[i] as number
    const isOther = of[slot] === outlet ? 0 : 1
    const row = (rowOf[event[slot] as number] as number) * codes
    const [victim, perpetrator] = [row + (victims.names[slot] as number), row + (perpetrators.names[slot] as number)]
    ofVictims[n] = slot
    n += ((victims.told[victim >> 5] as number) >>> victim) & isOther
    ofPerpetrators[m] = slot
    m += ((perpetrators.told[perpetrator >> 5] as number) >>> perpetrator) & isOther
  }
  return {
    victims: grouped(victims, ofVictims.subarray(0, n)),
    perpetrators: grouped(perpetrators, ofPerpetrators.subarray(0, m)),
  }

  /** Whom the outlet names in each event, in bits, for they are looked up in no order, and memory that is near is much faster. */
  function ownSide(side: NamedSide) {
    const names = claims[nameColumns[side]].cells
    const naming = own.filter((slot) => names[slot] !== 0)
    const told = new Int32Array(((rows * codes) >> 5) + 1)
    for (const slot of naming) {
      const row = rowOf[event[slot] as number] as number
      const place = row * codes + (names[slot] as number)
      if (row !== 0) (told[place >> 5] as number) |= 1 << place
    }
    return { side, names, naming, told }
  }

  function grouped({ side, names, naming }: ReturnType<typeof ownSide>, others: Int32Array): NamedSlots {
    return { side, own: groupedBy(naming, names, codes), others: groupedBy(others, names, codes) }
  }
}

/** Numbers the events of these claims from 1 on; 0 stands for all others, and for none. */
function eventRows({ claims, events }: Columns, slots: Int32Array): { rowOf: Int32Array; rows: number } {
  const event = claims.event.cells
  const rowOf = new Int32Array(events.values.length)
  let rows = 1
  for (const slot of slots) {
    const code = event[slot] as number
    if (code !== 0 && rowOf[code] === 0) rowOf[code] = rows++
  }
  return { rowOf, rows }
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
    const others = groupOf(slots.others, code)
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
  const { party, kind } = whoIsNamed(code)
  const category = (traits.of.category.values.values[kind] ?? null) as NamedGroup['category']
  return { party: parties.values[party] ?? null, category }
}

/** The code of a party or, where it is null, of a kind of victims; -1 where no claim has it. */
export function namedCode(columns: Columns, { party, category }: Pick<NamedGroup, 'party' | 'category'>): number {
  const { parties, traits } = columns
  const known = party === null ? 0 : parties.codes.get(party)
  const kind = party !== null || category === null ? 0 : traits.of.category.values.codes.get(category)
  return known === undefined || kind === undefined ? -1 : nameCode(1, known, kind)
}

/** The slots that use certain words, upper and lower case aside. */
export function withWords(columns: Columns, side: NamedSide, slots: Int32Array, words: string): Int32Array {
  const { keys, codes } = keysOfPhrases(columns.phrases)
  const wanted = codes.get(words.toLowerCase())
  const { cells } = columns.claims[wordColumns[side]]
  return slots.filter((slot) => cells[slot] !== 0 && keys[cells[slot] as number] === wanted)
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
