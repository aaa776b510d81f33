import type { ReactNode } from 'react'

/** A titled part of a page. */
export function Panel(props: { id?: string; title: string; note?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section
      id={props.id}
      aria-label={props.title}
      className="mb-8 min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-6"
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-[46rem]">
          <h2 className="font-serif text-xl font-semibold">{props.title}</h2>
          {props.note && <div className="mt-1 text-sm text-muted">{props.note}</div>}
        </div>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}
