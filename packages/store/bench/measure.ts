/** Milliseconds of several runs. */
export interface Times {
  p50: number
  p95: number
  max: number
  runs: number
}

export function timesOf(runs: readonly number[]): Times {
  const sorted = [...runs].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1), runs: sorted.length }
}

export async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

/** How many rows or marks a result holds, its longest list. */
export function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length
  if (result === null || typeof result !== 'object') return 1
  return Math.max(1, ...Object.values(result).map((part) => (Array.isArray(part) ? part.length : 0)))
}

/** Lines of a table: the first column to the left, the others to the right. */
export function tableLines(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
