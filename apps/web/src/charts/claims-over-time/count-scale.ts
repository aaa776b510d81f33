/** How counts become heights: linear, or logarithmic for dots; zero has its place on both. */
export interface CountScale {
  kind: 'linear' | 'log'
  max: number
  ticks: number[]
  /** 0 at the bottom .. 1 at the top. */
  fraction: (count: number) => number
}

/** A scale from zero to a round number at or above the largest count, with a little room for open arrows. */
export function countScale(largest: number, kind: CountScale['kind']): CountScale {
  if (kind === 'log') {
    const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, largest * 1.2))))
    const max = 10 ** decades
    const ticks = [0, ...Array.from({ length: decades + 1 }, (_, n) => 10 ** n)]
    return { kind, max, ticks, fraction: (count) => Math.log1p(count) / Math.log1p(max) }
  }
  const step = roundStep((Math.max(1, largest) * 1.15) / 3)
  const max = Math.ceil((Math.max(1, largest) * 1.15) / step) * step
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, n) => n * step)
  return { kind, max, ticks, fraction: (count) => count / max }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10
  return Math.max(1, factor * power)
}
