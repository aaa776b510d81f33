import type { Attribution, Claim, Origin } from '@evenhand/schema'
import { type Identity, identifySource } from './identify-source.ts'
import type { OriginRegister } from './origin-register.ts'

/** One claim resting on one origin. */
export interface OriginLink {
  claim: string
  origin: Pick<Origin, 'id' | 'name' | 'type' | 'party' | 'unnamed'>
  basis: 'stated' | 'inferred'
  reason: string
}

/** Names that stand for someone without saying whom: they may be told by a copy of the passage. */
const anonymous =
  /^(an?|the|one|some|local|several)?\s*(\p{L}+-based\s+)?(war\s+|rights\s+|conflict\s+|key\s+)?(monitors?|monitoring group|observers?|rights group|watchdog|sources?|group|report|statement)$/iu

/**
 * The origins that a claim's own article names for it: the first link of the attribution chain that passes on nobody else's figure.
 * Agencies and outlets pass words on; one of them is the origin only where the text ascribes the figure to it and
 * names nobody behind it. `country` is where the article's harms mostly happened.
 */
export function statedOrigins(
  claim: Claim,
  { text, country: home }: { text: string; country: string | null },
  register: OriginRegister,
): OriginLink[] {
  const { attribution } = claim
  if (!attribution || attribution.type === 'none' || isAnonymous(attribution.source)) return []
  const country = claim.where?.country ?? home
  const knower = attribution.chain.find((link) => link.role === 'origin')
  const carriers = attribution.chain.filter((link) => link.role !== 'origin')
  const sourceIsCarrier = carriers.some((link) => link.text === attribution.source)
  const name = knower && sourceIsCarrier ? knower.text : attribution.source
  const explicit = knower?.explicit ?? (carriers.length === 0 || carriers.some((link) => link.explicit))
  if (!knower && !explicit) return []
  const onlyCarrier = !knower && carriers.length > 0
  return identifySource(name, attribution, country, register).map(({ how, ...origin }: Identity) => ({
    claim: claim.id,
    origin,
    basis: explicit && !origin.unnamed ? 'stated' : 'inferred',
    reason: onlyCarrier
      ? `${how}; the text names nobody behind it`
      : explicit
        ? how
        : `${how}; ${ascribedBy(claim, attribution, text)}`,
  }))
}

/** How a figure comes to a source that its own words do not name. */
function ascribedBy({ mentions }: Claim, { span }: Attribution, text: string): string {
  if (!span) return 'ascribed by the article, not beside the figure'
  const words = `“${text.slice(span.start, span.end)}”`
  const beside = mentions.some(({ quote }) => quote.start <= span.start && span.end <= quote.end)
  return beside ? `${words} beside the figure stands for it` : `${words} in a nearby sentence stands for it`
}

function isAnonymous(source: string): boolean {
  return anonymous.test(source.trim())
}
