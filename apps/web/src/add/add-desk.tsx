'use client'

import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTRPC } from '../trpc/client.tsx'
import { FilesPanel } from './files-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { JobPanel } from './job-panel.tsx'
import { PastePanel } from './paste-panel.tsx'
import { problemOfFailure } from './problem-of-failure.ts'

/** The page's working part: what is being stored now, the two ways in, and what came in. */
export function AddDesk({ endings }: { endings: readonly string[] }) {
  const trpc = useTRPC()
  const save = useMutation(trpc.add.save.mutationOptions())
  const [job, setJob] = useState<string | null>(null)
  const [running, setRunning] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const busy = running || save.isPending
  const end = useCallback(() => setRunning(false), [])

  async function start(input: Parameters<typeof save.mutateAsync>[0]): Promise<boolean> {
    try {
      const { job } = await save.mutateAsync(input)
      setJob(job)
      setRunning(true)
      return true
    } catch {
      return false
    }
  }
  useEffect(() => {
    if (job !== null) top.current?.scrollIntoView({ block: 'start' })
  }, [job])

  const failure = save.error ? problemOfFailure(save.error) : null
  return (
    <>
      <div ref={top} className="scroll-mt-4">
        {failure && (
          <p role="alert" className="mb-6 rounded-md bg-notice-soft p-3 text-sm text-notice">
            {failure.message} {failure.advice}
          </p>
        )}
        {job && <JobPanel key={job} job={job} onEnd={end} />}
      </div>
      <PastePanel busy={busy} onSave={(pasted, replace) => start({ from: { kind: 'pasted', pasted }, replace })} />
      <FilesPanel
        endings={endings}
        busy={busy}
        onSave={({ stage, leaveOut, replace }) => start({ from: { kind: 'stage', stage, leaveOut }, replace })}
      />
      <HistoryPanel />
    </>
  )
}
