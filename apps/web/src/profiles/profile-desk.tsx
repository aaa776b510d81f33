'use client'

import type { FragmentStatus } from '@evenhand/store'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { ProblemNote } from '../review/dialog.tsx'
import { useReviewer, useSingleKeys } from '../review/reviewer.ts'
import { KeysDialog, NameDialog, TokenDialog } from '../review/small-dialogs.tsx'
import { useKeys } from '../review/use-keys.ts'
import type { AccessView } from '../server/access.ts'
import { plural } from '../words/day-words.ts'
import { FragmentCard } from './fragment-card.tsx'
import { type ProfileKey, profileKeys } from './profile-keys.ts'
import { profileLink } from './profile-link.ts'
import { type FragmentChoice, useFragments } from './use-fragments.ts'

type Open = 'keys' | { ask: 'name' | 'token'; next: FragmentChoice | null }

/** Fragments drawn at a time; a profile may hold hundreds. */
const drawnAtFirst = 60

/** An outlet's fragments, to accept or reject with buttons or with single keys. */
export function ProfileDesk(props: { outlet: string; status: FragmentStatus | null; access: AccessView }) {
  const { outlet, status, access } = props
  const desk = useFragments(outlet, status)
  const [reviewer, setReviewer] = useReviewer()
  const [keysOn, setKeysOn] = useSingleKeys()
  const [open, setOpen] = useState<Open | null>(null)
  const [drawn, setDrawn] = useState(drawnAtFirst)
  const { rows, chosen, profile } = desk
  const readOnly = access.closed !== null
  const list = useFocus(chosen?.id ?? null, desk.focusTurn)
  const chosenAt = rows.findIndex(({ id }) => id === chosen?.id)
  const visible = rows.slice(0, Math.max(drawn, chosenAt + 1))

  async function send(choice: FragmentChoice, name = reviewer) {
    if (name === '') return setOpen({ ask: 'name', next: choice })
    const problem = await desk.decide(choice, name)
    if (problem === null) setOpen(null)
    else if (problem.code === 'token_needed' && !problem.advice.includes('--host')) {
      setOpen({ ask: 'token', next: choice })
    }
  }

  function act(action: ProfileKey, fragment = chosen?.id) {
    if (action === 'keys') return setOpen('keys')
    if (action === 'next' || action === 'previous') return desk.step(action === 'next' ? 1 : -1)
    if (readOnly) return desk.say(access.closed ?? '')
    if (desk.pending) return
    const about = rows.find(({ id }) => id === fragment)
    if (about === undefined) return desk.say('No fragment is chosen.')
    if (action !== 'undo' && about.status === (action === 'accept' ? 'accepted' : 'rejected')) {
      return desk.say(`This fragment is ${about.status} already.`)
    }
    if (action === 'undo' && about.decided === null) return desk.say('There is no decision to take back.')
    void send({ fragment: about.id, action })
  }

  /** The key takes back what was decided last, here; without that, what was decided on the chosen fragment. */
  const actByKey = (action: ProfileKey) => act(action, (action === 'undo' ? desk.last : null) ?? chosen?.id)
  useKeys(profileKeys, actByKey, keysOn && open === null)

  function close() {
    desk.clearProblem()
    setOpen(null)
    if (chosen) desk.choose(chosen.id)
  }

  const dialog = { pending: desk.pending, problem: desk.problem, onClose: close }
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only" data-said>
        {desk.note}
      </p>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
        <StatusLinks outlet={outlet} status={status} counts={profile.fragments} />
        <p className="flex flex-wrap gap-x-4">
          <button type="button" onClick={() => setOpen('keys')} className="min-h-6 text-accent underline">
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
      </div>
      {desk.problem && open === null && <ProblemNote problem={desk.problem} />}
      {rows.length === 0 ? (
        <p className="py-8 text-center text-muted">{emptyWords(status, profile.fragments)}</p>
      ) : (
        <ol ref={list} aria-label="Fragments" className="rounded-md border border-line">
          {visible.map((row) => (
            <FragmentCard
              key={row.id}
              row={row}
              chosen={row.id === chosen?.id}
              readOnly={readOnly}
              pending={desk.pending}
              onChoose={() => desk.choose(row.id)}
              onAction={(action) => act(action, row.id)}
            />
          ))}
        </ol>
      )}
      {visible.length < rows.length && (
        <button
          type="button"
          onClick={() => setDrawn(visible.length + drawnAtFirst)}
          className="mt-3 h-9 rounded-md border border-line-strong bg-surface px-4 text-sm"
        >
          Show more ({plural(rows.length - visible.length, 'fragment')})
        </button>
      )}
      {open === 'keys' && (
        <KeysDialog rows={profileKeys} readOnly={readOnly} on={keysOn} onSwitch={setKeysOn} onClose={close} />
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

const tabs: readonly [FragmentStatus | null, string][] = [
  ['proposed', 'To decide'],
  ['accepted', 'Accepted'],
  ['rejected', 'Rejected'],
  [null, 'All'],
]

function StatusLinks(props: { outlet: string; status: FragmentStatus | null; counts: Record<FragmentStatus, number> }) {
  const { proposed, accepted, rejected } = props.counts
  return (
    <nav aria-label="Status of fragments" className="flex flex-wrap gap-1.5">
      {tabs.map(([value, name]) => (
        <Link
          key={name}
          href={profileLink(props.outlet, value)}
          scroll={false}
          aria-current={value === props.status ? 'page' : undefined}
          className="inline-flex min-h-7 items-center rounded-full border border-line-strong px-2.5 text-ink no-underline hover:no-underline aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-on-accent"
        >
          {name} {(value === null ? proposed + accepted + rejected : props.counts[value]).toLocaleString('en-GB')}
        </Link>
      ))}
    </nav>
  )
}

function emptyWords(status: FragmentStatus | null, counts: Record<FragmentStatus, number>): string {
  const all = counts.proposed + counts.accepted + counts.rejected
  if (all === 0) return 'Nothing recurs in these texts that could be furniture.'
  return status === 'proposed' ? 'Every fragment is decided on.' : `No fragment is ${status} yet.`
}

/** Moves the focus to the chosen row where a key or a decision chose it. */
function useFocus(chosen: number | null, turn: number) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (turn === 0) return
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${chosen}"]`)
    row?.focus({ preventScroll: true })
    row?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, turn])
  return list
}
