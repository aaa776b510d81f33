/** How counts become heights: linear, or logarithmic for dots; zero has its place on both. */
export interface CountScale {
  kind: 'linear' | 'log'
  max: number
  ticks: number[]
  /** 0 at the bottom .. 1 at the top. */
  fraction: (count: number) => number
}

/** Part of the height that two ticks need between them to be read. */
const ticksApart = 0.12
/** From this ratio of the largest to the middle figure on, a linear scale would press most figures flat. */
const farApart = 20

/** Linear while the figures can be told apart on it, else logarithmic. */
export function fittingKind(counts: readonly number[]): CountScale['kind'] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return middle !== undefined && (sorted.at(-1) as number) >= farApart * middle ? 'log' : 'linear'
}

/** A scale from zero to a round number at or above the largest count, with a little room for open arrows. */
export function countScale(largest: number, kind: CountScale['kind']): CountScale {
  if (kind === 'log') {
    const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, largest * 1.2))))
    const max = 10 ** decades
    const fraction = (count: number) => Math.log1p(count) / Math.log1p(max)
    // Zero has its own place; where the first tick would cover it, that tick goes.
    const powers = Array.from({ length: decades + 1 }, (_, n) => 10 ** n).filter((tick) => fraction(tick) > ticksApart)
    return { kind, max, ticks: [0, ...powers], fraction }
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
