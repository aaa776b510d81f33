import { EvenhandError } from '@evenhand/schema'

export interface BodyLimits {
  bytes: number
  /** How long the sender may pause. */
  idleMs: number
}

/** A request's body that ends with an error where it grows too long or stalls: `too_large`, `too_slow`. */
export async function* limitedBody(body: ReadableStream<Uint8Array>, limits: BodyLimits): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  let received = 0
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), limits.idleMs)
      if (done) return
      received += value.byteLength
      if (received > limits.bytes) {
        throw new EvenhandError('too_large', `More than ${Math.round(limits.bytes / 1024 / 1024)} MB in one request.`)
      }
      yield value
    }
  } finally {
    // A sender that was refused should stop; nobody waits for it.
    void reader.cancel().catch(() => {})
  }
}

/** Throws `too_large` unless the request says that it is short. */
export function requireShort(headers: Headers, bytes: number): void {
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if (length <= bytes) return
  throw new EvenhandError('too_large', `A request here holds at most ${Math.round(bytes / 1024)} KB.`)
}

async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new EvenhandError('too_slow', `Nothing came for ${Math.round(ms / 1000)} seconds.`)),
      ms,
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
