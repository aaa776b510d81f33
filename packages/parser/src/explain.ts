import type { ArticleInput, Claim, ParsedArticle } from '@evenhand/schema'
import { type ParserOptions, parseWithTrace, type RejectedFigure } from './parse-article.ts'
import { rules } from './rules.ts'

/** Why one claim was read as it was. */
export interface ClaimExplanation {
  claim: Claim
  /** The quoted sentences, one for each mention. */
  quotes: string[]
  /** What the rule reads. */
  rule: string
}

/** A parse with its reasons: what matched, what was marked, what was rejected and why. */
export interface Explanation {
  parsed: ParsedArticle
  claims: ClaimExplanation[]
  rejected: (RejectedFigure & { text: string; sentence: string })[]
  furniture: { text: string; kind: string; rule: string; signals: string[] }[]
}

/** Reads an article as `parseArticle` does and says why. */
export function explain(input: ArticleInput, options: ParserOptions = {}): Explanation {
  const { parsed, trace } = parseWithTrace(input, options)
  const { text } = parsed.article
  const about = new Map(rules.map((rule) => [rule.id, rule.about]))
  return {
    parsed,
    claims: parsed.claims.map((claim) => ({
      claim,
      quotes: claim.mentions.map((mention) => text.slice(mention.quote.start, mention.quote.end)),
      rule: about.get(claim.rule) ?? claim.rule,
    })),
    rejected: trace.rejected.map((figure) => ({
      ...figure,
      text: text.slice(figure.start, figure.end),
      sentence: text.slice(figure.quote.start, figure.quote.end),
    })),
    furniture: trace.reading.evidence.map((mark) => ({
      text: text.slice(mark.start, mark.end),
      kind: mark.kind,
      rule: mark.rule,
      signals: [...mark.signals],
    })),
  }
}

const bounds = (count: Claim['count']): string =>
  count.term !== null ? `“${count.term}”` : `${count.low ?? '…'} / ${count.best ?? '–'} / ${count.high ?? '…'}`

/** The explanation as readable text, one block a claim. */
export function formatExplanation(explanation: Explanation): string {
  const { parsed, claims, rejected, furniture } = explanation
  const { article } = parsed
  const lines = [
    `title      ${article.title?.text ?? '–'}`,
    `outlet     ${article.outlet ? `${article.outlet.name} (${article.outlet.basis})` : '–'}`,
    `published  ${article.published ? `${article.published.date} (${article.published.basis})` : '–'}`,
    `language   ${article.language}`,
    ...parsed.warnings.map((warning) => `warning    ${warning.code}: ${warning.message}`),
    '',
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
  ]
  for (const { claim, quotes, rule } of claims) {
    const { attribution, victims, perpetrator, when, where } = claim
    lines.push(
      '',
      `  ${claim.harm}: ${claim.count.text} [${claim.count.qualifier} ${bounds(claim.count)}]`,
      `    rule         ${claim.rule}: ${rule}`,
      `    victims      ${victims.text ?? '–'} (${victims.category}${victims.party ? `, ${victims.party}` : ''})`,
      `    perpetrator  ${perpetrator ? `${perpetrator.text} (${perpetrator.status})` : '–'}`,
      `    source       ${attribution ? `${attribution.source} (${attribution.type}${attribution.verb ? `, “${attribution.verb}”` : ''})` : 'none: the article states it in its own voice'}`,
      `    reading      ${claim.assertion}, ${claim.scope}, ${claim.relation}, confidence ${claim.confidence}`,
      `    when         ${when ? `${when.start ?? '?'}${when.end && when.end !== when.start ? `/${when.end}` : ''} from “${when.text}”` : '–'}`,
      `    where        ${where ? `${where.text}${where.placeId ? ` = ${where.placeId}` : ''} (precision ${where.precision})` : '–'}`,
      ...quotes.map((quote, i) => `    ${claim.mentions[i]?.part.padEnd(11)}  ${quote.replace(/\s+/g, ' ')}`),
    )
  }
  if (rejected.length > 0)
    lines.push('', `${rejected.length} ${rejected.length === 1 ? 'figure' : 'figures'} not taken for claims`)
  for (const figure of rejected)
    lines.push(`  [${figure.text}] ${figure.reason} :: ${figure.sentence.replace(/\s+/g, ' ')}`)
  if (furniture.length > 0) lines.push('', `${furniture.length} furniture ${furniture.length === 1 ? 'span' : 'spans'}`)
  for (const mark of furniture)
    lines.push(`  ${mark.kind} (${mark.rule}) ${mark.text.replace(/\s+/g, ' ').slice(0, 100)}`)
  return lines.join('\n')
}
