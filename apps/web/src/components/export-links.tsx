import { type ParamChanges, searchLink } from '../filters/search-link.ts'

const kinds = {
  claims: {
    words: 'Export all claims of this view:',
    formats: [
      { format: 'csv', label: 'CSV' },
      { format: 'csv', label: 'CSV for Excel', bom: true },
      { format: 'json', label: 'JSON' },
      { format: 'jsonl', label: 'JSON Lines' },
    ],
    about:
      'Files say in what stands first which filter, rule and versions they rest on: CSV in lines that start with #, JSON Lines in a first line {"meta": …}, JSON under "meta".',
    plain: [
      { format: 'csv', label: 'CSV without # lines' },
      { format: 'jsonl', label: 'JSON Lines without the first line' },
    ],
  },
  events: {
    words: 'Export all events of this view:',
    formats: [
      { format: 'ged', label: 'GED-like CSV' },
      { format: 'ged', label: 'GED-like CSV for Excel', bom: true },
      { format: 'acled', label: 'ACLED-like JSON Lines' },
      { format: 'plover', label: 'PLOVER-like JSON Lines' },
    ],
    about:
      'Files say in what stands first which filter, rule and versions they rest on, and which events they leave out: CSV in lines that start with #, JSON Lines in a first line {"meta": …}.',
    plain: [{ format: 'ged', label: 'GED-like CSV without # lines' }],
  },
} as const

const aboutExcel =
  'CSV for Excel is the same behind a byte-order mark, by which Excel knows that letters such as “ë” are UTF-8.'

const link = 'inline-flex min-h-7 items-center'

/** The whole view as a file, never cut, and where programs find the same rows. `words` says what goes into it. */
export function ExportLinks(props: { search: string; rows: keyof typeof kinds; words?: string; api?: string }) {
  const { search, rows } = props
  const { words, formats, about, plain } = kinds[rows]
  const file = (format: string, changes: ParamChanges) => searchLink(`/api/v1/export/${format}`, search, changes)
  return (
    <div className="no-print mb-3 flex flex-wrap items-start gap-x-4 text-sm">
      <span className={`${link} text-muted`}>{props.words ?? words}</span>
      {formats.map(({ format, label, ...looks }) => (
        <a key={label} download href={file(format, 'bom' in looks ? { bom: 'true' } : {})} className={link}>
          {label}
        </a>
      ))}
      <a href={props.api ?? searchLink(`/api/v1/${rows}`, search)} className={link}>
        API
      </a>
      <details className="open:basis-full">
        <summary className="min-h-7 py-[3px] text-muted">What the files begin with</summary>
        <p className="max-w-[46rem] text-muted">{`${about} ${aboutExcel}`}</p>
        <p className="flex flex-wrap gap-x-4">
          {plain.map(({ format, label }) => (
            <a key={format} download href={file(format, { header: 'false' })} className={link}>
              {label}
            </a>
          ))}
        </p>
      </details>
    </div>
  )
}
