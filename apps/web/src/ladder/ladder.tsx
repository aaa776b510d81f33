import Link from 'next/link'
import { Glyph } from '../charts/claims-over-time/mark-glyph.tsx'
import { articleLink } from '../filters/search-link.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { happenedWords, saidWords } from '../words/describe-claim.ts'
import { otherSentence } from '../words/other-sentence.ts'
import { labelOf } from '../words/vocabularies.ts'
import { OtherSentenceLink } from './other-sentence-link.tsx'
import { rungNotes, victimWords } from './rung-notes.ts'
import type { Ladder, Rung } from './series.ts'

/** The ladder of one harm: a row for each claim, by origin, on one count scale. */
export function LadderDrawing({ ladder, search }: { ladder: Ladder; search: string }) {
  return (
    <div>
      {ladder.groups.map((group) => (
        <section key={group.key} aria-label={group.origin?.name ?? 'No source named'} className="mb-5">
          <h4 className="border-b border-line pb-1 font-semibold">
            {group.origin?.name ?? 'No source named'}
            {group.origin && (
              <span className="ml-2 text-sm font-normal text-muted">{labelOf('sourceTypes', group.origin.type)}</span>
            )}
          </h4>
          <ul>
            {group.rungs.map((rung) => (
              <RungLine
                key={rung.row.id}
                rung={rung}
                ticks={ladder.scale.ticks.map((tick) => 100 * ladder.scale.fraction(tick))}
                search={search}
              />
            ))}
          </ul>
        </section>
      ))}
      <div
        aria-hidden="true"
        className="grid gap-x-6 text-xs text-muted md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1.2fr)]"
      >
        <span className="hidden md:block" />
        <div className="relative mx-3 h-5">
          {ladder.scale.ticks.map((tick) => (
            <span
              key={tick}
              className="absolute -translate-x-1/2"
              style={{ left: `${100 * ladder.scale.fraction(tick)}%` }}
            >
              {formatNumber(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

function RungLine({ rung, ticks, search }: { rung: Rung; ticks: number[]; search: string }) {
  const { row, figure } = rung
  return (
    <li className="grid items-start gap-x-6 gap-y-1 border-b border-line py-2 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1.2fr)]">
      <Link
        href={articleLink(row.article.id, search, row.id)}
        className={`text-lg font-semibold tabular-nums ${row.supersededBy === null ? '' : 'text-muted'}`}
      >
        {figure.text}
      </Link>
      <Track rung={rung} ticks={ticks} />
      <div className="min-w-0 text-sm">
        <p>
          <span dir="auto">{victimWords(row)}</span>
          {rungNotes(rung).map((chip) => (
            <span
              key={chip}
              className="ml-2 inline-block rounded-full border border-line-strong px-2 text-xs text-muted"
            >
              {chip}
            </span>
          ))}
        </p>
        <p className="text-muted">
          <OutletName outlet={row.outlet} search={search} />, published {saidWords(row.said)}; happened{' '}
          {happenedWords(row.happened)}
          <OtherSentenceLink row={row} field="when" search={search} />
          {otherSentence(row, 'where') !== null && (
            <>
              ; place {row.claim.where?.name}
              <OtherSentenceLink row={row} field="where" search={search} />
            </>
          )}
        </p>
        <p dir="auto" className="mt-1 line-clamp-3 font-serif text-muted">
          {row.quote}
        </p>
      </div>
    </li>
  )
}

function Track({ rung, ticks }: { rung: Rung; ticks: number[] }) {
  const colour = rung.row.supersededBy === null ? 'var(--accent)' : 'var(--past)'
  return (
    <div aria-hidden="true" className="relative mx-3 h-8">
      {ticks.map((tick) => (
        <span key={tick} className="absolute inset-y-0 w-px bg-line" style={{ left: `${tick}%` }} />
      ))}
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {rung.range && (
        <span
          className="absolute top-1/2 h-2 -translate-y-1/2 border-x-2"
          style={{
            left: `${rung.range.low}%`,
            width: `${rung.range.high - rung.range.low}%`,
            borderColor: colour,
            background: `linear-gradient(${colour}, ${colour}) center / 100% 2px no-repeat`,
          }}
        />
      )}
      {rung.at === null && rung.range === null && (
        <span
          className="absolute top-1/2 left-0 -translate-y-1/2 rounded-sm border border-dashed px-1.5 text-xs text-muted"
          style={{ borderColor: colour, background: 'var(--surface)' }}
        >
          word, no number
        </span>
      )}
      {rung.at !== null && (
        <svg
          aria-hidden="true"
          width="52"
          height="26"
          viewBox="-26 -13 52 26"
          className="absolute top-1/2 -translate-x-1/2 -translate-y-1/2 overflow-visible"
          style={{ left: `${rung.at}%` }}
        >
          {rung.open && (
            <path
              d={rung.open === 'up' ? 'M8,0H24M19,-4L24,0L19,4' : 'M-8,0H-24M-19,-4L-24,0L-19,4'}
              fill="none"
              stroke={colour}
              strokeWidth={2}
            />
          )}
          <Glyph shape={rung.shape} hollow={rung.row.claim.count.qualifier === 'about'} colour={colour} />
        </svg>
      )}
    </div>
  )
}
