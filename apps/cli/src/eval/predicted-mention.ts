import type { Claim, ParsedArticle } from '@evenhand/schema'

/** What scoring needs of a parsed article. */
export type Prediction = Pick<ParsedArticle, 'claims' | 'furniture'> & { article: { id: string } }

/** One mention of a parsed article with its claim's fields, named as the codebook names them. */
export interface PredictedMention {
  start: number
  end: number
  /** Index of its claim. */
  claim: number
  harm: string
  /** Definite persons, accidents and figures in furniture: an extra one costs nothing. */
  aside: boolean
  qualifier: string
  low: number | null
  best: number | null
  high: number | null
  victims: string | null
  victim_category: string
  perpetrator: string | null
  source: string | null
  source_type: string
  assertion: string
  scope: string
  relation: string
  date: string | null
  place: string | null
}

/** All mentions of a parsed article, claim by claim. */
export function predictedMentions(parsed: Prediction): PredictedMention[] {
  return parsed.claims.flatMap((claim, index) =>
    claim.mentions.map(({ start, end, part }) => ({
      start,
      end,
      claim: index,
      harm: claim.harm,
      aside: claim.implicit || claim.violent === false || part === 'furniture',
      qualifier: claim.count.qualifier,
      low: claim.count.low ?? null,
      best: claim.count.best ?? null,
      high: claim.count.high ?? null,
      victims: claim.victims?.text ?? null,
      victim_category: claim.victims?.category ?? 'unknown',
      perpetrator: claim.perpetrator?.text ?? null,
      source: claim.attribution?.source ?? null,
      source_type: claim.attribution?.type ?? 'none',
      assertion: claim.assertion,
      scope: claim.scope,
      relation: claim.relation,
      date: dateOf(claim.when),
      place: claim.where?.text ?? null,
    })),
  )
}

function dateOf(when: Claim['when']): string | null {
  if (!when) return null
  return !when.end || when.start === when.end ? when.start : `${when.start}/${when.end}`
}
