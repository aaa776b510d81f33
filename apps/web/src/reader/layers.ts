import type { Claim, Furniture, Span } from '@evenhand/schema'
import { foundPlaceId } from '../filters/search-link.ts'
import type { Layer } from './segments.ts'

/** Everything that the reader marks in an article's text; `found` is where searched words stand. */
export function layersOf(
  { furniture, claims }: { furniture: Furniture[]; claims: { id: string; claim: Claim }[] },
  found: readonly Span[] = [],
): Layer[] {
  const layers: Layer[] = furniture.map(({ start, end, kind }) => ({ start, end, kind: 'furniture', id: kind }))
  for (const { id, claim } of claims) {
    for (const mention of claim.mentions) {
      layers.push({ ...mention.quote, kind: 'quote', id })
      layers.push({ start: mention.start, end: mention.end, kind: 'mention', id })
    }
    if (claim.attribution?.span) layers.push({ ...claim.attribution.span, kind: 'attribution', id })
    if (claim.when?.span) layers.push({ ...claim.when.span, kind: 'when', id })
    if (claim.where?.span) layers.push({ ...claim.where.span, kind: 'where', id })
  }
  found.forEach(({ start, end }, index) => {
    layers.push({ start, end, kind: 'found', id: foundPlaceId(index + 1) })
  })
  return layers
}
