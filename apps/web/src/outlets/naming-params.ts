import { victimCategories } from '@evenhand/schema'
import type { NamedGroup, NamedSide, NamingOptions } from '@evenhand/store'
import type { PageQuery } from '../filters/page-filter.ts'
import type { ParamChanges } from '../filters/search-link.ts'

/** Parameters that choose words for someone on an outlet's page; `others` asks for other outlets' words. */
export function namingParams(
  side: NamedSide,
  { party, category }: Pick<NamedGroup, 'party' | 'category'>,
  words: string,
  others: boolean,
): ParamChanges {
  return { side, party, category, words, by: others ? 'others' : null }
}

/** The words that an address chooses; null where it chooses none. */
export function readNaming(param: PageQuery['param']): NamingOptions | null {
  const [side, words] = [param('side'), param('words')]
  if ((side !== 'victims' && side !== 'perpetrators') || !words) return null
  return {
    side,
    words,
    party: param('party') ?? null,
    category: victimCategories.values.find((value) => value === param('category')) ?? null,
    others: param('by') === 'others',
  }
}
