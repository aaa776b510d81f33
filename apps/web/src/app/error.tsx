'use client'

import { PageTitle } from '../components/page-title.tsx'

/** The last resort; expected failures show as panels inside their page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <>
      <PageTitle title="This page could not be shown">
        This is a fault of evenhand. The terminal in which the dashboard runs says more; please report it.
      </PageTitle>
      <button type="button" onClick={reset} className="h-9 rounded-md bg-accent px-4 text-on-accent">
        Try again
      </button>
    </>
  )
}
