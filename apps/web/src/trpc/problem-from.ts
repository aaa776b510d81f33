import { problemOfFailure } from '../add/problem-of-failure.ts'
import type { Problem } from '../server/problem.ts'

/** What a failed call says, with the code of the API's own problem where it sends one. */
export function problemFrom(error: unknown): Problem {
  const data = (error as { data?: { problem?: Problem | null } | null } | null)?.data
  return data?.problem ?? { code: 'internal', where: null, ...problemOfFailure(error) }
}
