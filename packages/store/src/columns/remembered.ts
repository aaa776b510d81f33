import type { Columns } from './columns.ts'

/** How many results of one kind are held; a page asks several questions about one view. */
const heldAtMost = 12

/** What was worked out of the columns as they stand; a change of the columns ends it. */
const held = new WeakMap<Columns, Map<string, { version: number; results: Map<string, unknown> }>>()

/** What was worked out under this name before, else what `work` gives now. Not to be changed by who gets it. */
export function remembered<Result>(columns: Columns, kind: string, name: string, work: () => Result): Result {
  return recall(columns, columns.version, kind, name, work)
}

/** The same for what rests on articles alone: a change of claims leaves it. */
export function rememberedOfArticles<Result>(columns: Columns, kind: string, name: string, work: () => Result): Result {
  return recall(columns, columns.articlesVersion, kind, name, work)
}

function recall<Result>(columns: Columns, version: number, kind: string, name: string, work: () => Result): Result {
  const kinds = held.get(columns) ?? new Map<string, { version: number; results: Map<string, unknown> }>()
  held.set(columns, kinds)
  const known = kinds.get(kind)
  const { results } = known?.version === version ? known : { results: new Map<string, unknown>() }
  kinds.set(kind, { version, results })
  const result = results.has(name) ? (results.get(name) as Result) : work()
  // The latest used is the last in order.
  results.delete(name)
  results.set(name, result)
  const [oldest] = results.keys()
  if (results.size > heldAtMost && oldest !== undefined) results.delete(oldest)
  return result
}
