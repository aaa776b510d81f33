'use client'

import type { ClaimFilter } from '@evenhand/schema'
import type { QueueRow, QueueWhy, ReviewOutcome } from '@evenhand/store'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { useTRPC } from '../trpc/client.tsx'
import { problemFrom } from '../trpc/problem-from.ts'
import { useLabel } from '../words/labels.tsx'
import type { Decision } from './decision.ts'
import type { Taken } from './decision-note.tsx'
import { queueSize } from './queue-size.ts'
import { actionWords, changedLine, claimName } from './review-words.ts'

export interface DeskOptions {
  filter: ClaimFilter
  why: QueueWhy | null
  /** A claim that the address asks for, whether it waits in the queue or not. */
  asked: QueueRow | null
}

/** The queue in the browser: which claim is chosen, what was decided here, and what a screen reader is told. */
export function useDesk({ filter, why, asked }: DeskOptions) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const label = useLabel()
  const input = { filter, limit: queueSize, ...(why && { why }) }
  const { data } = useSuspenseQuery({ ...trpc.review.queue.queryOptions(input), refetchOnMount: false })
  const mutation = useMutation(trpc.review.decide.mutationOptions())
  const [rows, setRows] = useState<QueueRow[]>(() => startRows(data.rows, asked))
  const [chosen, setChosen] = useState<string | null>(asked?.id ?? rows[0]?.id ?? null)
  const [said, setSaid] = useState('')
  /** Why the last key or button did nothing, until another one does something. */
  const [refused, setRefused] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState<string[]>([])
  /** Claims whose decision was taken back here, until a new decision is made. */
  const [undone, setUndone] = useState<string[]>([])
  /** The decision that was just taken, until the reviewer moves on. */
  const [taken, setTaken] = useState<Taken | null>(null)
  const [counts, setCounts] = useState(data.counts)
  const busy = useRef(false)
  /** Counts what should move the focus to the chosen row. */
  const [focusTurn, setFocusTurn] = useState(0)

  const waits = (row: QueueRow) => (filter.reviews.length > 0 ? !done.includes(row.id) : row.review === 'unreviewed')
  // Claims decided on stay in a view of decided ones.
  const left = filter.reviews.length > 0 ? data.total - done.length : counts[why ?? 'all']

  function choose(id: string, note = '') {
    setChosen(id)
    setProblem(null)
    setRefused('')
    setTaken(null)
    setFocusTurn((turn) => turn + 1)
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (row) setSaid([note, `${claimName(row.claim, label)}, ${at + 1} of ${rows.length}`].filter(Boolean).join(' '))
    const following = rows[at + 1]
    if (following) void client.prefetchQuery(trpc.review.claim.queryOptions({ id: following.id }))
  }

  /** Says, to the eye and the ear, why nothing happens. */
  function refuse(why: string) {
    setSaid(why)
    setRefused(why)
  }

  /** Goes a row on or back; past the last one, more are fetched. */
  async function step(by: 1 | -1) {
    const at = rows.findIndex((row) => row.id === chosen)
    const next = rows[at + by]
    if (next) return choose(next.id)
    if (by === -1 || !(await more())) setSaid(by === 1 ? 'This is the last claim.' : 'This is the first claim.')
  }

  /** Fetches the next part of the queue; false where there is none. */
  async function more(): Promise<boolean> {
    if (busy.current) return true
    busy.current = true
    try {
      const offset = rows.filter((row) => row.id !== asked?.id && waits(row)).length
      const page = await client.fetchQuery({ ...trpc.review.queue.queryOptions({ ...input, offset }), staleTime: 0 })
      const fresh = page.rows.filter(({ id }) => !rows.some((row) => row.id === id))
      setRows([...rows, ...fresh])
      const first = fresh[0]
      if (!first) return false
      setChosen(first.id)
      setFocusTurn((turn) => turn + 1)
      setSaid(`${fresh.length} more claims. ${claimName(first.claim, label)}`)
      return true
    } catch (error) {
      setProblem(problemFrom(error))
      return true
    } finally {
      busy.current = false
    }
  }

  /** Sends a decision; true where it was taken. */
  async function decide(decision: Decision, reviewer: string): Promise<Problem | null> {
    if (busy.current) return null
    busy.current = true
    setProblem(null)
    setRefused('')
    try {
      const outcome = await mutation.mutateAsync({ ...decision, reviewer })
      await settle(outcome)
      return null
    } catch (error) {
      const found = problemFrom(error)
      setProblem(found)
      return found
    } finally {
      busy.current = false
    }
  }

  async function settle(outcome: ReviewOutcome) {
    const { action, claim } = outcome
    const undo = action === 'undo'
    const stays = undo || action === 'redo' || action === 'edit' || action === 'reattribute'
    // What was asked before the decision may still be under way; nothing is to be kept of it.
    await client.cancelQueries({ type: 'inactive' })
    await client.invalidateQueries({ predicate: ({ queryKey }) => !isQueue(queryKey), refetchType: 'none' })
    const fresh = await freshRows([outcome.claim, ...outcome.also], outcome.gone)
    const at = rows.findIndex((row) => row.id === outcome.claim)
    const known = new Set(rows.map(({ id }) => id))
    const made = outcome.action === 'split' ? outcome.also.flatMap((id) => fresh.get(id) ?? []) : []
    const now = rows.flatMap((row, i) => {
      const own = fresh.has(row.id) ? (fresh.get(row.id) ?? []) : row
      return i === at ? [own, made.filter(({ id }) => !known.has(id))].flat() : own
    })
    const missing = stays && at < 0 ? (fresh.get(outcome.claim) ?? []) : []
    setRows([missing, now].flat())
    setDone(undo ? without(done, claim) : [...without(done, claim), claim])
    void recount()
    setUndone(undo ? [...undone, claim] : action === 'redo' ? withoutLast(undone, claim) : [])

    const name = rows[at] ? claimName(rows[at].claim, label) : 'The claim'
    const changed = stays ? changedLine(outcome.before, outcome.after, label) : ''
    const words = [`${actionWords[action]}: ${name}.`, changed].filter(Boolean).join(' ')
    const gone = new Set([...done, outcome.claim])
    const next = made[0] ?? (stays ? undefined : (now.slice(at + 1).find(open) ?? now.slice(0, at).find(open)))
    function open(row: QueueRow) {
      return !gone.has(row.id) && waits(row)
    }
    const goal = next?.id ?? (now.some(({ id }) => id === outcome.claim) || missing ? outcome.claim : now[0]?.id)
    setChosen(goal ?? null)
    setFocusTurn((turn) => turn + 1)
    setTaken({ action, words, stays })
    setSaid(next ? `${words} Next: ${claimName(next.claim, label)}.` : words)
  }

  /** Counts anew what waits: one decision may take several claims out of several parts of the queue. */
  async function recount() {
    const query = trpc.review.queue.queryOptions({ ...input, limit: 1 })
    await client.cancelQueries(query)
    const page = await client.fetchQuery({ ...query, staleTime: 0, retry: false }).catch(() => null)
    if (page) setCounts(page.counts)
  }

  /** What is stored of some claims by now; null for one that is gone. One that could not be read stays as it was. */
  async function freshRows(ids: string[], gone: string[]): Promise<Map<string, QueueRow | null>> {
    const fresh = new Map<string, QueueRow | null>(gone.map((id) => [id, null]))
    for (const id of ids.filter((one) => !gone.includes(one))) {
      const query = trpc.review.claim.queryOptions({ id })
      try {
        await client.cancelQueries(query)
        fresh.set(id, await client.fetchQuery({ ...query, staleTime: 0, retry: false }))
      } catch (error) {
        if (problemFrom(error).code === 'not_found') fresh.set(id, null)
      }
    }
    return fresh
  }

  return {
    rows,
    chosen: rows.find(({ id }) => id === chosen) ?? null,
    counts,
    taken,
    left,
    done,
    undone,
    said,
    problem,
    pending: mutation.isPending,
    focusTurn,
    canLoad: rows.filter(waits).length < left,
    choose,
    step,
    more,
    decide,
    refused,
    refuse,
    clearProblem: () => setProblem(null),
  }
}

function startRows(rows: QueueRow[], asked: QueueRow | null): QueueRow[] {
  return asked === null || rows.some(({ id }) => id === asked.id) ? rows : [asked, ...rows]
}

function without(list: readonly string[], item: string): string[] {
  return list.filter((one) => one !== item)
}

/** Two decisions on a claim may have been taken back; one of them returned. */
function withoutLast(list: readonly string[], item: string): string[] {
  const last = list.lastIndexOf(item)
  return list.filter((_, i) => i !== last)
}

function isQueue(key: readonly unknown[]): boolean {
  const [path] = key
  return Array.isArray(path) && path.join('.') === 'review.queue'
}
