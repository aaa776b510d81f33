import type { ClaimForReview, QueueRow } from '@evenhand/store'
import type { KeyAction } from './keys.ts'

/** What cannot be done with the chosen claim, and why. */
export function barredActions(
  chosen: QueueRow | null,
  detail: ClaimForReview | undefined,
  { done, undone }: { done: readonly string[]; undone: readonly string[] },
  reviewer: string,
): Partial<Record<KeyAction, string>> {
  const all = (why: string) => ({ accept: why, edit: why, reject: why, source: why, same: why, split: why })
  // A claim that is still being read may have been decided on; the server says so where it was not.
  const nothing = done.length === 0 && (chosen === null || detail?.reviews.length === 0)
  const undo = nothing ? { undo: 'Nothing to take back: no decision was made here, and none on this claim.' } : {}
  const redo = undone.length > 0 ? {} : barredRedo(detail?.redoBy ?? null, reviewer)
  const back = { ...undo, ...redo }
  if (chosen === null) return { ...all('No claim is chosen.'), ...back }
  if (chosen.review === 'merged') return { ...all('It was joined to another claim; take that back first.'), ...back }
  return chosen.claim.mentions.length > 1 ? back : { ...back, split: 'It has one mention only.' }
}

function barredRedo(by: string | null, reviewer: string): { redo?: string } {
  if (by === null) return { redo: 'There is nothing to bring back.' }
  return by === reviewer ? {} : { redo: `${by} took it back; decide anew.` }
}
