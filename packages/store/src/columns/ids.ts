import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from './columns.ts'
import { type Growing, int32, reserve, uint8 } from './growing.ts'

/**
 * Ids of claims by slot as bytes, for a million strings would fill the heap. An id that begins with its article's key, as
 * the parser's do, is kept as a zero byte, which no text of the database holds, and the rest.
 */
export interface Ids {
  bytes: Growing<Uint8Array>
  /** Where each slot's bytes begin; they end where the next slot's begin. */
  starts: Growing<Int32Array>
}

export function noIds(): Ids {
  return { bytes: uint8(), starts: int32() }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** An id of this article as it is kept. */
export function idBytes({ articleKeys }: Columns, id: string, article: number): Uint8Array {
  const key = articleKeys.values[article] ?? ''
  return encoder.encode(id.startsWith(key) ? `\0${id.slice(key.length)}` : id)
}

/** Keeps the id of the slot that was given last. */
export function addId({ ids }: Columns, slot: number, id: Uint8Array): void {
  const start = ids.starts.cells[slot] as number
  reserve(ids.starts, slot + 2)
  reserve(ids.bytes, start + id.length)
  ids.bytes.cells.set(id, start)
  ids.starts.cells[slot + 1] = start + id.length
}

export function hasId({ ids }: Columns, slot: number, id: Uint8Array): boolean {
  const { start, end } = rangeOf(ids, slot)
  if (end - start !== id.length) return false
  // Ids of one article differ at their ends.
  for (let i = id.length - 1; i >= 0; i--) if (ids.bytes.cells[start + i] !== id[i]) return false
  return true
}

/** The claim's id. */
export function idOf({ ids, claims, articleKeys }: Columns, slot: number): string {
  const { start, end } = rangeOf(ids, slot)
  const kept = decoder.decode(ids.bytes.cells.subarray(start, end))
  return kept.startsWith('\0') ? `${articleKeys.values[claims.article.cells[slot] as number]}${kept.slice(1)}` : kept
}

/** Compares the ids of two slots by code point. */
export function inOrderOfIds(columns: Columns, a: number, b: number): number {
  const { ids, claims, articleKeys } = columns
  const { cells } = ids.bytes
  const [x, y] = [rangeOf(ids, a), rangeOf(ids, b)]
  if (cells[x.start] !== 0 || cells[y.start] !== 0) return inCodePointOrder(idOf(columns, a), idOf(columns, b))
  const [articleA, articleB] = [claims.article.cells[a] as number, claims.article.cells[b] as number]
  if (articleA === articleB) {
    // UTF-8 keeps the order of code points.
    for (let i = x.start, k = y.start; i < x.end && k < y.end; i++, k++) {
      if (cells[i] !== cells[k]) return (cells[i] as number) - (cells[k] as number)
    }
    return x.end - x.start - (y.end - y.start)
  }
  const [keyA, keyB] = [articleKeys.values[articleA] as string, articleKeys.values[articleB] as string]
  if (keyA.length === keyB.length) return inCodePointOrder(keyA, keyB)
  return inCodePointOrder(idOf(columns, a), idOf(columns, b))
}

function rangeOf({ starts }: Ids, slot: number): { start: number; end: number } {
  return { start: starts.cells[slot] as number, end: starts.cells[slot + 1] as number }
}
