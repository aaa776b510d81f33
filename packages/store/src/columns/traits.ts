/** What closed vocabularies say of a claim. */
export const traitNames = ['harm', 'category', 'sourceType', 'qualifier', 'scope', 'relation', 'assertion'] as const

export type Trait = (typeof traitNames)[number]

/**
 * Combinations of traits by number. Few of them occur, so that one column holds all traits of a claim and one pass
 * counts them. Code 0 is none.
 */
export interface Traits {
  codes: Map<string, number>
  /** For each trait its value in every combination. */
  values: Record<Trait, (string | null)[]>
}

export function noTraits(): Traits {
  const values = Object.fromEntries(traitNames.map((trait) => [trait, [null]])) as unknown as Traits['values']
  return { codes: new Map(), values }
}

/** The code of a combination: a line for each value, in the order of `traitNames`. A new one where it has none yet. */
export function traitsCode({ codes, values }: Traits, combination: string): number {
  const known = codes.get(combination)
  if (known !== undefined) return known
  const code = values.harm.length
  const lines = combination.split('\n')
  for (const [i, trait] of traitNames.entries()) values[trait].push(lines[i] ?? null)
  codes.set(combination, code)
  return code
}

/** For each combination whether its value of the trait is one of the chosen. */
export function chosenTraits({ values }: Traits, trait: Trait, chosen: readonly string[]): Uint8Array {
  const wanted = new Set<string | null>(chosen)
  return Uint8Array.from(values[trait], (value) => (value !== null && wanted.has(value) ? 1 : 0))
}

/** How often each value of a trait occurs, from the counts of the combinations. */
export function traitCounts({ values }: Traits, trait: Trait, counts: Int32Array): Map<string, number> {
  const found = new Map<string, number>()
  values[trait].forEach((value, code) => {
    const n = counts[code] as number
    if (value !== null && n > 0) found.set(value, (found.get(value) ?? 0) + n)
  })
  return found
}
