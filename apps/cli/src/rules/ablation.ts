import { parseArticle, type RuleFacts, refinerIds, rules } from '@evenhand/parser'
import type { ArticleInput, Claim } from '@evenhand/schema'

/** What is lost when one rule or refiner is left out. */
export interface Ablation {
  id: string
  kind: 'rule' | 'refiner'
  about: string | null
  confidence: number | null
  /** The rule's own examples and those of them that are read differently without it; refiners have none. */
  examples: { count: number; failing: number } | null
  articles: ArticleLoss
}

/** How the claims of the measured articles differ from the full parse. */
export interface ArticleLoss {
  lost: number
  added: number
  /** Claims of which another field than rule and confidence is different, and how often each field is. */
  changed: number
  fields: Record<string, number>
}

const compared = [
  'count',
  'victims',
  'perpetrator',
  'attribution',
  'assertion',
  'scope',
  'relation',
  'relatesTo',
  'when',
  'where',
  'mentions',
  'implicit',
  'violent',
] as const satisfies readonly (keyof Claim)[]

/** Leaves each rule and refiner out in turn and reads the rule's examples and the articles without it. */
export function ablate(articles: readonly ArticleInput[]): Ablation[] {
  const whole = articles.map((article) => parseArticle(article).claims)
  const lossWithout = (id: string): ArticleLoss =>
    articles.reduce<ArticleLoss>(
      (loss, article, i) => addLoss(loss, whole[i] ?? [], parseArticle(article, { without: [id] }).claims),
      { lost: 0, added: 0, changed: 0, fields: {} },
    )
  return [
    ...rules.map(
      (rule): Ablation => ({
        id: rule.id,
        kind: 'rule',
        about: rule.about,
        confidence: rule.confidence,
        examples: { count: rule.examples.length, failing: failingExamples(rule).length },
        articles: lossWithout(rule.id),
      }),
    ),
    ...refinerIds.map(
      (id): Ablation => ({
        id,
        kind: 'refiner',
        about: null,
        confidence: null,
        examples: null,
        articles: lossWithout(id),
      }),
    ),
  ]
}

/** The rule's examples that give other figures without it. */
function failingExamples({ id, examples }: RuleFacts): string[] {
  return examples.map(([text]) => text).filter((text) => figuresOf(text) !== figuresOf(text, [id]))
}

function figuresOf(text: string, without: readonly string[] = []): string {
  const { claims } = parseArticle({ text }, { without })
  return claims
    .map(({ harm, count: { qualifier, low, best, high } }) => [harm, qualifier, low, best, high].join(' '))
    .sort()
    .join('; ')
}

function addLoss(loss: ArticleLoss, whole: readonly Claim[], left: readonly Claim[]): ArticleLoss {
  const byId = new Map(left.map((claim) => [claim.id, claim]))
  const before = new Set(whole.map(({ id }) => id))
  const fields = { ...loss.fields }
  let changed = 0
  for (const claim of whole) {
    const other = byId.get(claim.id)
    if (!other) continue
    const different = compared.filter((field) => JSON.stringify(claim[field]) !== JSON.stringify(other[field]))
    for (const field of different) fields[field] = (fields[field] ?? 0) + 1
    if (different.length > 0) changed++
  }
  return {
    lost: loss.lost + whole.filter(({ id }) => !byId.has(id)).length,
    added: loss.added + left.filter(({ id }) => !before.has(id)).length,
    changed: loss.changed + changed,
    fields,
  }
}
