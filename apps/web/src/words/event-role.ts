import type { ClaimRow } from '@evenhand/store'

/** How a claim stands to its event, where it is none of its current claims; empty where it is one. */
export function eventRoleWords(role: NonNullable<ClaimRow['event']>['role']): string {
  switch (role) {
    case 'current':
      return ''
    case 'short_form':
      return 'short for a fuller figure there'
    case 'superseded':
      return 'superseded there'
    case 'context':
      return 'stands beside it, in none of its figures'
  }
}
