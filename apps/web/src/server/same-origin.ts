/**
 * True where a request that changes something may come from this dashboard's own pages, or from a program. Browsers say
 * where a request comes from; a form on another site cannot pretend to be ours.
 */
export function isOwnRequest(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  try {
    return new URL(origin).host === headers.get('host')
  } catch {
    return false
  }
}
