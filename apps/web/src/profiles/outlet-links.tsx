'use client'

import type { ProfileRow } from '@evenhand/store'
import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { profileLink } from './profile-link.ts'

/** The outlets with stored articles, those with fragments to decide on first. */
export function OutletLinks(props: { chosen: string; leastTexts: number }) {
  const { data } = useSuspenseQuery(useTRPC().profiles.list.queryOptions())
  return (
    <nav aria-label="Outlets" className="min-w-0 lg:sticky lg:top-3 lg:self-start">
      <ul className="max-h-56 overflow-y-auto rounded-lg border border-line bg-surface lg:max-h-[calc(100vh-6rem)]">
        {data.map((row) => (
          <li key={row.outlet.id} className="border-b border-line last:border-b-0">
            <Link
              href={profileLink(row.outlet.id)}
              aria-current={row.outlet.id === props.chosen ? 'page' : undefined}
              className="block border-l-4 border-transparent px-3 py-2 text-ink no-underline outline-offset-[-3px] hover:bg-sunken hover:no-underline aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              <span dir="auto" className="block truncate font-semibold">
                {row.outlet.name}
              </span>
              <span className="block text-sm text-muted">{stateWords(row, props.leastTexts)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function stateWords({ articles, learned, fragments }: ProfileRow, leastTexts: number): string {
  if (articles < leastTexts && learned === null) return `${plural(articles, 'text')}, too few to learn from`
  if (learned === null) return `${plural(articles, 'text')}, not learned from yet`
  const decided = fragments.accepted + fragments.rejected
  return fragments.proposed > 0
    ? `${plural(fragments.proposed, 'fragment')} to decide`
    : `${plural(decided, 'fragment')} decided`
}
