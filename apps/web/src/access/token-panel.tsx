'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { Problem } from '../server/problem.ts'
import { giveToken } from './give-token.ts'

/** Asks for the token before a page on which everything changes something. */
export function TokenPanel() {
  const router = useRouter()
  const [problem, setProblem] = useState<Problem | null>(null)
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const found = await giveToken(String(new FormData(event.currentTarget).get('token') ?? ''))
    setProblem(found)
    if (found === null) router.refresh()
  }
  return (
    <form onSubmit={send} className="max-w-xl rounded-lg border border-line bg-surface p-4 sm:p-6">
      <p>
        This dashboard is served beyond one machine, so changes need the token that its terminal shows. This browser
        keeps it for a month.
      </p>
      <label className="mt-3 block text-sm">
        Token
        <input
          name="token"
          required
          autoComplete="off"
          spellCheck={false}
          className="mt-1 block h-9 w-full rounded-md border border-line-strong bg-surface px-2"
        />
      </label>
      {problem && (
        <p role="alert" className="mt-3 rounded-md bg-notice-soft p-3 text-sm text-notice">
          {problem.message} {problem.advice}
        </p>
      )}
      <button type="submit" className="mt-4 h-9 rounded-md bg-accent px-4 font-medium text-on-accent">
        Go on
      </button>
    </form>
  )
}
