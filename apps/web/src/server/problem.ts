import { type ErrorCode, type EvenhandError, errorCodes } from '@evenhand/schema'

/** What a reader is told about a failure: plain JSON, the same on pages, in tRPC and in REST answers. */
export interface Problem {
  code: ErrorCode
  message: string
  where: string | null
  advice: string
}

/** Carries a problem through tRPC, which wraps errors. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause })
    this.problem = problem
  }
}

/**
 * The one place where an error becomes words. Expected failures keep theirs; anything else is logged here and shown
 * as `internal`, so that no detail of the machine leaks.
 */
export function problemOf(error: unknown): Problem {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; current = current.cause, depth++) {
    if (current instanceof ProblemError) return current.problem
    if (isEvenhandError(current)) {
      const { code, message, where, advice } = current
      return { code, message, where, advice }
    }
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return {
    code: 'internal',
    message: 'Something went wrong while reading the data.',
    where: null,
    advice: errorCodes.internal,
  }
}

// By name and not by instanceof: a server bundle may hold the class twice.
function isEvenhandError(error: Error): error is EvenhandError {
  return error.name === 'EvenhandError'
}

/** The HTTP status that fits a problem. */
export const problemStatus: Readonly<Record<ErrorCode, number>> = {
  file_not_found: 404,
  not_readable: 400,
  not_json: 400,
  not_an_article: 400,
  wrong_encoding: 400,
  empty_text: 400,
  binary_file: 400,
  unsupported_format: 415,
  truncated_file: 400,
  bad_option: 400,
  gold_mismatch: 400,
  store_locked: 503,
  store_unreachable: 503,
  store_outdated: 503,
  not_found: 404,
  read_only: 403,
  token_needed: 401,
  wrong_origin: 403,
  too_large: 413,
  too_slow: 408,
  port_taken: 500,
  build_missing: 500,
  internal: 500,
}
