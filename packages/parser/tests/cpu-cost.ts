/** Milliseconds of processor time of the cheapest of `runs` calls: what other processes do does not count. */
export function cpuCost(run: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
    if (best > 500) break
  }
  return best
}
