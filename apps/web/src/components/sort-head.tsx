import Link from 'next/link'

/** A column's head; where it can be sorted by, a link that sorts, and turns round at the second press. */
export function SortHead(props: {
  column: { label: string; sort?: string; number?: boolean }
  href: string
  direction: 'ascending' | 'descending' | null
}) {
  const { column, href, direction } = props
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={column.number ? 'number' : undefined}>
      {column.sort ? (
        <Link href={href} scroll={false} className="inline-flex min-h-6 items-center gap-1 text-muted">
          {column.label}
          <span aria-hidden="true" className={direction ? 'text-accent' : 'opacity-60'}>
            {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}
          </span>
        </Link>
      ) : (
        <span className="inline-flex min-h-6 items-center">{column.label}</span>
      )}
    </th>
  )
}
