import { codeOf, type Dictionary, dictionary } from './dictionary.ts'

/** What closed vocabularies say of a claim. */
export const traitNames = ['harm', 'category', 'sourceType', 'qualifier', 'scope', 'relation', 'assertion'] as const

export type Trait = (typeof traitNames)[number]

/**
 * Combinations of traits by number. Few of them occur, so that one column holds all traits of a claim and one pass
 * counts them. Code 0 is none.
 */
export interface Traits {
  combinations: Dictionary
  /** Values of each trait, and for every combination the code of its value. */
  of: Record<Trait, { values: Dictionary; codes: number[] }>
}

export function noTraits(): Traits {
  const of = Object.fromEntries(traitNames.map((trait) => [trait, { values: dictionary(), codes: [0] }]))
  return { combinations: dictionary(), of: of as Traits['of'] }
}

/** The code of a combination: a line for each value, in the order of `traitNames`. A new one where it has none yet. */
export function traitsCode({ combinations, of }: Traits, combination: string): number {
  const code = codeOf(combinations, combination)
  if (code < of.harm.codes.length) return code
  const lines = combination.split('\n')
  for (const [i, trait] of traitNames.entries()) of[trait].codes.push(codeOf(of[trait].values, lines[i] ?? null))
  return code
}

/** For each combination whether its value of a trait is an allowed one. Loops, for there may be many thousands. */
export function combinationsWith({ of }: Traits, trait: Trait, allowed: Uint8Array): Uint8Array {
  const { codes } = of[trait]
  const found = new Uint8Array(codes.length)
  for (let i = 0; i < codes.length; i++) found[i] = allowed[codes[i] as number] as number
  return found
}

/** How often each value of a trait occurs, from the counts of the combinations. */
export function traitCounts({ of }: Traits, trait: Trait, counts: Int32Array): Int32Array {
  const { values, codes } = of[trait]
  const found = new Int32Array(values.values.length)
  for (let i = 0; i < counts.length; i++) (found[codes[i] as number] as number) += counts[i] as number
  return found
}
