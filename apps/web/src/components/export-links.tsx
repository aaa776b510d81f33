import { searchLink } from '../filters/search-link.ts'

const kinds = {
  claims: {
    words: 'Export all claims of this view:',
    formats: [
      { format: 'csv', label: 'CSV' },
      { format: 'json', label: 'JSON' },
      { format: 'jsonl', label: 'JSON Lines' },
    ],
  },
  events: {
    words: 'Export all events of this view:',
    formats: [
      { format: 'ged', label: 'GED-like CSV' },
      { format: 'acled', label: 'ACLED-like JSON Lines' },
      { format: 'plover', label: 'PLOVER-like JSON Lines' },
    ],
  },
} as const

/** The whole view as a file, never cut, and where programs find the same rows. `words` says what goes into it. */
export function ExportLinks(props: { search: string; rows: keyof typeof kinds; words?: string; api?: string }) {
  const { search, rows } = props
  const { words, formats } = kinds[rows]
  return (
    <p className="no-print mb-3 flex flex-wrap gap-x-4 text-sm">
      <span className="inline-flex min-h-7 items-center text-muted">{props.words ?? words}</span>
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
      <a href={props.api ?? searchLink(`/api/v1/${rows}`, search)} className="inline-flex min-h-7 items-center">
        API
      </a>
    </p>
  )
}
