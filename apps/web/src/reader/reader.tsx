'use client'

import type { Span } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { plainPart } from '../filters/plain-part.ts'
import { foundPlaceId } from '../filters/search-link.ts'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { ArticleText } from './article-text.tsx'
import { useCardsBelow } from './cards-below.ts'
import { ClaimFields } from './claim-fields.tsx'
import { FoundBar } from './found-bar.tsx'
import { layersOf } from './layers.ts'
import { segmentsOf } from './segments.ts'
import { useFoundPlace } from './use-found-place.ts'

/** Words that were searched for, and where they stand in the text. */
export interface Searched {
  words: string
  places: Span[]
}

/** Text on one side, the claims read from it on the other; pointing at one shows the other. */
export function Reader({ id, search, searched }: { id: string; search: string; searched: Searched | null }) {
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.articles.byId.queryOptions({ id }))
  const places = searched?.places
  const segments = useMemo(() => segmentsOf(data.article.text, layersOf(data, places)), [data, places])
  const [hideFurniture, setHideFurniture] = useState(false)
  const at = useFoundPlace(places?.length ?? 0, () => setHideFurniture(false))
  const [active, setActive] = useActiveClaim()
  const list = useRef<HTMLOListElement>(null)
  const below = useCardsBelow(list)

  function activate(claim: string | null) {
    setActive(claim)
    const card = claim && list.current?.querySelector(`[data-fields="${CSS.escape(claim)}"]`)
    // Only inside the list's own box: the page itself stays where the reader is.
    if (card && list.current && list.current.scrollHeight > list.current.clientHeight) {
      list.current.scrollTop = (card as HTMLElement).offsetTop - list.current.offsetTop - 8
    }
  }

  const words = new Map(data.claims.map((row) => [row.id, row.words]))
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_28rem]">
      <section aria-label="Text" className="min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-6">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3 text-sm">
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
            <span>
              <span
                data-key="claim"
                className="rounded-xs bg-accent-soft px-1 font-semibold text-ink shadow-[inset_0_-2px_0_var(--accent-line)]"
              >
                claim
              </span>
            </span>
            <span>
              <span data-key="furniture" className="bg-furniture px-1">
                furniture
              </span>{' '}
              of the page
            </span>
          </p>
          {data.furniture.length > 0 && (
            <label className="no-print flex min-h-7 items-center gap-2">
              <input
                type="checkbox"
                checked={hideFurniture}
                onChange={(event) => setHideFurniture(event.target.checked)}
              />
              Hide furniture
            </label>
          )}
        </div>
        {searched && <FoundBar words={searched.words} places={searched.places.length} at={at} />}
        <ArticleText
          segments={segments}
          active={active}
          found={foundPlaceId(at.place)}
          hideFurniture={hideFurniture}
          onActive={activate}
        />
      </section>
      <section
        aria-label="Claims in this text"
        className="min-w-0 lg:sticky lg:top-3 lg:flex lg:max-h-[calc(100vh-1.5rem)] lg:flex-col lg:self-start"
      >
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
          <h2 className="font-serif text-xl font-semibold">{plural(data.claims.length, 'claim')}</h2>
          {below > 0 && (
            <button
              type="button"
              onClick={() => list.current?.scrollBy({ top: 0.8 * list.current.clientHeight })}
              className="no-print min-h-7 px-1 text-sm text-accent underline"
            >
              {below} more below ↓
            </button>
          )}
        </div>
        {data.claims.length === 0 ? (
          <p className="text-muted">No casualty claim was read in this text.</p>
        ) : (
          <ol ref={list} className="space-y-3 lg:min-h-0 lg:overflow-y-auto lg:pr-1">
            {data.claims.map((row) => (
              <ClaimFields
                key={row.id}
                row={row}
                search={search}
                active={row.id === active}
                relatedWords={row.claim.relatesTo === null ? null : (words.get(row.claim.relatesTo) ?? null)}
                onActive={() => setActive(row.id)}
              />
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}

/** The claim in focus; a link to its figure, fields, date or place puts it there: `#claim-ID`, `#when-ID`. */
function useActiveClaim() {
  const state = useState<string | null>(null)
  const setActive = state[1]
  useEffect(() => {
    function fromHash() {
      const hash = plainPart(window.location.hash.slice(1))
      const id = hash.replace(/^(claim|fields|when|where)-/, '')
      if (id === hash) return
      setActive(id)
      document.getElementById(hash)?.scrollIntoView({ block: 'center' })
    }
    fromHash()
    window.addEventListener('hashchange', fromHash)
    return () => window.removeEventListener('hashchange', fromHash)
  }, [setActive])
  return state
}
