'use client'

import type { Claim } from '@evenhand/schema'
import { useMemo, useState } from 'react'
import { ScrollBox } from '../components/scroll-box.tsx'
import { ArticleText } from '../reader/article-text.tsx'
import { layersOf } from '../reader/layers.ts'
import { segmentsOf, textWithout } from '../reader/segments.ts'
import type { Preview } from '../server/adding/preview.ts'
import { articleName } from '../words/article-name.ts'
import { countFigure } from '../words/count-figure.ts'
import { formatDay, plural } from '../words/day-words.ts'
import { happenedWords } from '../words/describe-claim.ts'
import { useLabel } from '../words/labels.tsx'

/** What the parser reads in a text, before anything is stored: claims with their sentences, furniture, warnings. */
export function PreviewView({ preview }: { preview: Preview }) {
  const label = useLabel()
  const [active, setActive] = useState<string | null>(null)
  const { article, furniture, claims, warnings } = preview
  const segments = useMemo(
    () => segmentsOf(article.text, layersOf({ furniture, claims })),
    [article, furniture, claims],
  )
  const marked = furniture.reduce((sum, { start, end }) => sum + end - start, 0)
  const title = article.title?.text ?? null
  const facts = [
    title === null && 'No headline found',
    article.outlet
      ? `Outlet: ${article.outlet.name} (${label('outletBases', article.outlet.basis).toLowerCase()})`
      : 'Outlet: not known',
    article.published
      ? `Published: ${formatDay(article.published.date)} (${label('publishedBases', article.published.basis).toLowerCase()})`
      : 'Published: no date',
    marked > 0 && `${plural(furniture.length, 'stretch', 'stretches')} of page furniture`,
    preview.removed > 0 && `${plural(preview.removed, 'piece')} of the page left out`,
  ].filter((fact) => fact !== false)
  return (
    <div data-preview={article.key}>
      <h3 className="font-serif text-lg font-semibold" dir="auto">
        {articleName({ title, opening: textWithout(article.text, furniture) })}
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {warnings.length > 0 && (
        <ul className="mt-2 rounded-md bg-notice-soft p-2 text-sm text-notice">
          {warnings.map(({ code, message }) => (
            <li key={code + message}>{message}</li>
          ))}
        </ul>
      )}
      <p className="mt-3 mb-1 font-semibold">
        {claims.length === 0 ? 'No casualty claim read' : plural(claims.length, 'claim')}
      </p>
      <ol className="mb-4 space-y-2">
        {claims.map((row) => (
          <PreviewClaim key={row.id} row={row} active={row.id === active} onActive={() => setActive(row.id)} />
        ))}
      </ol>
      <ScrollBox
        label="The text with claims and furniture marked"
        className="max-h-96 overflow-y-auto rounded-md border border-line bg-surface p-3 text-sm"
      >
        <ArticleText segments={segments} active={active} hideFurniture={false} onActive={setActive} />
      </ScrollBox>
    </div>
  )
}

/** When the harm happened, as the text alone says it. */
function claimedWhen(when: Claim['when']): string {
  if (when === null) return 'not stated'
  const { start, end, weekday = null, precision } = when
  return happenedWords({ start, end, weekday, precision, basis: 'text' })
}

function PreviewClaim(props: { row: Preview['claims'][number]; active: boolean; onActive: () => void }) {
  const { row, active, onActive } = props
  const { claim } = row
  const label = useLabel()
  const notes = [
    claim.scope !== 'incident' && label('scopes', claim.scope),
    claim.relation !== 'total' && label('relations', claim.relation),
    claim.assertion !== 'asserted' && label('assertions', claim.assertion),
    claim.mentions.every(({ part }) => part === 'furniture') && 'only furniture states it',
    claim.implicit && 'a single, definite person',
    !claim.violent && 'accident, disease or disaster',
  ].filter((note) => note !== false)
  return (
    <li
      id={`fields-${row.id}`}
      onMouseEnter={onActive}
      className={`rounded-md border p-2 text-sm ${active ? 'border-accent bg-accent-soft/50' : 'border-line'}`}
    >
      <p>
        <strong>{countFigure(claim.count).text}</strong> {label('harms', claim.harm).toLowerCase()}
        <span className="text-muted"> · </span>
        <span dir="auto">{claim.victims.text ?? label('categories', claim.victims.category)}</span>
        {notes.length > 0 && <span className="text-muted"> · {notes.join(' · ')}</span>}
      </p>
      <p className="text-muted">
        {claim.attribution ? (
          <>
            Source: <span dir="auto">{claim.attribution.source}</span>
          </>
        ) : (
          'No source named'
        )}
        {' · happened '}
        {claimedWhen(claim.when)}
        {claim.where && (
          <>
            {' '}
            · <span dir="auto">{claim.where.name}</span>
          </>
        )}
      </p>
      <p dir="auto" className="mt-1 line-clamp-3 border-l-2 border-accent-line pl-2 font-serif">
        {row.quote}
      </p>
    </li>
  )
}
