import type { Problem } from '../server/problem.ts'

/** Shows the dashboard its token, which it keeps for this browser in a cookie; what is wrong, or null. */
export async function giveToken(token: string): Promise<Problem | null> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/api/access', { method: 'POST', headers, body: JSON.stringify({ token }) })
    return answer.ok ? null : ((await answer.json()) as { problem: Problem }).problem
  } catch {
    const advice = 'Check that it is still running, then try again.'
    return { code: 'internal', message: 'The dashboard did not answer.', where: null, advice }
  }
}
