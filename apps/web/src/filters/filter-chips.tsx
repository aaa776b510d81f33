'use client'

import type { ClaimFilter } from '@evenhand/schema'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { FilterField } from './filter-fields.ts'
import { searchLink } from './search-link.ts'

interface Chip {
  key: string
  text: string
  href: string
}

/** What is set, each with a link that takes it off, and one that resets all. */
export function FilterChips(props: {
  filter: ClaimFilter
  fields: FilterField[]
  articleNames: Readonly<Record<string, string>>
  search: string
}) {
  const pathname = usePathname()
  const chips = chipsOf(props, pathname)
  if (chips.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-1.5 text-sm" aria-label="Filters that are set">
      {chips.map((chip) => (
        <li key={chip.key}>
          <Link
            href={chip.href}
            scroll={false}
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full bg-accent-soft px-2.5 text-ink no-underline hover:no-underline"
          >
            <span className="break-words">{chip.text}</span>
            <span aria-hidden="true">×</span>
            <span className="sr-only">, remove</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={pathname} scroll={false} className="inline-flex min-h-7 items-center px-2">
          Reset all
        </Link>
      </li>
    </ul>
  )
}

function chipsOf(
  { filter, fields, articleNames, search }: Parameters<typeof FilterChips>[0],
  pathname: string,
): Chip[] {
  const chip = (key: string, text: string, changes: Parameters<typeof searchLink>[2]): Chip => ({
    key,
    text,
    href: searchLink(pathname, search, changes),
  })
  const listed = fields.flatMap((field) =>
    field.selected.map((value) =>
      chip(
        `${field.key}=${value}`,
        `${field.label}: ${field.options.find((option) => option.value === value)?.label ?? value}`,
        { [field.key]: field.selected.filter((other) => other !== value) },
      ),
    ),
  )
  const single = [
    filter.q && chip('q', `Words: ${filter.q}`, { q: null }),
    filter.from && chip('from', `From ${filter.from}`, { from: null }),
    filter.to && chip('to', `To ${filter.to}`, { to: null }),
    ...filter.articles.map((id) =>
      chip(`article=${id}`, `Article: ${articleNames[id] ?? `${id} (not stored)`}`, {
        articles: filter.articles.filter((other) => other !== id),
      }),
    ),
    ...filter.include.map((kind) =>
      chip(`include=${kind}`, includeTexts[kind], { include: filter.include.filter((other) => other !== kind) }),
    ),
  ].filter((item) => typeof item === 'object' && item !== null)
  return [...listed, ...single]
}

const includeTexts: Record<ClaimFilter['include'][number], string> = {
  furniture: 'With furniture',
  implicit: 'With named persons',
  nonviolent: 'With accidents and disease',
}
