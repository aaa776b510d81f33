import Link from 'next/link'

/** In place of what a view would show: that nothing is there, and what to do next. */
export function EmptyView({ what, path, search }: { what: string; path: string; search: string }) {
  return (
    <div className="py-8 text-center">
      <p className="font-semibold">{search === '' ? `No ${what} yet` : `No ${what} in this view`}</p>
      <p className="no-card mt-1 text-muted">
        {search === '' ? (
          <>
            The stored articles hold no claim that counts here. <Link href="/add">Add articles</Link>, or see{' '}
            <Link href="/articles">what is stored</Link> and <Link href="/method">what counts</Link>.
          </>
        ) : (
          <>
            <Link href={path}>Take all filters off</Link> to see what is stored, or{' '}
            <Link href="/add">add articles</Link>.
          </>
        )}
      </p>
    </div>
  )
}
