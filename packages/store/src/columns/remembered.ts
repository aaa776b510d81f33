import type { Columns } from './columns.ts'

/** How many results of one kind are held; a page asks several questions about one view. */
const heldAtMost = 12

/** What was worked out of the columns as they stand; a change of the columns ends it. */
const held = new WeakMap<Columns, { version: number; kinds: Map<string, Map<string, unknown>> }>()

/** What was worked out under this name before, else what `work` gives now. Not to be changed by who gets it. */
export function remembered<Result>(columns: Columns, kind: string, name: string, work: () => Result): Result {
  let kept = held.get(columns)
  if (kept === undefined || kept.version !== columns.version) {
    kept = { version: columns.version, kinds: new Map() }
    held.set(columns, kept)
  }
  const results = kept.kinds.get(kind) ?? new Map<string, unknown>()
  kept.kinds.set(kind, results)
  const result = results.has(name) ? (results.get(name) as Result) : work()
  // The latest used is the last in order.
  results.delete(name)
  results.set(name, result)
  const [oldest] = results.keys()
  if (results.size > heldAtMost && oldest !== undefined) results.delete(oldest)
  return result
}
