import type { ReactNode } from 'react'

/** A page's heading with what the page shows, in a sentence or two. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-5">
      <h1 className="font-serif text-2xl leading-tight font-semibold tracking-tight sm:text-3xl">{title}</h1>
      {children && <div className="mt-2 max-w-[46rem] text-muted">{children}</div>}
    </header>
  )
}
