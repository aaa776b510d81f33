'use client'

import type { FragmentAction, FragmentRow, FragmentStatus } from '@evenhand/store'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { useTRPC } from '../trpc/client.tsx'
import { problemFrom } from '../trpc/problem-from.ts'
import { actionWords, fragmentName } from './fragment-words.ts'

/** A fragment and what is to be done with it. */
export interface FragmentChoice {
  fragment: number
  action: FragmentAction
}

/** An outlet's fragments in the browser: which is chosen, what was decided here, and what a screen reader is told. */
export function useFragments(outlet: string, status: FragmentStatus | null) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { data } = useSuspenseQuery({ ...trpc.profiles.outlet.queryOptions({ outlet }), refetchOnMount: false })
  const mutation = useMutation(trpc.profiles.decide.mutationOptions())
  /** What is shown stays in place while it is decided on. */
  const [shown] = useState(() =>
    data.rows.filter((row) => status === null || row.status === status).map(({ id }) => id),
  )
  const rows = shown.flatMap((id) => data.rows.find((row) => row.id === id) ?? [])
  const [chosen, setChosen] = useState(rows[0]?.id ?? null)
  const [done, setDone] = useState<number[]>([])
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  /** Counts what should move the focus to the chosen row. */
  const [focusTurn, setFocusTurn] = useState(0)
  const busy = useRef(false)

  function choose(id: number, before = '') {
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (!row) return
    setChosen(id)
    setProblem(null)
    setFocusTurn((turn) => turn + 1)
    setNote([before, `${fragmentName(row)}, ${at + 1} of ${rows.length}`].filter(Boolean).join(' '))
  }

  function step(by: 1 | -1) {
    const next = rows[rows.findIndex(({ id }) => id === chosen) + by]
    if (next) choose(next.id)
    else setNote(by === 1 ? 'This is the last fragment.' : 'This is the first fragment.')
  }

  /** Sends a decision; what is wrong with it, or null. */
  async function decide({ fragment, action }: FragmentChoice, reviewer: string): Promise<Problem | null> {
    if (busy.current) return null
    busy.current = true
    setProblem(null)
    try {
      await mutation.mutateAsync({ fragment, action, reviewer })
      await client.invalidateQueries({ queryKey: trpc.profiles.pathKey() })
      const row = rows.find(({ id }) => id === fragment)
      setDone(
        action === 'undo' ? done.filter((id) => id !== fragment) : [...done.filter((id) => id !== fragment), fragment],
      )
      goOn(row, action, fragment)
      return null
    } catch (error) {
      const found = problemFrom(error)
      setProblem(found)
      return found
    } finally {
      busy.current = false
    }
  }

  /** After a decision the next undecided fragment is chosen; after an undo the one that it was about. */
  function goOn(row: FragmentRow | undefined, action: FragmentAction, fragment: number) {
    const about = row ? `${actionWords[action]}: ${fragmentName(row)}.` : `${actionWords[action]}.`
    const at = rows.findIndex(({ id }) => id === fragment)
    const waits = ({ id, status }: FragmentRow) => id !== fragment && status === 'proposed'
    const next = action === 'undo' ? undefined : (rows.slice(at + 1).find(waits) ?? rows.slice(0, at).find(waits))
    setChosen(next?.id ?? fragment)
    setFocusTurn((turn) => turn + 1)
    setNote(next ? `${about} Next: ${fragmentName(next)}.` : about)
  }

  return {
    profile: data,
    rows,
    chosen: rows.find(({ id }) => id === chosen) ?? null,
    /** The fragment that was decided on last, here. */
    last: done.at(-1) ?? null,
    note,
    problem,
    pending: mutation.isPending,
    focusTurn,
    choose,
    step,
    decide,
    say: setNote,
    clearProblem: () => setProblem(null),
  }
}
