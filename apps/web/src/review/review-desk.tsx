'use client'

import type { ClaimFilter } from '@evenhand/schema'
import type { QueueRow, QueueWhy } from '@evenhand/store'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { FoldedOnPhone } from '../components/folded-on-phone.tsx'
import { searchLink } from '../filters/search-link.ts'
import type { AccessView } from '../server/access.ts'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { useLabel } from '../words/labels.tsx'
import { ActionBar } from './action-bar.tsx'
import { barredActions } from './barred-actions.ts'
import { SameDialog, SourceDialog, SplitDialog } from './choice-dialogs.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import type { Decision } from './decision.ts'
import { DecisionNote } from './decision-note.tsx'
import { ProblemNote, quietButton } from './dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { type KeyAction, keyRows } from './keys.ts'
import { QueueList } from './queue-list.tsx'
import { claimName } from './review-words.ts'
import { useReviewer, useSingleKeys } from './reviewer.ts'
import { KeysDialog, NameDialog, RejectDialog, TokenDialog } from './small-dialogs.tsx'
import { useDesk } from './use-desk.ts'
import { useKeys } from './use-keys.ts'
import { WhyLinks } from './why-links.tsx'

export interface ReviewDeskProps {
  filter: ClaimFilter
  search: string
  why: QueueWhy | null
  /** A claim that the address asks for. */
  asked: string | null
  access: AccessView
  /** Quantity words and the floor of each. */
  words: Readonly<Record<string, number>>
}

type Open = 'edit' | 'reject' | 'source' | 'same' | 'split' | 'keys' | Asked

/** What has to be known first, and what follows: the name before a form is filled in, the token when it is asked for. */
type Asked = { ask: 'name'; next: KeyAction | null } | { ask: 'token'; decision: Decision; name: string }

/** The review queue beside the chosen claim. Everything is done with buttons or with single keys. */
export function ReviewDesk(props: ReviewDeskProps) {
  const trpc = useTRPC()
  const asked = useQuery({
    ...trpc.review.claim.queryOptions({ id: props.asked ?? '' }),
    enabled: props.asked !== null,
  })
  if (props.asked !== null && asked.isPending) return <p role="status">Loading</p>
  return <Desk {...props} found={asked.data ?? null} />
}

function Desk({ filter, search, why, access, words, found }: ReviewDeskProps & { found: QueueRow | null }) {
  const trpc = useTRPC()
  const label = useLabel()
  const desk = useDesk({ filter, why, asked: found })
  const [reviewer, setReviewer] = useReviewer()
  const [keysOn, setKeysOn] = useSingleKeys()
  const [open, setOpen] = useState<Open | null>(null)
  const { chosen } = desk
  const detail = useQuery({
    ...trpc.review.claim.queryOptions({ id: chosen?.id ?? '' }),
    enabled: chosen !== null,
  }).data
  const readOnly = access.closed !== null
  useAddress(chosen?.id ?? null, search, why)

  async function send(decision: Decision, name = reviewer) {
    const problem = await desk.decide(decision, name)
    if (problem === null) setOpen(null)
    else if (problem.code === 'token_needed' && !problem.advice.includes('--host')) {
      setOpen({ ask: 'token', decision, name })
    }
  }

  const barred = readOnly ? {} : barredActions(chosen, detail, desk, reviewer)

  function act(action: KeyAction, name = reviewer) {
    if (action === 'keys') return setOpen('keys')
    if (action === 'filter') return focusFilter()
    if (action === 'next' || action === 'previous') return void desk.step(action === 'next' ? 1 : -1)
    if (readOnly) return desk.refuse(access.closed ?? '')
    const why = barred[action]
    if (why !== undefined) return desk.refuse(why)
    if (desk.pending) return
    if (name === '') return setOpen({ ask: 'name', next: action })
    if (action === 'undo') return void send({ action, claim: desk.done.at(-1) ?? chosen?.id ?? '' }, name)
    if (action === 'redo') return void send({ action, claim: desk.undone.at(-1) ?? chosen?.id ?? '' }, name)
    if (chosen === null) return
    desk.clearProblem()
    if (action === 'accept') return void send({ action, claim: chosen.id }, name)
    setOpen(action)
  }

  useKeys(keyRows, act, keysOn && open === null)

  function close() {
    desk.clearProblem()
    setOpen(null)
    if (chosen) desk.choose(chosen.id)
  }

  const dialog = { pending: desk.pending, problem: desk.problem, onClose: close }
  const claim = chosen?.id ?? ''
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only" data-said>
        {desk.said}
      </p>
      <div className="grid gap-2 sm:gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <section aria-label="Queue" className="min-w-0 lg:sticky lg:top-3 lg:self-start">
          <FoldedOnPhone id="show-queue" words={`Show the queue (${desk.left.toLocaleString('en-GB')})`}>
            <WhyLinks counts={desk.counts} why={why} search={search} />
            {desk.rows.length === 0 ? (
              <p className="py-6 text-muted">No claim waits here.</p>
            ) : (
              <QueueList
                rows={desk.rows}
                chosen={claim}
                done={desk.done}
                focusTurn={desk.focusTurn}
                onChoose={desk.choose}
                onStep={(by) => void desk.step(by)}
              />
            )}
            <p className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
              <span>
                {plural(desk.left, 'claim')} to review
                {desk.done.length > 0 && `, ${desk.done.length} decided`}
              </span>
              {desk.canLoad && (
                <button type="button" onClick={() => void desk.more()} className="min-h-7 text-accent underline">
                  Show more
                </button>
              )}
            </p>
            <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
              <Link href="/review/trail">Audit trail</Link>
              <button type="button" onClick={() => act('keys')} className="min-h-6 text-accent underline">
                Keys
              </button>
              {!readOnly && reviewer !== '' && (
                <button
                  type="button"
                  onClick={() => setOpen({ ask: 'name', next: null })}
                  className="min-h-6 text-accent underline"
                >
                  Reviewing as {reviewer}
                </button>
              )}
            </p>
          </FoldedOnPhone>
        </section>
        {chosen && (
          <ClaimPanel row={chosen} search={search}>
            {readOnly ? null : (
              <ActionBar barred={barred} pending={desk.pending} onAction={act}>
                {desk.refused !== '' && (
                  <p data-refused className="text-sm text-notice">
                    {desk.refused}
                  </p>
                )}
                {desk.taken && <DecisionNote taken={desk.taken} keysOn={keysOn} onAction={act} />}
              </ActionBar>
            )}
            {desk.problem && open === null && <ProblemNote problem={desk.problem} />}
          </ClaimPanel>
        )}
        {!chosen && desk.done.length > 0 && (
          <div className="space-y-3">
            {desk.taken && <p>{desk.taken.words}</p>}
            <button type="button" className={quietButton} onClick={() => act('undo')}>
              Take the last decision back
            </button>
          </div>
        )}
      </div>
      {open === 'keys' && <KeysDialog readOnly={readOnly} on={keysOn} onSwitch={setKeysOn} onClose={close} />}
      {chosen && open === 'reject' && (
        <RejectDialog
          {...dialog}
          name={claimName(chosen.claim, label)}
          onSend={(reason) => void send({ action: 'reject', claim, reason })}
        />
      )}
      {chosen && open === 'edit' && (
        <EditDialog
          {...dialog}
          row={chosen}
          detail={detail}
          words={words}
          onSend={(changes, reason) => void send({ action: 'edit', claim, changes, reason })}
        />
      )}
      {chosen && open === 'source' && (
        <SourceDialog
          {...dialog}
          row={chosen}
          detail={detail}
          onSend={(attribution, reason) =>
            void send({ action: 'reattribute', claim, changes: { attribution }, reason })
          }
        />
      )}
      {chosen && open === 'same' && (
        <SameDialog
          {...dialog}
          row={chosen}
          detail={detail}
          onSend={(other) => void send({ action: 'same_claim', claim, other })}
        />
      )}
      {chosen && open === 'split' && (
        <SplitDialog
          {...dialog}
          row={chosen}
          detail={detail}
          onSend={(mention) => void send({ action: 'split', claim, mention })}
        />
      )}
      {typeof open === 'object' && open?.ask === 'name' && (
        <NameDialog
          {...dialog}
          name={reviewer}
          onSend={(name) => {
            setReviewer(name)
            close()
            if (open.next) act(open.next, name)
          }}
        />
      )}
      {typeof open === 'object' && open?.ask === 'token' && (
        <TokenDialog onClose={close} onHeld={() => void send(open.decision, open.name)} />
      )}
    </>
  )
}

function focusFilter() {
  document.querySelector<HTMLInputElement>('form[aria-label="Filters"] input[type="search"]')?.focus()
}

/** Keeps the chosen claim in the address, so that a reload or a shared link comes back to it. */
function useAddress(claim: string | null, search: string, why: QueueWhy | null) {
  useEffect(() => {
    const address = searchLink('/review', search, { why, claim })
    if (`${window.location.pathname}${window.location.search}` !== address) {
      window.history.replaceState(window.history.state, '', address)
    }
  }, [claim, search, why])
}
