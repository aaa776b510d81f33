/**
 * Who is named, as one number: a party by its code, or where no party is known a kind of victims by its code; 0 for nobody.
 * Odd numbers are parties, even ones kinds, so that both may become more.
 */
export function nameCode(words: number, party: number, kind: number): number {
  if (words === 0) return 0
  return party !== 0 ? 2 * party + 1 : 2 * kind + 2
}

/** The party's code, or where it is 0 that of the kind of victims. */
export function whoIsNamed(code: number): { party: number; kind: number } {
  return code % 2 === 1 ? { party: (code - 1) / 2, kind: 0 } : { party: 0, kind: code / 2 - 1 }
}

/** More than any such number where there are so many parties and kinds. */
export function nameCodes(parties: number, kinds: number): number {
  return 2 * Math.max(parties, kinds + 1) + 2
}
