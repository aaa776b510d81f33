import { inCodePointOrder } from '../code-point-order.ts'
import type { NamedGroup, NamedSide, Wordings } from '../rows.ts'
import type { Columns } from './columns.ts'
import { codesCounted, countCodes } from './counting.ts'
import { type Groups, groupedBy, groupOf } from './grouping.ts'
import { remembered } from './remembered.ts'

/** Claims with words for one side, by code of who is named. */
export interface NamedSlots {
  side: NamedSide
  own: Groups
  /** Other outlets' claims in the outlet's events. */
  others: Groups
}

const wordColumns = { victims: 'victimWords', perpetrators: 'perpetratorWords' } as const

/**
 * Claims with words for one side by who is named: `own` of an outlet, and of `all` those of other outlets that may be
 * held against them.
 */
export function namedSlots(
  columns: Columns,
  side: NamedSide,
  { own, all, outlet }: { own: Int32Array; all: Int32Array; outlet: number },
): NamedSlots {
  const { claims, parties, events, traits } = columns
  const [words, event, of] = [claims[wordColumns[side]].cells, claims.event.cells, claims.outlet.cells]
  const named = namedCells(columns, side)
  const codes = parties.values.length + traits.of.category.values.values.length
  const told = new Uint8Array(events.values.length)
  for (let i = 0; i < own.length; i++) told[event[own[i] as number] as number] = 1
  // No event is no common one.
  told[0] = 0
  return {
    side,
    own: groupedBy(
      own.filter((slot) => words[slot] !== 0),
      named,
      codes,
    ),
    others: groupedBy(
      all.filter((slot) => told[event[slot] as number] === 1 && of[slot] !== outlet && words[slot] !== 0),
      named,
      codes,
    ),
  }
}

/** Of other outlets' claims that name someone, those in events in which the outlet names them, too. */
export function othersNaming({ claims, events }: Columns, { own, others }: NamedSlots, code: number): Int32Array {
  const { cells } = claims.event
  const told = new Uint8Array(events.values.length)
  for (const slot of groupOf(own, code)) told[cells[slot] as number] = 1
  return groupOf(others, code).filter((slot) => told[cells[slot] as number] === 1)
}

/** Whom an outlet names, most claims first, each with its words and those of others; at most so many different words. */
export function namedGroups(columns: Columns, slots: NamedSlots, limit: number): NamedGroup[] {
  const { claims, outlets } = columns
  const groups = slots.own.starts.length - 1
  const rows: NamedGroup[] = []
  for (let code = 0; code < groups; code++) {
    const own = groupOf(slots.own, code)
    if (own.length === 0) continue
    const others = othersNaming(columns, slots, code)
    const used = codesCounted(countCodes(others, claims.outlet.cells, outlets.values.length))
    rows.push({
      ...whoIs(columns, code),
      own: wordingsOf(columns, slots.side, own, limit),
      others: { ...wordingsOf(columns, slots.side, others, limit), outlets: used.length },
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
  const wanted = words.toLowerCase()
  const allowed = Uint8Array.from(columns.phrases.values, (known) =>
    known !== null && known.toLowerCase() === wanted ? 1 : 0,
  )
  const { cells } = columns.claims[wordColumns[side]]
  return slots.filter((slot) => allowed[cells[slot] as number] === 1)
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

/** Words by the number of claims; of several spellings the most frequent stands for all. */
function wordingsOf(columns: Columns, side: NamedSide, slots: Int32Array, limit: number): Wordings {
  const { claims, phrases } = columns
  const counts = countCodes(slots, claims[wordColumns[side]].cells, phrases.values.length)
  const found = new Map<string, { words: string; claims: number; most: number }>()
  for (const code of codesCounted(counts)) {
    const [words, n] = [phrases.values[code] as string, counts[code] as number]
    const key = words.toLowerCase()
    const before = found.get(key)
    if (before === undefined) {
      found.set(key, { words, claims: n, most: n })
      continue
    }
    before.claims += n
    // Capitals, as headlines have them, come first in the order and so give way.
    if (n > before.most || (n === before.most && inCodePointOrder(words, before.words) > 0)) {
      Object.assign(before, { words, most: n })
    }
  }
  const words = [...found.values()]
    .sort((a, b) => b.claims - a.claims || inCodePointOrder(a.words, b.words))
    .slice(0, limit)
    .map(({ words, claims }) => ({ words, claims }))
  return { claims: slots.length, total: found.size, words }
}
