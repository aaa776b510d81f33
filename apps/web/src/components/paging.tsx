import Link from 'next/link'
import { searchLink } from '../filters/search-link.ts'
import { formatNumber } from '../words/count-figure.ts'

/** Reads a page number from the address; anything odd is the first page. */
export function pageNumber(param: string | undefined): number {
  const number = Number(param)
  return Number.isInteger(number) && number > 0 ? number : 1
}

/** "1–50 of 1,234" with links to the neighbouring pages. */
export function Paging(props: {
  path: string
  search: string
  page: number
  size: number
  total: number
  hash?: string
}) {
  const { path, search, page, size, total, hash } = props
  const pages = Math.max(1, Math.ceil(total / size))
  const link = (to: number) => searchLink(path, search, { page: to === 1 ? null : String(to) }, hash)
  const first = total === 0 ? 0 : (page - 1) * size + 1
  return (
    <nav aria-label="Pages of the table" className="mt-4 flex flex-wrap items-center gap-4 text-sm">
      <span className="text-muted">
        {formatNumber(Math.min(first, total))}–{formatNumber(Math.min(page * size, total))} of {formatNumber(total)}
      </span>
      {page > 1 && (
        <Link href={link(Math.min(page - 1, pages))} className="inline-flex min-h-7 items-center">
          ← Previous
        </Link>
      )}
      {page < pages && (
        <Link href={link(page + 1)} className="inline-flex min-h-7 items-center">
          Next →
        </Link>
      )}
    </nav>
  )
}
