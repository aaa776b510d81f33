'use client'

import { useEffect, useState } from 'react'
import type { Preview } from '../server/adding/preview.ts'
import { useTRPCClient } from '../trpc/client.tsx'
import { problemOfFailure } from './problem-of-failure.ts'

export interface PastedFields {
  text: string
  outlet: string
  published: string
  url: string
}

export interface LivePreview {
  preview: Preview | null
  problem: { message: string; advice: string } | null
  /** True while the shown preview is older than the fields. */
  reading: boolean
}

const pauseMs = 350
const empty: LivePreview = { preview: null, problem: null, reading: false }

/** Reads the fields a moment after each change; an answer that comes too late is dropped. */
export function useLivePreview(fields: PastedFields): LivePreview {
  const client = useTRPCClient()
  const [state, setState] = useState(empty)
  const { text, outlet, published, url } = fields
  useEffect(() => {
    if (text.trim() === '') {
      setState(empty)
      return
    }
    const stop = new AbortController()
    setState((before) => ({ ...before, reading: true }))
    const timer = setTimeout(() => {
      client.add.preview.mutate({ text, outlet, published, url }, { signal: stop.signal }).then(
        (preview) => !stop.signal.aborted && setState({ preview, problem: null, reading: false }),
        (error: unknown) =>
          !stop.signal.aborted && setState({ preview: null, problem: problemOfFailure(error), reading: false }),
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [client, text, outlet, published, url])
  return state
}
