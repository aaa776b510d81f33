'use client'

import { useState } from 'react'
import { giveToken } from '../access/give-token.ts'
import type { Problem } from '../server/problem.ts'
import { Dialog, inputBox } from './dialog.tsx'
import { type KeyRow, keyName, keyRows } from './keys.ts'

interface DialogState {
  pending: boolean
  problem: Problem | null
  onClose: () => void
}

const reasons = [
  'Nobody is said to have been harmed',
  'It counts something other than people',
  'It is about a threat, a forecast or an exercise',
  'It belongs to another article on the page',
]

/** Asks why a claim is none. */
export function RejectDialog(props: DialogState & { name: string; onSend: (reason: string) => void }) {
  return (
    <Dialog
      title={`Reject ${props.name}`}
      submit="Reject"
      {...props}
      onSubmit={(form) => props.onSend(String(form.get('reason') ?? ''))}
    >
      <p className="text-sm text-muted">
        A rejected claim leaves figures and charts. It is kept, with your reason, and can be brought back.
      </p>
      <label className="block text-sm">
        Why is it no claim?
        <input name="reason" required list="reject-reasons" maxLength={2000} autoComplete="off" className={inputBox} />
      </label>
      <datalist id="reject-reasons">
        {reasons.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </Dialog>
  )
}

/** Asks for the reviewer's name, once in a browser. */
export function NameDialog(props: DialogState & { name: string; onSend: (name: string) => void }) {
  return (
    <Dialog
      title="Who is reviewing?"
      submit="Keep this name"
      {...props}
      onSubmit={(form) => props.onSend(String(form.get('name') ?? '').trim())}
    >
      <p className="text-sm text-muted">
        Every decision is recorded with a name, the time, and the values before and after. The name stays in this
        browser.
      </p>
      <label className="block text-sm">
        Name
        <input
          name="name"
          required
          pattern=".*\S.*"
          maxLength={80}
          defaultValue={props.name}
          autoComplete="name"
          className={inputBox}
        />
      </label>
    </Dialog>
  )
}

/** Asks for the token where the dashboard is served beyond one machine. */
export function TokenDialog({ onClose, onHeld }: { onClose: () => void; onHeld: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  async function send(form: FormData) {
    setPending(true)
    const found = await giveToken(String(form.get('token') ?? ''))
    setPending(false)
    setProblem(found)
    if (found === null) onHeld()
  }
  return (
    <Dialog
      title="This dashboard asks for a token"
      submit="Go on"
      pending={pending}
      problem={problem}
      onClose={onClose}
      onSubmit={(form) => void send(form)}
    >
      <p className="text-sm text-muted">
        It is served beyond one machine, so changes need the token that its terminal shows. This browser keeps it for a
        month.
      </p>
      <label className="block text-sm">
        Token
        <input name="token" required autoComplete="off" spellCheck={false} className={inputBox} />
      </label>
    </Dialog>
  )
}

/** The list of a page's keys, and the switch that turns them off. */
export function KeysDialog(props: {
  rows?: readonly KeyRow<string>[]
  readOnly: boolean
  on: boolean
  onSwitch: (on: boolean) => void
  onClose: () => void
}) {
  return (
    <Dialog title="Keys" onClose={props.onClose}>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-1.5">
        {(props.rows ?? keyRows)
          .filter(({ writes }) => !(writes && props.readOnly))
          .map(({ key, about }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-sm border border-line-strong px-1.5 py-0.5 text-sm">{keyName(key)}</kbd>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        <div className="contents">
          <dt>
            <kbd className="rounded-sm border border-line-strong px-1.5 py-0.5 text-sm">Esc</kbd>
          </dt>
          <dd>close a dialog without changing anything</dd>
        </div>
      </dl>
      <label className="flex min-h-7 items-center gap-2 text-sm">
        <input type="checkbox" checked={props.on} onChange={(event) => props.onSwitch(event.target.checked)} />
        Single keys act (turn this off if you dictate, or press keys by accident)
      </label>
    </Dialog>
  )
}
