import type { Span } from '@evenhand/schema'
import type { Fragment } from './fragment.ts'

/**
 * The first place in a text where a fragment stands as its place says, as UTF-16 offsets without the white space around
 * it; null where it does not.
 */
export function findFragment(text: string, { text: normal, place }: Pick<Fragment, 'text' | 'place'>): Span | null {
  const words = normal
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/#/g, '[\\d#]+')
    .replace(/ /g, '\\s+')
  if (words === '') return null
  const before = place === 'prefix' ? '^\\s*' : place === 'line' ? '(?<=^|[\\r\\n])[^\\S\\r\\n]*' : ''
  const after = place === 'suffix' ? '\\s*$' : place === 'line' ? '[^\\S\\r\\n]*(?=[\\r\\n]|$)' : ''
  const found = new RegExp(`${before}(${words})${after}`, 'iu').exec(text)
  if (found === null) return null
  const start = found.index + found[0].indexOf(found[1] as string)
  return { start, end: start + (found[1] as string).length }
}
