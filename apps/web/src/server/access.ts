import { createHash, timingSafeEqual } from 'node:crypto'
import { EvenhandError } from '@evenhand/schema'
import { isOwnRequest } from './same-origin.ts'

/** Who may change what is stored, as this dashboard was started. */
export interface Access {
  readOnly: boolean
  /** What a change must carry; null where the dashboard serves this machine alone. */
  token: string | null
}

/** What a page needs to know of it. */
export interface AccessView {
  /** Why nothing can be changed, in words; null where it can. */
  closed: string | null
  /** True where the browser has yet to show the token. */
  tokenMissing: boolean
}

/** The cookie that carries the token; scripts cannot read it, and other sites cannot make a browser send it. */
export const tokenCookie = 'evenhand-token'

/** Reads EVENHAND_MODE (`open` or `read_only`) and EVENHAND_TOKEN. A mode that is neither counts as read-only. */
export function accessFrom(env: Record<string, string | undefined>): Access {
  const mode = (env.EVENHAND_MODE || 'open').replace('-', '_')
  return { readOnly: mode !== 'open', token: env.EVENHAND_TOKEN || null }
}

/** Throws unless a request may change something: `read_only`, `wrong_origin` or `token_needed`. */
export function requireWriter(headers: Headers, access: Access): void {
  if (access.readOnly) throw new EvenhandError('read_only', 'This dashboard only shows what is stored.')
  requireOwnOrigin(headers)
  if (!holdsToken(headers, access)) {
    throw access.token === null
      ? new EvenhandError(
          'token_needed',
          'Seen from another machine, this dashboard changes nothing without a token.',
          {
            advice: 'Start it with --host, which makes one, or set EVENHAND_TOKEN.',
          },
        )
      : new EvenhandError('token_needed', 'A change needs the token of this dashboard.')
  }
}

/** What a page of this request should say about changes. */
export function accessView(headers: Headers, access: Access): AccessView {
  if (access.readOnly) return { closed: 'This dashboard is read-only.', tokenMissing: false }
  const closed = access.token === null && !isLoopback(hostOf(headers))
  return {
    closed: closed ? 'Seen from another machine, this dashboard is read-only: it was started without a token.' : null,
    tokenMissing: access.token !== null && !holdsToken(headers, access),
  }
}

/** Whether a given text is the token. */
export function isToken(given: string, access: Access): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return access.token !== null && timingSafeEqual(digest(given), digest(access.token))
}

/** Throws `wrong_origin` unless a request comes from a page of this dashboard, or from a program. */
export function requireOwnOrigin(headers: Headers): void {
  const type = headers.get('content-type')?.toLowerCase() ?? ''
  // Text, or the fields of a plain form, is what another site can send without asking.
  if (!type.startsWith('application/json') && !type.startsWith('multipart/form-data')) {
    throw new EvenhandError('wrong_origin', 'A change must be sent as application/json.')
  }
  if (!isOwnRequest(headers)) throw new EvenhandError('wrong_origin', 'This change was sent by another site.')
}

function holdsToken(headers: Headers, access: Access): boolean {
  // Without a token the name that was asked for must be this machine's: a foreign name may be made to lead here.
  if (access.token === null) return isLoopback(hostOf(headers))
  const bearer = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const given = bearer ?? cookieIn(headers.get('cookie') ?? '', tokenCookie)
  return given !== null && isToken(given, access)
}

function cookieIn(header: string, name: string): string | null {
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  if (pair === undefined) return null
  try {
    return decodeURIComponent(pair.slice(name.length + 1))
  } catch {
    return null
  }
}

/** The name that was asked for, without the port. */
function hostOf(headers: Headers): string {
  return (headers.get('host') ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
