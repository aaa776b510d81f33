import type { FurnitureRule } from '../rule.ts'
import { aboutRules } from './about.ts'
import { bylineMetaRules } from './byline-meta.ts'
import { captionCreditRules } from './caption-credit.ts'
import { commentsRules } from './comments.ts'
import { emptyMarkupRules } from './empty-markup.ts'
import { legalRules } from './legal.ts'
import { navigationRules } from './navigation.ts'
import { relatedRules } from './related.ts'
import { sharePromoRules } from './share-promo.ts'
import { translationNoticeRules } from './translation-notice.ts'

/** Every lexicon rule. Where two match one line, the first wins: narrow kinds stand before the wide ones. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...translationNoticeRules,
  ...commentsRules,
  // a word on the privacy policy closes a newsletter box, so promotion stands before legal text
  ...sharePromoRules,
  ...legalRules,
  ...captionCreditRules,
  ...relatedRules,
  ...aboutRules,
  ...bylineMetaRules,
  ...emptyMarkupRules,
  ...navigationRules,
]
