'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { keepParams, searchLink } from '../filters/search-link.ts'
import type { Theme } from '../theme/theme.ts'
import { ThemeSwitch } from '../theme/theme-switch.tsx'

const pages = [
  { path: '/', label: 'Overview' },
  { path: '/claims', label: 'Claims' },
  { path: '/articles', label: 'Articles' },
  { path: '/events', label: 'Events' },
  { path: '/outlets', label: 'Outlets' },
  { path: '/noise', label: 'Noise' },
  { path: '/review', label: 'Review' },
  { path: '/add', label: 'Add' },
  { path: '/method', label: 'Method' },
]

/** Name, pages and colours. Links to pages take the filter along. */
export function SiteHeader({ filterKeys, theme }: { filterKeys: readonly string[]; theme: Theme }) {
  const pathname = usePathname()
  const search = keepParams(useSearchParams().toString(), filterKeys)
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-[88rem] flex-wrap items-center gap-x-8 gap-y-1 px-4 py-2 sm:px-6">
        <Link
          href={searchLink('/', search)}
          className="font-serif text-xl font-semibold text-ink no-underline hover:no-underline"
        >
          evenhand
        </Link>
        <nav aria-label="Pages" className="no-print order-last -mx-2 flex w-full flex-wrap lg:order-none lg:w-auto">
          {pages.map(({ path, label }) => {
            const here = path === '/' ? pathname === '/' : pathname.startsWith(path)
            return (
              <Link
                key={path}
                href={searchLink(path, search)}
                aria-current={here ? 'page' : undefined}
                className={`border-b-2 px-2 py-1.5 whitespace-nowrap no-underline hover:no-underline ${
                  here ? 'border-accent font-medium text-ink' : 'border-transparent text-muted hover:text-ink'
                }`}
              >
                {label}
              </Link>
            )
          })}
        </nav>
        <div className="no-print ml-auto">
          <ThemeSwitch initial={theme} />
        </div>
      </div>
    </header>
  )
}
