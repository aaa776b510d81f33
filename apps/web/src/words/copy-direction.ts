import type { CopyEdge } from '@evenhand/schema'

type Known = Pick<CopyEdge, 'direction' | 'basis' | 'credit'>

/** Who took the shared text from whom, for two named articles. */
export function copyDirection(copy: Known, a: string, b: string): string {
  switch (copy.direction) {
    case 'a_to_b':
      return `${b} takes it from ${a}`
    case 'b_to_a':
      return `${a} takes it from ${b}`
    case 'common_source':
      return commonSource(copy)
    case 'unknown':
      return 'direction not known'
  }
}

/** A credit of one text alone does not say where the other one has it from. */
export function commonSource({ basis, credit }: Pick<Known, 'basis' | 'credit'>): string {
  return basis === 'inferred' && credit !== null
    ? `one of the two has it from ${credit}; where the other has it from is not stated`
    : 'both take it from a third text'
}
