import type { Removed } from '@evenhand/schema'
import type { Block } from './blocks.ts'

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Shorter blocks could stand in a kept one by accident ("Share", a name). */
const tellingLength = 40

/**
 * The page's blocks that extraction left out, neighbours of one kind joined. A block counts as kept where it is one of
 * the kept blocks, or, since extraction may cut blocks anew, where it is long and stands inside their text.
 */
export function removedBlocks(page: Block[], kept: string[], title: string | null): Removed[] {
  const left = new Map<string, number>()
  for (const text of [...kept, ...(title ? [title] : [])]) left.set(normal(text), (left.get(normal(text)) ?? 0) + 1)
  const keptText = normal(kept.join(' '))
  const isKept = (text: string): boolean => {
    const count = left.get(text) ?? 0
    if (count > 0) left.set(text, count - 1)
    return count > 0 || (text.length >= tellingLength && !left.has(text) && keptText.includes(text))
  }
  const removed: Removed[] = []
  let open: Removed | null = null
  for (const block of page) {
    if (isKept(normal(block.text))) {
      open = null
      continue
    }
    const kind = title && normal(block.text) === normal(title) ? 'duplicate_title' : block.kind
    if (open && open.kind === kind) open.text += `\n${block.text}`
    else {
      open = { text: block.text, kind, step: 'readability', reason: reasonFor(kind) }
      removed.push(open)
    }
  }
  return removed
}

function reasonFor(kind: Removed['kind']): string {
  if (kind === null) return 'Outside the main content.'
  if (kind === 'duplicate_title') return 'The headline again.'
  return 'Outside the main content; the page’s markup says what it is.'
}
