import type { AttachmentRule, RuleSpec } from './claims/attachment.ts'
import { alongWithSpec } from './claims/rules/along-with.ts'
import { amongDeadSpec } from './claims/rules/among-dead.ts'
import { captiveSpec } from './claims/rules/captive.ts'
import { claimedSpec } from './claims/rules/claimed.ts'
import { coordinationSpec } from './claims/rules/coordination.ts'
import { ellipticPlaceSpec } from './claims/rules/elliptic-place.ts'
import { figureSpec } from './claims/rules/figure.ts'
import { headNounSpec } from './claims/rules/head-noun.ts'
import { dependentRules, directRules } from './claims/rules/index.ts'
import { locatedPartsSpec } from './claims/rules/located-parts.ts'
import { objectSpec } from './claims/rules/object.ts'
import { ofHarmSpec } from './claims/rules/of-harm.ts'
import { partOfBefore, partOfBeforeSpec } from './claims/rules/part-of-before.ts'
import { partOfHarmedSpec } from './claims/rules/part-of-harmed.ts'
import { partOfUncountedSpec } from './claims/rules/part-of-uncounted.ts'
import { predicateSpec } from './claims/rules/predicate.ts'
import { resultativeSpec } from './claims/rules/resultative.ts'
import { resumedObjectSpec } from './claims/rules/resumed-object.ts'
import { subsetSpec } from './claims/rules/subset.ts'
import { summedPartsSpec } from './claims/rules/summed-parts.ts'
import { tollSpec } from './claims/rules/toll.ts'
import { treatedSpec } from './claims/rules/treated.ts'
import { zeroSpec } from './claims/rules/zero.ts'

/** What a rule says of itself; `parseArticle(input, { without: [id] })` leaves it out. */
export type RuleFacts = Pick<AttachmentRule, 'id' | 'confidence'> & RuleSpec

const specs: Readonly<Record<string, RuleSpec>> = {
  'along-with': alongWithSpec,
  'among-dead': amongDeadSpec,
  captive: captiveSpec,
  claimed: claimedSpec,
  coordination: coordinationSpec,
  'elliptic-place': ellipticPlaceSpec,
  figure: figureSpec,
  'head-noun': headNounSpec,
  'located-parts': locatedPartsSpec,
  object: objectSpec,
  'of-harm': ofHarmSpec,
  'part-of-before': partOfBeforeSpec,
  'part-of-harmed': partOfHarmedSpec,
  'part-of-uncounted': partOfUncountedSpec,
  predicate: predicateSpec,
  resultative: resultativeSpec,
  'resumed-object': resumedObjectSpec,
  subset: subsetSpec,
  'summed-parts': summedPartsSpec,
  toll: tollSpec,
  treated: treatedSpec,
  zero: zeroSpec,
}

const unspecified: RuleSpec = { about: '', examples: [], counterexamples: [] }

/** The rules that tie a count to a harm, in the order in which they are tried. */
export const rules: readonly RuleFacts[] = [...directRules, ...dependentRules, partOfBefore].map(
  ({ id, confidence }) => ({
    id,
    confidence,
    ...(specs[id] ?? unspecified),
  }),
)
