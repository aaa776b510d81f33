/** What the colours of bars stand for. */
export function BarKey(props: { label: string; entries: readonly { text: string; fill: string; framed?: boolean }[] }) {
  return (
    <ul aria-label={props.label} className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {props.entries.map(({ text, fill, framed }) => (
        <li key={text} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            data-swatch
            className={`size-3 rounded-xs ${framed ? 'border border-line-strong' : ''}`}
            style={{ background: fill }}
          />
          {text}
        </li>
      ))}
    </ul>
  )
}
