/** From so many claims on the middle of their ratios is told. */
export const enoughRatios = 3

/** A ratio to the others, for people: "as the others", "12 % above", "2.3 times the others", "a third of" is 0.33 times. */
export function ratioWords(ratio: number): string {
  if (ratio === 0) return 'zero'
  const percent = Math.round(100 * Math.abs(ratio - 1))
  if (percent === 0) return 'as the others'
  if (ratio >= 2 || ratio <= 0.5) return `${timesText(ratio)} times the others`
  return `${percent} % ${ratio > 1 ? 'above' : 'below'}`
}

/** The middle ratio of so many claims, or that they are too few to tell one. */
export function middleWords({ n, median }: { n: number; median: number | null }): string {
  if (n === 0 || median === null) return 'none to compare'
  return n < enoughRatios ? 'too few' : ratioWords(median)
}

function timesText(ratio: number): string {
  return ratio >= 10 ? String(Math.round(ratio)) : ratio.toFixed(ratio < 0.1 ? 2 : 1).replace(/\.0$/, '')
}
