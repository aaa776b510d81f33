'use client'

import type { ClaimForReview, ClaimRow, QueueRow } from '@evenhand/store'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { type ReactNode, useEffect, useRef } from 'react'
import { articleLink, eventLink, searchLink } from '../filters/search-link.ts'
import { withWayBack } from '../filters/way-back.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { claimFields } from '../reader/claim-facts.ts'
import { useTRPC } from '../trpc/client.tsx'
import { articleName } from '../words/article-name.ts'
import { countFigure } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { listedFigure, saidWords } from '../words/describe-claim.ts'
import { eventRoleWords } from '../words/event-role.ts'
import { useLabel } from '../words/labels.tsx'
import { otherSentence } from '../words/other-sentence.ts'
import { eventClaimsLine } from './event-claims-line.ts'
import { History } from './history.tsx'
import { MachineValues } from './machine-values.tsx'
import { Quote, quoteOf } from './quote.tsx'
import { reasonWords } from './review-words.ts'

/** One claim with what a reviewer needs to decide on it: sentence, reasons, fields, other claims, history. */
export function ClaimPanel({ row, search, children }: { row: QueueRow; search: string; children: ReactNode }) {
  const trpc = useTRPC()
  const label = useLabel()
  const { data } = useQuery(trpc.review.claim.queryOptions({ id: row.id }))
  const { claim } = row
  const fromHere = withWayBack(search, searchLink('/review', '', { claim: row.id }))
  const mentions = data?.mentions ?? [quoteOf(row)]
  const panel = useRef<HTMLElement>(null)
  // A claim opens at its head: who read on in the one before would find themselves below the sentence.
  useEffect(() => {
    const box = panel.current
    if (box?.dataset.claim === row.id && box.getBoundingClientRect().top < 0) box.scrollIntoView()
  }, [row.id])
  return (
    <article
      ref={panel}
      data-claim={row.id}
      aria-labelledby="claim-title"
      className="flex min-w-0 flex-col rounded-lg border border-line bg-surface p-4 sm:block sm:p-6"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id="claim-title" className="font-serif text-2xl font-semibold" dir="auto">
          “{claim.count.text}” {label('harms', claim.harm).toLowerCase()}
        </h2>
        <p className="text-muted">
          <span className="font-semibold text-ink tabular-nums">{countFigure(claim.count).text}</span> ·{' '}
          <span data-status>{label('reviews', row.review)}</span>
        </p>
      </header>
      <p className="mt-1 text-sm text-muted">
        <Link href={articleLink(row.article.id, fromHere, row.id)} dir="auto">
          {articleName(row.article)}
        </Link>
        , <OutletName outlet={row.outlet} search={search} unknown="outlet not known" />, said {saidWords(row.said)}
      </p>
      {row.reasons.length > 0 && (
        <ul aria-label="Why it should be looked at" className="mt-3 rounded-md bg-notice-soft p-3 text-sm text-notice">
          {row.reasons.map((reason) => (
            <li key={reason.why}>{reasonWords(reason)}</li>
          ))}
        </ul>
      )}
      <ol aria-label="Mentions" className="mt-4 space-y-3">
        {mentions.map((mention, i) => (
          <li key={mention.at} className="group">
            {mentions.length > 1 && (
              <p className="text-xs text-muted">
                Mention {i + 1} of {mentions.length}, {label('mentionParts', mention.part).toLowerCase()}
              </p>
            )}
            <Quote mention={mention} context={i === 0} />
            {i === 0 && (
              <label className="mt-1 flex min-h-7 items-center gap-2 text-sm text-muted sm:hidden">
                <input type="checkbox" />
                Words around it
              </label>
            )}
          </li>
        ))}
      </ol>
      <MachineValues row={row} />
      {children}
      <div className="mt-5 grid gap-x-8 gap-y-5 xl:grid-cols-2">
        <section aria-label="Fields" className="min-w-0">
          <h3 className="mb-2 font-semibold">Fields</h3>
          <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm [&>dt]:text-muted">
            {claimFields(row, relatedWords(row, data), label).map(([name, value, found]) => (
              <Pair key={name} name={name}>
                {value}
                {found && otherSentence(row, found) !== null && (
                  <Link
                    href={articleLink(row.article.id, fromHere, row.id, found)}
                    className="ml-2"
                    aria-label={`${name}: from another sentence`}
                  >
                    from another sentence
                  </Link>
                )}
              </Pair>
            ))}
            <Pair name="Reading">
              {Math.round(claim.confidence * 100)} % sure, rule <code className="text-xs">{claim.rule}</code>
            </Pair>
          </dl>
        </section>
        <section aria-label="Other claims" className="min-w-0">
          <h3 className="mb-2 font-semibold">Claims of the event in other articles</h3>
          <Others row={row} data={data} search={search} />
        </section>
      </div>
      {data && <History reviews={data.reviews} />}
    </article>
  )
}

function relatedWords(row: ClaimRow, data: ClaimForReview | undefined): string | null {
  return data?.siblings.find(({ id }) => id === row.claim.relatesTo)?.words ?? null
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="min-w-0 break-words" dir="auto">
        {children}
      </dd>
    </>
  )
}

function Others({ row, data, search }: { row: QueueRow; data: ClaimForReview | undefined; search: string }) {
  const label = useLabel()
  if (!row.event) return <p className="text-sm text-muted">It belongs to no event.</p>
  const more = (data?.peers.total ?? 0) - (data?.peers.rows.length ?? 0)
  return (
    <>
      <p className="text-sm">
        <Link href={eventLink(row.event.id, search)}>{row.event.label}</Link>
        {row.event.role !== 'current' && <span className="text-muted"> ({eventRoleWords(row.event.role)})</span>}
      </p>
      {data?.same.of && (
        <p className="mt-1 text-sm text-muted">
          Marked as the same claim as <ClaimLink row={data.same.of} search={search} />.
        </p>
      )}
      {data !== undefined && <p className="mt-2 text-sm text-muted">{eventClaimsLine(row, data)}</p>}
      {data !== undefined && data.peers.rows.length > 0 && (
        <ul aria-label="In other articles" className="mt-2 divide-y divide-line border-y border-line text-sm">
          {data.peers.rows.map((peer) => (
            <li key={peer.id} className="py-1.5">
              <ClaimLink row={peer} search={search} />{' '}
              <span className="text-muted">
                {peer.claim.victims.text ?? label('categories', peer.claim.victims.category)};{' '}
                <OutletName outlet={peer.outlet} search={search} unknown="outlet not known" />
                {peer.origin && `, ${peer.origin.name}`}; {saidWords(peer.said)}
                {peer.supersededBy !== null && '; superseded'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="mt-1 text-sm text-muted">{plural(more, 'more claim')} in other articles on the event’s page.</p>
      )}
    </>
  )
}

function ClaimLink({ row, search }: { row: ClaimRow; search: string }) {
  const label = useLabel()
  return (
    <Link href={articleLink(row.article.id, search, row.id)} className="font-semibold">
      {listedFigure(row.claim, label)}
    </Link>
  )
}
