import type { QueueWhy } from '@evenhand/store'
import Link from 'next/link'
import { searchLink } from '../filters/search-link.ts'

/** The queue's parts by reason, each with how many claims wait in it. */
export function WhyLinks(props: { counts: Record<QueueWhy | 'all', number>; why: QueueWhy | null; search: string }) {
  const parts: [QueueWhy | null, string][] = [
    [null, 'All'],
    ['unsure', 'Unsure'],
    ['apart', 'Far apart'],
    ['single_origin', 'Single origin'],
  ]
  return (
    <nav aria-label="Reasons to look" className="mb-2 flex flex-wrap gap-1.5 text-sm">
      {parts.map(([value, name]) => (
        <Link
          key={name}
          href={searchLink('/review', props.search, { why: value })}
          aria-current={value === props.why ? 'page' : undefined}
          className={`inline-flex min-h-7 items-center rounded-full border px-2.5 no-underline hover:no-underline ${
            value === props.why ? 'border-accent bg-accent text-on-accent' : 'border-line-strong text-ink'
          }`}
        >
          {name} {props.counts[value ?? 'all'].toLocaleString('en-GB')}
        </Link>
      ))}
    </nav>
  )
}
