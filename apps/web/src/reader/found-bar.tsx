import { foundPlaceId } from '../filters/search-link.ts'
import { plural } from '../words/day-words.ts'
import { foundKeys } from './found-keys.ts'
import type { FoundPlaces } from './use-found-place.ts'

/** How often the searched words stand in a text, and the way from one place to the next; the last leads to the first. */
export function FoundBar({ words, places, at }: { words: string; places: number; at: FoundPlaces }) {
  return (
    <section
      aria-label="Searched words"
      className="no-print sticky top-0 z-10 -mx-4 -mt-3 mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-2 text-sm sm:-mx-6 sm:px-6"
    >
      <p role="status" className="min-w-0 break-words">
        <mark dir="auto" className="mr-1 inline-block max-w-full truncate align-bottom">
          {words}
        </mark>{' '}
        <span className="text-muted">
          {places === 0 && 'stands nowhere in this text'}
          {places > 0 && (at.place === 0 ? plural(places, 'place') : `place ${at.place} of ${places}`)}
        </span>
      </p>
      {places > 0 && (
        <p className="flex gap-2">
          {foundKeys.map(({ action, key, label, about }) => (
            <a
              key={action}
              href={`#${foundPlaceId(at[action])}`}
              aria-keyshortcuts={key}
              title={about}
              onClick={(event) => {
                event.preventDefault()
                at.goTo(at[action])
              }}
              className="inline-flex min-h-9 items-center gap-2 rounded-md border border-line-strong px-3 text-ink no-underline hover:bg-sunken hover:no-underline"
            >
              {label}
              <span
                aria-hidden="true"
                className="hidden rounded-sm border border-current px-1 text-xs opacity-80 sm:inline"
              >
                {key}
              </span>
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
