import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { EvenhandError } from '@evenhand/schema'
import { userPath } from './paths.ts'

/** Where a command's data goes. `write` waits while the reader is slower than we are. */
export interface Output {
  write(text: string): Promise<void>
  /** Finishes the output; a file appears under its name only now. */
  close(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Opens a file for output, or standard output where no file or `-` is given. */
async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return standardOutput
  return fileOutput(userPath(file), file)
}

/** Runs `work` with an open output and closes it, or discards it where `work` fails. */
export async function withOutput(file: string | undefined, work: (output: Output) => Promise<void>): Promise<void> {
  const output = await openOutput(file)
  try {
    await work(output)
  } catch (error) {
    await output.discard()
    throw error
  }
  await output.close()
}

const standardOutput: Output = {
  write: (text) => writeTo(process.stdout, text),
  close: async () => {},
  discard: async () => {},
}

async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Writes beside the file and renames at the end, so that input and output may be one file and no half file is left. */
async function fileOutput(path: string, shown: string): Promise<Output> {
  const target = await realpath(path).catch(() => path)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw new EvenhandError('bad_option', 'The output is a folder.', { where: shown })
  const direct = existing !== null && !existing.isFile()
  const written = direct ? target : `${target}.${process.pid}.part`
  const stream = createWriteStream(written)
  try {
    await once(stream, 'open')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new EvenhandError('bad_option', `The output cannot be written (${code}).`, { where: shown, cause })
  }
  return {
    write: (text) => writeTo(stream, text),
    close: async () => {
      stream.end()
      await finished(stream)
      if (!direct) await rename(written, target)
    },
    discard: async () => {
      stream.destroy()
      if (!direct) await rm(written, { force: true })
    },
  }
}
