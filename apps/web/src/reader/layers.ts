import type { Claim, Furniture } from '@evenhand/schema'
import type { Layer } from './segments.ts'

/** Everything that the reader marks in an article's text. */
export function layersOf({
  furniture,
  claims,
}: {
  furniture: Furniture[]
  claims: { id: string; claim: Claim }[]
}): Layer[] {
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
  return layers
}
