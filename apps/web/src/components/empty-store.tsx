import Link from 'next/link'

/** Shown while the store holds no article: how to add some. */
export function EmptyStore() {
  return (
    <section className="max-w-2xl rounded-md border border-line bg-surface p-6">
      <h2 className="text-lg font-semibold">No articles yet</h2>
      <p className="mt-2">
        <Link href="/add">Add your own articles</Link>: paste a text or drop files. Or load the five sample articles, or
        files of yours, from a terminal in the project’s folder:
      </p>
      <pre className="mt-3 rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap">
        <code>{`pnpm evenhand seed
pnpm evenhand ingest path/to/articles`}</code>
      </pre>
      <p className="mt-3 text-muted">
        Files and folders of text or HTML, and JSON Lines with a <code>text</code> field, are understood. This page may
        stay open meanwhile: reload it when the command has finished.
      </p>
    </section>
  )
}
