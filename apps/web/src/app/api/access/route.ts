import { EvenhandError } from '@evenhand/schema'
import { accessFrom, isToken, requireOwnOrigin, tokenCookie } from '../../../server/access.ts'
import { requireShort } from '../../../server/limited-body.ts'
import { problemOf, problemStatus } from '../../../server/problem.ts'

export const dynamic = 'force-dynamic'

const monthInSeconds = 30 * 86_400
const longestRequest = 4096
/** Guessing is slow. */
const pauseMs = 500

/** Takes the token once and gives the browser a cookie for it. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireOwnOrigin(request.headers)
    requireShort(request.headers, longestRequest)
    const body = (await request.json().catch(() => null)) as { token?: unknown } | null
    const given = typeof body?.token === 'string' ? body.token.trim() : ''
    if (!isToken(given, accessFrom(process.env))) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      throw new EvenhandError('token_needed', 'This is not the token of this dashboard.')
    }
    const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : ''
    const cookie = `${tokenCookie}=${encodeURIComponent(given)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${monthInSeconds}${secure}`
    return Response.json({ ok: true }, { headers: { 'set-cookie': cookie } })
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ problem }, { status: problemStatus[problem.code] })
  }
}
