import type { Removed } from '@evenhand/schema'
import { isWithin } from './clear-page.ts'
import type { LandmarkKind } from './landmarks.ts'
import type { PageBlock, Part } from './survey.ts'

/** What extraction did with a page. */
export interface Extraction {
  page: PageBlock[]
  /** Parts that were taken out by their names. */
  gone: ReadonlySet<Part>
  /** Blocks that were taken out of the main content, by their text. */
  trimmed: ReadonlyMap<string, Omit<Removed, 'text'>>
  kept: string[]
  title: string | null
}

/** Shorter blocks could stand in a kept one by accident ("Share", a name). */
const tellingLength = 40

/**
 * The page's blocks that extraction left out, neighbours of one kind joined. A block counts as kept where it is one of
 * the kept blocks, or, since extraction may cut blocks anew, where it is long and stands inside their text.
 */
export function removedBlocks({ page, gone, trimmed, kept, title }: Extraction): Removed[] {
  const left = new Map<string, number>()
  for (const text of [...kept, ...(title ? [title] : [])]) left.set(text, (left.get(text) ?? 0) + 1)
  const keptText = kept.join(' ')
  const isKept = (text: string): boolean => {
    const count = left.get(text) ?? 0
    if (count > 0) left.set(text, count - 1)
    return count > 0 || (text.length >= tellingLength && !left.has(text) && keptText.includes(text))
  }
  const removed: Removed[] = []
  let open: Removed | null = null
  for (const { text, part } of page) {
    const cut = isWithin(part, gone)
    if (!cut && isKept(text)) {
      open = null
      continue
    }
    const why = title && text === title ? again : ((cut ? null : trimmed.get(text)) ?? outside(kindOf(part), cut))
    if (open && open.kind === why.kind && open.reason === why.reason) open.text += `\n${text}`
    else {
      open = { text, ...why }
      removed.push(open)
    }
  }
  return removed
}

const again = { kind: 'duplicate_title', step: 'title', reason: 'The headline again.' } as const

function kindOf(part: Part | null): LandmarkKind {
  let at = part
  while (at && !at.kind) at = at.outer
  return at?.kind ?? null
}

function outside(kind: LandmarkKind, cut: boolean): Omit<Removed, 'text'> {
  if (cut) return { kind, step: 'markup', reason: 'The page’s markup says that it is not the article.' }
  return {
    kind,
    step: 'readability',
    reason: kind ? 'Outside the main content; the page’s markup says what it is.' : 'Outside the main content.',
  }
}
