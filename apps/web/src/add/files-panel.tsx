'use client'

import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { Panel } from '../components/panel.tsx'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { chosenFiles, droppedFiles, type NamedFile } from './dropped-files.ts'
import { limits } from './limits.ts'
import { buttonLook, inputLook } from './paste-panel.tsx'
import { problemOfFailure } from './problem-of-failure.ts'
import { type StagedChoice, StagedList } from './staged-list.tsx'

/** Files: dropped or chosen, read and listed with what is wrong with each, and stored as one batch. */
export function FilesPanel(props: {
  /** File endings that can be read, such as `.txt`. */
  endings: readonly string[]
  busy: boolean
  onSave: (choice: StagedChoice) => Promise<boolean>
}) {
  const trpc = useTRPC()
  const stage = useMutation(trpc.add.stage.mutationOptions())
  const [defaults, setDefaults] = useState({ outlet: '', published: '' })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function read(files: NamedFile[]) {
    if (input.current) input.current.value = ''
    if (files.length === 0) return
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
    if (bytes > limits.uploadBytes || files.length > limits.files) {
      setRefusal(
        `These are ${plural(files.length, 'file')} with ${(bytes / 1024 / 1024).toFixed(1)} MB. At once this page takes ${limits.files} files and ${limits.uploadBytes / 1024 / 1024} MB: add them in parts, or from a terminal with “evenhand ingest FOLDER”.`,
      )
      return
    }
    setRefusal(null)
    const form = new FormData()
    for (const { file, name } of files) form.append('files', file, name)
    form.append('outlet', defaults.outlet)
    form.append('published', defaults.published)
    stage.mutate(form)
  }

  async function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    await read(await droppedFiles(event.dataTransfer, limits.files))
  }

  const failure = stage.error ? problemOfFailure(stage.error) : null
  return (
    <Panel
      id="files"
      title="Drop or choose files"
      note={
        <>
          Files or whole folders: {props.endings.join(', ')}, each also compressed as .gz. Up to {limits.files} files
          and {limits.uploadBytes / 1024 / 1024} MB at once.
        </>
      }
    >
      <div className="grid gap-3 sm:grid-cols-2 lg:max-w-3xl">
        <label className="block text-sm">
          Outlet of articles that name none
          <input
            value={defaults.outlet}
            maxLength={200}
            onChange={(event) => setDefaults({ ...defaults, outlet: event.target.value })}
            className={inputLook}
          />
        </label>
        <label className="block text-sm">
          Publication date of articles that have none
          <input
            type="date"
            value={defaults.published}
            onChange={(event) => setDefaults({ ...defaults, published: event.target.value })}
            className={inputLook}
          />
        </label>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first. */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-4 rounded-md border border-dashed p-6 text-center ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      >
        <input
          ref={input}
          id="add-files"
          type="file"
          multiple
          onChange={(event) => read(chosenFiles(event.target.files))}
          className="peer sr-only"
        />
        <label
          htmlFor="add-files"
          className="inline-flex h-9 items-center rounded-md bg-accent px-4 text-sm text-on-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
        >
          Choose files
        </label>
        <p className="mt-2 text-sm text-muted">
          or drop files and folders here. They are read first; you decide what is stored.
        </p>
      </div>
      <div role="status" className="mt-3 text-sm">
        {stage.isPending && 'Reading the files …'}
      </div>
      {(refusal || failure) && (
        <p role="alert" className="mt-3 rounded-md bg-notice-soft p-3 text-sm text-notice">
          {refusal ?? `${failure?.message} ${failure?.advice}`}
        </p>
      )}
      {stage.data && !stage.isPending && (
        <StagedList
          key={stage.data.stage ?? 'none'}
          staged={stage.data}
          busy={props.busy}
          button={buttonLook}
          onSave={async (choice) => {
            if (await props.onSave(choice)) stage.reset()
          }}
          onDrop={() => stage.reset()}
        />
      )}
    </Panel>
  )
}
