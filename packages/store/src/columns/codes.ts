/** Codes with a count above zero, null aside. */
export function codesCounted(counts: Int32Array): Int32Array {
  let n = 0
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) n++
  const codes = new Int32Array(n)
  n = 0
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) codes[n++] = code
  return codes
}
