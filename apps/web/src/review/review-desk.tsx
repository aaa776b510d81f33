'use client'

import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimForReview, QueueRow, QueueWhy } from '@evenhand/store'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { searchLink } from '../filters/search-link.ts'
import type { AccessView } from '../server/access.ts'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { useLabel } from '../words/labels.tsx'
import { ActionBar } from './action-bar.tsx'
import { SameDialog, SourceDialog, SplitDialog } from './choice-dialogs.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import type { Decision } from './decision.ts'
import { ProblemNote, quietButton } from './dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { type KeyAction, keyRows } from './keys.ts'
import { QueueList } from './queue-list.tsx'
import { claimName } from './review-words.ts'
import { useReviewer, useSingleKeys } from './reviewer.ts'
import { KeysDialog, NameDialog, RejectDialog, TokenDialog } from './small-dialogs.tsx'
import { useDesk } from './use-desk.ts'
import { useKeys } from './use-keys.ts'

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

type Open = 'edit' | 'reject' | 'source' | 'same' | 'split' | 'keys' | { ask: 'name' | 'token'; next: Decision | null }

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
    if (name === '') return setOpen({ ask: 'name', next: decision })
    const problem = await desk.decide(decision, name)
    if (problem === null) setOpen(null)
    else if (problem.code === 'token_needed' && !problem.advice.includes('--host')) {
      setOpen({ ask: 'token', next: decision })
    }
  }

  const barred = readOnly ? {} : barredActions(chosen, detail, desk, reviewer)

  function act(action: KeyAction) {
    if (action === 'keys') return setOpen('keys')
    if (action === 'filter') return focusFilter()
    if (action === 'next' || action === 'previous') return void desk.step(action === 'next' ? 1 : -1)
    if (readOnly) return desk.say(access.closed ?? '')
    const why = barred[action]
    if (why !== undefined || desk.pending) return desk.say(why ?? '')
    if (action === 'undo') return void send({ action: 'undo', claim: desk.done.at(-1) ?? chosen?.id ?? '' })
    if (action === 'redo') return void send({ action, claim: desk.undone.at(-1) ?? chosen?.id ?? '' })
    if (chosen === null) return
    desk.clearProblem()
    if (action === 'accept') return void send({ action, claim: chosen.id })
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
      <div className="grid gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <section aria-label="Queue" className="min-w-0 lg:sticky lg:top-3 lg:self-start">
          <WhyLinks counts={{ ...desk.counts, [why ?? 'all']: desk.left }} why={why} search={search} />
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
        </section>
        {chosen && (
          <ClaimPanel row={chosen} search={search}>
            {readOnly ? null : <ActionBar barred={barred} pending={desk.pending} onAction={act} />}
            {desk.problem && open === null && <ProblemNote problem={desk.problem} />}
          </ClaimPanel>
        )}
        {!chosen && desk.done.length > 0 && (
          <button type="button" className={quietButton} onClick={() => act('undo')}>
            Take the last decision back
          </button>
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
            if (open.next) void send(open.next, name)
            else close()
          }}
        />
      )}
      {typeof open === 'object' && open?.ask === 'token' && (
        <TokenDialog onClose={close} onHeld={() => (open.next ? void send(open.next) : close())} />
      )}
    </>
  )
}

function WhyLinks(props: { counts: Record<QueueWhy | 'all', number>; why: QueueWhy | null; search: string }) {
  const parts: [QueueWhy | null, string][] = [
    [null, 'All'],
    ['unsure', 'Unsure'],
    ['apart', 'Far apart'],
    ['single_origin', 'Single origin'],
  ]
  return (
    <nav aria-label="Reasons to look" className="mb-2 flex flex-wrap gap-1.5 text-sm">
      {parts.map(([value, name]) => (
        <Link
          key={name}
          href={searchLink('/review', props.search, { why: value })}
          aria-current={value === props.why ? 'page' : undefined}
          className={`inline-flex min-h-7 items-center rounded-full border px-2.5 no-underline hover:no-underline ${
            value === props.why ? 'border-accent bg-accent text-on-accent' : 'border-line-strong text-ink'
          }`}
        >
          {name} {props.counts[value ?? 'all'].toLocaleString('en-GB')}
        </Link>
      ))}
    </nav>
  )
}

/** What cannot be done with the chosen claim, and why. */
function barredActions(
  chosen: QueueRow | null,
  detail: ClaimForReview | undefined,
  { done, undone }: { done: readonly string[]; undone: readonly string[] },
  reviewer: string,
): Partial<Record<KeyAction, string>> {
  const all = (why: string) => ({ accept: why, edit: why, reject: why, source: why, same: why, split: why })
  const undo = done.length === 0 && !detail?.reviews.length ? { undo: 'There is no decision to take back.' } : {}
  const redo = undone.length > 0 ? {} : barredRedo(detail?.redoBy ?? null, reviewer)
  const back = { ...undo, ...redo }
  if (chosen === null) return { ...all('No claim is chosen.'), ...back }
  if (chosen.review === 'merged') return { ...all('It was joined to another claim; take that back first.'), ...back }
  return chosen.claim.mentions.length > 1 ? back : { ...back, split: 'It has one mention only.' }
}

function barredRedo(by: string | null, reviewer: string): { redo?: string } {
  if (by === null) return { redo: 'There is nothing to bring back.' }
  return by === reviewer ? {} : { redo: `${by} took it back; decide anew.` }
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
