import type { CopyEdge } from '@evenhand/schema'

/** Who took the shared text from whom, for two named articles. */
export function copyDirection(direction: CopyEdge['direction'], a: string, b: string): string {
  switch (direction) {
    case 'a_to_b':
      return `${b} takes it from ${a}`
    case 'b_to_a':
      return `${a} takes it from ${b}`
    case 'common_source':
      return 'both take it from a third text'
    case 'unknown':
      return 'direction not known'
  }
}
