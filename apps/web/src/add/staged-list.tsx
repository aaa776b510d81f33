'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PreviewLine } from '../server/adding/preview.ts'
import type { Problem } from '../server/problem.ts'
import { useTRPC } from '../trpc/client.tsx'
import { articleName } from '../words/article-name.ts'
import { formatDay, plural } from '../words/day-words.ts'
import { PreviewView } from './preview-view.tsx'
import { problemOfFailure } from './problem-of-failure.ts'
import { replacesByDefault, StoredNote } from './stored-note.tsx'

/** What to store of the files that were read. */
export interface StagedChoice {
  stage: string
  leaveOut: number[]
  /** Keys of new texts that take the place of older ones. */
  replace: string[]
}

interface Staged {
  stage: string | null
  lines: PreviewLine[]
  failures: Problem[]
}

const shownAtOnce = 50

/** The articles that were read from files, each with a preview, and what could not be read and why. */
export function StagedList(props: {
  staged: Staged
  busy: boolean
  button: string
  onSave: (choice: StagedChoice) => void
  onDrop: () => void
}) {
  const { stage, lines, failures } = props.staged
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set())
  const [replaced, setReplaced] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [shown, setShown] = useState(shownAtOnce)
  const chosen = lines.filter(({ index }) => !leftOut.has(index))
  const fresh = chosen.filter(({ state }) => state.storedAs === null)
  const claims = chosen.reduce((sum, line) => sum + line.claims, 0)
  const replaces = (line: PreviewLine) => replaced.get(line.key) ?? replacesByDefault(line.state)

  function save() {
    if (stage === null) return
    props.onSave({ stage, leaveOut: [...leftOut], replace: chosen.filter(replaces).map(({ key }) => key) })
  }

  return (
    <section aria-label="What was read" className="mt-4">
      {failures.length > 0 && (
        <div role="alert" className="mb-4 rounded-md bg-notice-soft p-3 text-sm text-notice">
          <p className="font-semibold">{plural(failures.length, 'item')} could not be read:</p>
          <ul className="mt-1 ml-5 list-disc space-y-1">
            {failures.map(({ where, message, advice }, at) => (
              <li key={at}>
                {where && <code className="mr-1 break-all">{where}</code>}
                {message} {advice}
              </li>
            ))}
          </ul>
        </div>
      )}
      {lines.length === 0 ? (
        <p className="text-muted">No article was found in these files.</p>
      ) : (
        <>
          <ul className="border-t border-line">
            {lines.slice(0, shown).map((line) => (
              <StagedLine
                key={line.index}
                stage={stage ?? ''}
                line={line}
                taken={!leftOut.has(line.index)}
                onTake={(taken) => setLeftOut(changed(leftOut, line.index, !taken))}
                replace={replaces(line)}
                onReplace={(replace) => setReplaced(new Map([...replaced, [line.key, replace]]))}
              />
            ))}
          </ul>
          {lines.length > shown && (
            <button type="button" className="mt-2 text-sm text-accent underline" onClick={() => setShown(shown + 200)}>
              {plural(lines.length - shown, 'more article')} in the list
            </button>
          )}
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <button type="button" disabled={props.busy || fresh.length === 0} onClick={save} className={props.button}>
              Store {plural(chosen.length, 'article')}
            </button>
            <button
              type="button"
              onClick={props.onDrop}
              className="h-9 rounded-md border border-line-strong px-4 text-sm"
            >
              Put them away
            </button>
            <p className="text-sm text-muted">
              {plural(claims, 'claim')} read in {chosen.length === 1 ? 'it' : 'them'}.
              {chosen.length > fresh.length && ` ${chosen.length - fresh.length} of them stored already.`}
            </p>
          </div>
        </>
      )}
    </section>
  )
}

function changed(set: ReadonlySet<number>, value: number, present: boolean): ReadonlySet<number> {
  const next = new Set(set)
  if (present) next.add(value)
  else next.delete(value)
  return next
}

function StagedLine(props: {
  stage: string
  line: PreviewLine
  taken: boolean
  onTake: (taken: boolean) => void
  replace: boolean
  onReplace: (replace: boolean) => void
}) {
  const { line, taken } = props
  const [open, setOpen] = useState(false)
  const name = articleName(line)
  return (
    <li className="border-b border-line py-3">
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          checked={taken}
          onChange={(event) => props.onTake(event.target.checked)}
          aria-label={`Store ${name}`}
          className="mt-1.5 size-4"
        />
        <div className={`min-w-0 flex-1 space-y-1 ${taken ? '' : 'opacity-60'}`}>
          <p className="font-medium" dir="auto">
            {name}
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-muted">
            <span className="break-all">{line.where}</span>
            <span>{line.outlet ?? 'outlet not known'}</span>
            <span>{line.published ? formatDay(line.published) : 'no date'}</span>
            <span>{plural(line.claims, 'claim')}</span>
          </p>
          {line.warnings.map((warning) => (
            <p key={warning} className="text-sm text-notice">
              {warning}
            </p>
          ))}
          <StoredNote state={line.state} name={name} replace={props.replace} onReplace={props.onReplace} />
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary className="w-fit text-sm text-accent">What is read in it</summary>
            <div className="mt-2">{open && <StagedPreview stage={props.stage} index={line.index} />}</div>
          </details>
        </div>
      </div>
    </li>
  )
}

function StagedPreview({ stage, index }: { stage: string; index: number }) {
  const trpc = useTRPC()
  const { data, error } = useQuery(trpc.add.staged.queryOptions({ stage, index }, { retry: false }))
  if (error) {
    const { message, advice } = problemOfFailure(error)
    return (
      <p role="alert" className="text-sm text-notice">
        {message} {advice}
      </p>
    )
  }
  return data ? <PreviewView preview={data} /> : <p className="text-sm text-muted">Reading …</p>
}
