import type { unknownOutlet } from '@evenhand/schema'
import { searchLink } from '../filters/search-link.ts'

/** The schema's word for the outlet that is not known; written here, as its module stays out of the browser. */
const unknown: typeof unknownOutlet = '_unknown'

/** The page of an outlet, or of the one that is not known; outlets that the view is restricted to are left behind. */
export function outletLink(outletId: string | null, search: string): string {
  return searchLink(`/outlets/${encodeURIComponent(outletId ?? unknown)}`, search, { outlets: null, back: null })
}

/** An outlet's name. */
export function outletName(outlet: { name: string | null } | null): string {
  return outlet?.name ?? 'Outlet not known'
}
