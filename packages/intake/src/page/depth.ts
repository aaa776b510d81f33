import type { PageNode } from './dom.ts'

/** True where nodes below `root` are nested more than `limit` levels deep. Stops at the first that is. */
export function isDeeperThan(root: PageNode, limit: number): boolean {
  let depth = 0
  let node: PageNode | null = root
  while (node) {
    if (depth > limit) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return false
}
