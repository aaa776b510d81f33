import { searchLink } from '../filters/search-link.ts'

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
  { format: 'jsonl', label: 'JSON Lines' },
]

/** The whole view as a file, never cut, and where programs find the same rows. */
export function ExportLinks({ search }: { search: string }) {
  return (
    <p className="no-print mb-3 flex flex-wrap gap-x-4 text-sm">
      <span className="inline-flex min-h-7 items-center text-muted">Export all claims of this view:</span>
      {formats.map(({ format, label }) => (
        <a
          key={format}
          download
          href={searchLink(`/api/v1/export/${format}`, search)}
          className="inline-flex min-h-7 items-center"
        >
          {label}
        </a>
      ))}
      <a href={searchLink('/api/v1/claims', search)} className="inline-flex min-h-7 items-center">
        API
      </a>
    </p>
  )
}
