/** The middle of the ratios, of two the geometric mean; null where there are none. Puts them into another order. */
export function medianRatio(ratios: Float64Array): number | null {
  const n = ratios.length
  if (n === 0) return null
  const upper = nth(ratios, n >> 1)
  if (n % 2 === 1) return upper
  let lower = ratios[0] as number
  for (let i = 1; i < n >> 1; i++) lower = Math.max(lower, ratios[i] as number)
  return Math.sqrt(lower * upper)
}

/** The value at a place of the order; smaller ones stand before it afterwards (Hoare's selection). */
function nth(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] as number) < pivot) i++
      while ((values[j] as number) > pivot) j--
      if (i > j) break
      const value = values[i] as number
      values[i++] = values[j] as number
      values[j--] = value
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else break
  }
  return values[place] as number
}
