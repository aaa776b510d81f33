/** Milliseconds of several runs. */
export interface Times {
  p50: number
  p95: number
  max: number
  /** 95th percentile of this process's processor time, which other work on the machine does not lengthen. */
  cpu95: number
  runs: number
}

/** One run: milliseconds of the clock, and of this process on processors. */
export interface Run {
  ms: number
  cpu: number
}

export function timesOf(runs: readonly Run[]): Times {
  const [ms, cpu] = [percentiles(runs.map((run) => run.ms)), percentiles(runs.map((run) => run.cpu))]
  return { p50: ms(0.5), p95: ms(0.95), max: ms(1), cpu95: cpu(0.95), runs: runs.length }
}

function percentiles(values: readonly number[]): (share: number) => number {
  const sorted = values.toSorted((a, b) => a - b)
  return (share) => sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? 0
}

export async function timed<Result>(work: () => Promise<Result>): Promise<Run & { result: Result }> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - start, cpu: (user + system) / 1000, result }
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
