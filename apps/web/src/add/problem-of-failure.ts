import type { Problem } from '../server/problem.ts'

/** What a failed call says, in words for readers; the API's own problem where it sends one. */
export function problemOfFailure(error: unknown): Pick<Problem, 'message' | 'advice'> {
  const { data, message = '' } = (error ?? {}) as { data?: { problem?: Problem | null } | null; message?: string }
  if (data?.problem) return data.problem
  if (data) return { message: issuesIn(message) ?? message, advice: '' }
  return { message: 'The dashboard did not answer.', advice: 'Check that it is still running, then try again.' }
}

/** Messages of a schema's issues, which come as JSON. */
function issuesIn(message: string): string | null {
  try {
    const issues = JSON.parse(message) as { message: string; path: (string | number)[] }[]
    return issues.map(({ path, message }) => `${path.at(-1) ?? 'input'}: ${message}`).join('; ')
  } catch {
    return null
  }
}
