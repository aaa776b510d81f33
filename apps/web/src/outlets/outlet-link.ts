import { unknownOutlet } from '@evenhand/schema'
import { searchLink } from '../filters/search-link.ts'

/** The page of an outlet, or of the one that is not known; outlets that the view is restricted to are left behind. */
export function outletLink(outletId: string | null, search: string): string {
  return searchLink(`/outlets/${encodeURIComponent(outletId ?? unknownOutlet)}`, search, { outlets: null })
}

/** An outlet's name. */
export function outletName(outlet: { name: string } | null): string {
  return outlet?.name ?? 'Outlet not known'
}
