import type { Claim } from '@evenhand/schema'

/** A decision as the browser sends it, the reviewer's name aside. */
export type Decision = { claim: string; reason?: string } & (
  | { action: 'accept' | 'reject' | 'undo' | 'redo' }
  | { action: 'edit' | 'reattribute'; changes: Partial<Omit<Claim, 'id' | 'mentions' | 'rule' | 'confidence'>> }
  | { action: 'same_claim'; other: string }
  | { action: 'split'; mention: number }
)
