/** Values that a column names by number. Code 0 is null. */
export interface Dictionary {
  values: (string | null)[]
  codes: Map<string, number>
}

export function dictionary(values: readonly string[] = []): Dictionary {
  const made: Dictionary = { values: [null], codes: new Map() }
  for (const value of values) codeOf(made, value)
  return made
}

/** The value's code, a new one where it has none yet. */
export function codeOf({ values, codes }: Dictionary, value: string | null): number {
  if (value === null) return 0
  const known = codes.get(value)
  if (known !== undefined) return known
  codes.set(value, values.length)
  return values.push(value) - 1
}

/** For each code whether it is one of the values; null never is. */
export function chosenCodes({ values, codes }: Dictionary, chosen: Iterable<string>): Uint8Array {
  const allowed = new Uint8Array(values.length)
  for (const value of chosen) {
    const code = codes.get(value)
    if (code !== undefined) allowed[code] = 1
  }
  return allowed
}
