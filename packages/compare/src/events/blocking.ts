import { remember } from '../remember.ts'
import { compareText } from '../spelling/order.ts'
import { statedValue } from './figure.ts'
import type { Incident } from './incident.ts'

/** A block that holds more incidents than this tells nothing; narrower blocks bring its pairs together. */
const crowded = 200
/** Periods and vague dates are filed under their first and last days only. */
const mostDays = 8

/**
 * Makes a function that gives pairs of incidents (by position, smaller first) worth comparing: same day and a place
 * word, a figure or a party in common. Cost grows with the blocks, never with all pairs.
 */
export function blocker(): (incidents: readonly Incident[]) => [number, number][] {
  const keysOf = remember((incident: Incident) => [...blockKeys(incident)])
  return (incidents) => blockedPairs(incidents, keysOf)
}

function blockedPairs(incidents: readonly Incident[], keysOf: (incident: Incident) => string[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  incidents.forEach((incident, index) => {
    for (const key of keysOf(incident)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  const seen = new Set<number>()
  const size = incidents.length
  for (const block of blocks.values()) {
    if (block.length > crowded) continue
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < block.length; y++) {
        const [i, j] = [block[x] ?? 0, block[y] ?? 0]
        if (incidents[i]?.article !== incidents[j]?.article) seen.add(i * size + j)
      }
    }
  }
  return [...seen].sort((a, b) => a - b).map((key) => [Math.floor(key / size), key % size])
}

function blockKeys(incident: Incident): Set<string> {
  const { window, places, claims, perpetrators, victims, period } = incident
  if (!window) return new Set()
  const marks = new Set<string>()
  for (const { words, where } of places) {
    if (where.placeId) marks.add(`place ${where.placeId}`)
    for (const word of words) marks.add(`place ${word}`)
    if (where.lat !== null && where.lon !== null && where.precision <= 3) {
      for (const cell of cells(where.lat, where.lon)) marks.add(cell)
    }
  }
  for (const { claim } of claims) {
    const value = statedValue(claim.count)
    if (value !== null && value >= 3) marks.add(`${claim.harm} ${value}`)
  }
  for (const killer of perpetrators) {
    for (const dead of [...victims, ...incident.categories]) marks.add(`${killer} against ${dead}`)
  }
  for (const dead of victims) marks.add(`against ${dead}`)
  // One day before and after: reports of one night disagree on its date.
  const days: number[] = []
  if (window.last - window.first + 1 > mostDays) days.push(window.first, window.last)
  else for (let day = window.first - 1; day <= window.last + 1; day++) days.push(day)
  const kind = period ? 'period' : 'incident'
  return new Set(days.flatMap((day) => [...marks].sort(compareText).map((mark) => `${kind} ${day} ${mark}`)))
}

/** Half-degree cells around a point, so that two points within 25 km share one. */
function cells(lat: number, lon: number): string[] {
  const [x, y] = [Math.floor(lat * 2), Math.floor(lon * 2)]
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `cell ${x + dx} ${y + dy}`))
}
