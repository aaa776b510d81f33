import { type NextRequest, NextResponse } from 'next/server'
import { frameAncestors, framedHeader, isCard } from './embed/framing.ts'

/**
 * Gives every page a Content-Security-Policy with its own nonce. Nothing may come from elsewhere: no script, font,
 * image or request, and no other site may frame a page that is no card. Style attributes are allowed, because the charts place their marks with them.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors(pathname, process.env.EVENHAND_FRAME_ANCESTORS)}`,
  ].join('; ')
  const headers = new Headers(request.headers)
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy)
  headers.delete(framedHeader)
  if (isCard(pathname)) headers.set(framedHeader, 'yes')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: [{ source: '/((?!api/|_next/static|icon).*)' }] }
