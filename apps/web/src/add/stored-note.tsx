'use client'

import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'
import type { Preview } from '../server/adding/preview.ts'
import { articleName } from '../words/article-name.ts'
import { plural } from '../words/day-words.ts'

type State = Preview['state']

/** True where a new text should take the older one's place unless the person says otherwise: nobody's review goes along. */
export function replacesByDefault({ earlier }: State): boolean {
  return earlier.length > 0 && earlier.every(({ reviewed }) => reviewed === 0)
}

/** What is stored already of an article: the very same, or an older text whose place this one may take. */
export function StoredNote(props: {
  state: State
  name: string
  replace: boolean
  onReplace: (replace: boolean) => void
}) {
  const { state, name, replace, onReplace } = props
  if (state.storedAs !== null) {
    return (
      <p className="text-sm text-muted">
        Stored already: <Link href={articleLink(state.storedAs, '')}>open it</Link>. Storing it again changes nothing.
      </p>
    )
  }
  const [older] = state.earlier
  if (older === undefined) return null
  const reviewed = state.earlier.reduce((sum, version) => sum + version.reviewed, 0)
  return (
    <fieldset className="rounded-md bg-notice-soft p-2 text-sm text-notice">
      <legend className="sr-only">Older text of {name}</legend>
      <p>
        Another text with the same {older.same === 'id' ? 'name' : 'address'} is stored:{' '}
        <Link href={articleLink(older.id, '')} dir="auto">
          {articleName(older)}
        </Link>
        {state.earlier.length > 1 && ` and ${plural(state.earlier.length - 1, 'more text', 'more texts')}`}.
      </p>
      {[true, false].map((choice) => (
        <label key={String(choice)} className="flex min-h-7 items-center gap-2">
          <input type="radio" checked={replace === choice} onChange={() => onReplace(choice)} />
          {choice ? 'This is its newer version: take its place' : 'Keep both'}
        </label>
      ))}
      {replace && (
        <p>
          The older text is kept aside and comes back when this is taken back.
          {reviewed > 0 && ` ${plural(reviewed, 'reviewed claim goes', 'reviewed claims go')} with it.`}
        </p>
      )}
    </fieldset>
  )
}
