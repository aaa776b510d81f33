import type { FurnitureExamples } from '../rule.ts'
import { aboutExamples } from './about.examples.ts'
import { bylineMetaExamples } from './byline-meta.examples.ts'
import { captionCreditExamples } from './caption-credit.examples.ts'
import { commentsExamples } from './comments.examples.ts'
import { emptyMarkupExamples } from './empty-markup.examples.ts'
import { legalExamples } from './legal.examples.ts'
import { navigationExamples } from './navigation.examples.ts'
import { relatedExamples } from './related.examples.ts'
import { sharePromoExamples } from './share-promo.examples.ts'
import { translationNoticeExamples } from './translation-notice.examples.ts'

/** Examples and counterexamples of every lexicon rule. */
export const furnitureExamples: FurnitureExamples = {
  ...aboutExamples,
  ...bylineMetaExamples,
  ...captionCreditExamples,
  ...commentsExamples,
  ...emptyMarkupExamples,
  ...legalExamples,
  ...navigationExamples,
  ...relatedExamples,
  ...sharePromoExamples,
  ...translationNoticeExamples,
}
