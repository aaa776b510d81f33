import { emptyFurnitureTally, scoreFurniture } from './furniture-score.ts'
import type { GoldArticle } from './gold.ts'
import { emptyMentionTally, scoreMentions } from './mention-score.ts'
import type { Prediction } from './predicted-mention.ts'
import { type Accuracy, accuracy, ratio } from './ratio.ts'
import { type SlotName, slotNames } from './slots.ts'

/** How well articles were read, measured against gold. */
export interface ArticleReport {
  articles: number
  /** Gold articles without a prediction. */
  missing: number
  gold_mentions: number
  predicted_mentions: number
  mention_strict: Accuracy
  mention_count_only: Accuracy
  mention_span_only: Accuracy
  record_f1: number | null
  slots: Record<SlotName, number | null>
  same_claim_pairs: Accuracy
  furniture: Accuracy & { kind_accuracy: number | null; share_gold: number | null; share_predicted: number | null }
}

/** Scores parsed articles against gold ones, and describes each error in a line. */
export function scoreArticles(
  gold: GoldArticle[],
  predictions: ReadonlyMap<string, Prediction>,
): { report: ArticleReport; errors: string[] } {
  const mentions = emptyMentionTally()
  const furniture = emptyFurnitureTally()
  const errors: string[] = []
  for (const article of gold) {
    const parsed = predictions.get(article.id)
    scoreMentions(mentions, article, parsed, (error) => errors.push(error))
    scoreFurniture(furniture, article, parsed)
  }
  const { sameClaim } = mentions
  const report: ArticleReport = {
    articles: gold.length,
    missing: gold.filter(({ id }) => !predictions.has(id)).length,
    gold_mentions: mentions.gold,
    predicted_mentions: mentions.predicted,
    mention_strict: accuracy(mentions.strict, mentions.predicted, mentions.gold),
    mention_count_only: accuracy(mentions.count, mentions.predicted, mentions.gold),
    mention_span_only: accuracy(mentions.span, mentions.predicted, mentions.gold),
    record_f1: accuracy(mentions.record, mentions.predicted, mentions.gold).f1,
    slots: Object.fromEntries(
      slotNames.map((name) => [name, ratio(mentions.slots[name], mentions.strict)]),
    ) as ArticleReport['slots'],
    same_claim_pairs: accuracy(sameClaim.both, sameClaim.predicted, sameClaim.gold),
    furniture: {
      ...accuracy(furniture.both, furniture.predicted, furniture.gold),
      kind_accuracy: ratio(furniture.kind, furniture.both),
      share_gold: ratio(furniture.gold, furniture.characters),
      share_predicted: ratio(furniture.predicted, furniture.characters),
    },
  }
  return { report, errors }
}
