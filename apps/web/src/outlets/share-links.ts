import { type ClaimFilter, sourceTypes } from '@evenhand/schema'
import { searchLink } from '../filters/search-link.ts'

/** The claims of an outlet for which the article itself names a source. */
export function sourcedLink(filter: ClaimFilter, search: string, outlet: string): string {
  const chosen = filter.sourceTypes.length > 0 ? filter.sourceTypes : sourceTypes.values
  return searchLink('/claims', search, { outlets: outlet, sourceTypes: chosen.filter((type) => type !== 'none') })
}

/** The claims of an outlet whose figure is a word without a number. */
export function inWordsLink(search: string, outlet: string): string {
  return searchLink('/claims', search, { outlets: outlet, qualifiers: 'vague' })
}
