import type { FragmentStatus } from '@evenhand/store'
import { searchLink } from '../filters/search-link.ts'

/** The page of an outlet's profile, showing fragments of one status or all of them. */
export const profileLink = (outlet: string, status: FragmentStatus | null = 'proposed'): string =>
  searchLink('/noise/profiles', '', { outlet, status: status === 'proposed' ? null : (status ?? 'all') })
