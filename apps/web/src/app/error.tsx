'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { PageTitle } from '../components/page-title.tsx'

/** The last resort; expected failures show as panels inside their page. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter()

  // What failed on the server fails again until the server is asked again.
  function tryAgain() {
    startTransition(() => {
      router.refresh()
      reset()
    })
  }

  return (
    <div role="alert">
      <PageTitle title="This page could not be shown">
        This is a fault of evenhand; what is stored was not changed by it. The terminal in which the dashboard runs says
        more; please report it{error.digest && ' with its code'}.
      </PageTitle>
      {error.digest && <p className="mb-4 text-sm text-muted">Code: {error.digest}</p>}
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" onClick={tryAgain} className="h-9 rounded-md bg-accent px-4 text-on-accent">
          Try again
        </button>
        <Link href="/">Go to the overview</Link>
      </p>
    </div>
  )
}
