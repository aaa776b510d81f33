/** The request header by which the proxy tells the layout that a page stands in another site's frame. */
export const framedHeader = 'x-evenhand-framed'

const source = /^(\*|'none'|'self'|(https?:\/\/)?(\*\.)?[\w.-]+(:(\d+|\*))?)$/

/** Whether a page is a card, made to be framed. */
export function isCard(path: string): boolean {
  return path.startsWith('/embed/')
}

/**
 * Who may frame a page, as `frame-ancestors` wants it: nobody, except that cards may be framed by the sites that
 * EVENHAND_FRAME_ANCESTORS names (separated by spaces), or by any where it is not set. A name that is none closes all.
 */
export function frameAncestors(path: string, allowed: string | undefined): string {
  if (!isCard(path)) return "'none'"
  const names = (allowed ?? '').split(/\s+/).filter(Boolean)
  if (names.length === 0) return '*'
  return names.every((name) => source.test(name)) ? names.join(' ') : "'none'"
}
