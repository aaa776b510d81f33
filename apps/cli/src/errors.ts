import { EvenhandError } from '@evenhand/schema'

/** Any failure as one of the closed set; what is not expected becomes `internal` and keeps its cause. */
export function toEvenhandError(error: unknown): EvenhandError {
  if (error instanceof EvenhandError) return error
  return new EvenhandError('internal', error instanceof Error ? error.message : String(error), {
    advice: 'This is a fault of evenhand; EVENHAND_DEBUG=1 shows where. Please report it.',
    cause: error,
  })
}

/** One line: where, what, and the code that scripts and issues can search for. */
export function formatError(error: EvenhandError): string {
  return `${error.where ? `${error.where}: ` : ''}${error.message} (${error.code})`
}

/** Tells on standard error what is wrong and what to do; stacks only with EVENHAND_DEBUG=1. */
export function reportError(thrown: unknown): void {
  const error = toEvenhandError(thrown)
  console.error(`evenhand: ${formatError(error)}`)
  console.error(`  ${error.advice}`)
  if (process.env.EVENHAND_DEBUG === '1') console.error(error.cause ?? error)
}

/** 2 for a wrong call, else 1. */
export function exitCodeOf(thrown: unknown): number {
  return thrown instanceof EvenhandError && thrown.code === 'bad_option' ? 2 : 1
}
