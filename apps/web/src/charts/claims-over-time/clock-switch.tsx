'use client'

import type { ClaimFilter } from '@evenhand/schema'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { searchLink } from '../../filters/search-link.ts'

const clocks: { clock: ClaimFilter['clock']; label: string }[] = [
  { clock: 'said', label: 'When said' },
  { clock: 'happened', label: 'When it happened' },
]

/** The two clocks of a claim: publication, or the harm itself. */
export function ClockSwitch({ clock, search }: { clock: ClaimFilter['clock']; search: string }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Clock" className="no-print no-card flex rounded-md border border-line-strong text-sm">
      {clocks.map((choice) => (
        <Link
          key={choice.clock}
          href={searchLink(pathname, search, { clock: choice.clock === 'said' ? null : choice.clock })}
          scroll={false}
          aria-current={choice.clock === clock ? 'true' : undefined}
          className="flex min-h-8 items-center px-3 text-muted no-underline first:rounded-l-[5px] last:rounded-r-[5px] hover:no-underline aria-[current]:bg-accent aria-[current]:text-on-accent"
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  )
}
