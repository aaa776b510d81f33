import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { EvenhandError } from '@evenhand/schema'

export type Bytes = AsyncIterable<Uint8Array>

/** A file's bytes in pieces, unpacked where it is gzipped. Iterating throws EvenhandError where it cannot be read. */
export function fileBytes(path: string, where: string): Bytes {
  return plainBytes(createReadStream(path, { highWaterMark: 1 << 18 }), where)
}

/** Any stream's bytes, unpacked where its first two bytes are gzip's, with failures as EvenhandErrors. */
export async function* plainBytes(stream: AsyncIterable<Uint8Array | string>, where: string): Bytes {
  try {
    const chunks = buffers(stream)
    const first = await chunks.next()
    if (first.done) return
    const all = rejoin(first.value, chunks)
    const zipped = first.value[0] === 0x1f && first.value[1] === 0x8b
    yield* zipped ? gunzip(all) : all
  } catch (error) {
    throw readingError(error, where)
  }
}

/** No article, page or feed comes near this, and memory stays flat. */
export const largestFile = 64 * 1024 * 1024

/** All bytes at once, for formats that need the whole file. Throws `unsupported_format` where they are too many. */
export async function wholeFile(bytes: Bytes, where: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largestFile) {
      throw new EvenhandError('unsupported_format', 'The file is larger than 64 MB; no single article is.', {
        where,
        advice: 'Split it, or give many articles as JSON Lines, CSV or WARC.',
      })
    }
  }
  return Buffer.concat(chunks)
}

/** Gives the first piece of a stream to look at, and the stream with that piece still in it. */
export async function peek(bytes: Bytes): Promise<{ start: Uint8Array; bytes: Bytes }> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start = first.done ? new Uint8Array() : first.value
  return { start, bytes: rejoin(start, { [Symbol.asyncIterator]: () => chunks }) }
}

async function* buffers(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (bytes.length > 0) yield bytes
  }
}

async function* rejoin(first: Uint8Array, rest: Bytes): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function gunzip(bytes: Bytes): Bytes {
  const unzip = createGunzip()
  pipeline(Readable.from(bytes, { objectMode: false }), unzip, () => {})
  return unzip
}

const systemErrors: Readonly<
  Record<string, [code: 'file_not_found' | 'not_readable' | 'truncated_file', message: string]>
> = {
  ENOENT: ['file_not_found', 'There is no such file.'],
  ENOTDIR: ['file_not_found', 'There is no such file.'],
  EACCES: ['not_readable', 'The file may not be read.'],
  EPERM: ['not_readable', 'The file may not be read.'],
  EISDIR: ['not_readable', 'This is a folder.'],
  Z_BUF_ERROR: ['truncated_file', 'The compressed file ends too early.'],
  // A record may go over the damage, so that the next whole member cannot be told from the rest of a broken one.
  Z_DATA_ERROR: ['truncated_file', 'The compressed file is damaged; it was read up to the damage, not behind it.'],
}

/** Maps what the system throws to the closed set of errors. */
export function readingError(error: unknown, where: string): EvenhandError {
  if (error instanceof EvenhandError) return error
  const system = error as NodeJS.ErrnoException
  const [code, message] = systemErrors[system.code ?? ''] ?? [
    'not_readable',
    `The file cannot be read (${system.code ?? system.message}).`,
  ]
  return new EvenhandError(code, message, { where, cause: error })
}
