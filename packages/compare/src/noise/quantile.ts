/** The value below which a share of the sorted values lies, between two neighbours in proportion; null of none. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at))
}
