import { z } from 'zod'
import { PartialDate } from './article.ts'
import { Span } from './span.ts'
import {
  assertions,
  chainRoles,
  harms,
  mentionParts,
  perpetratorStatuses,
  qualifiers,
  relations,
  scopes,
  sourceTypes,
  victimCategories,
  victimSubgroups,
} from './vocabulary/claim.ts'

export const Harm = harms.schema
export type Harm = z.infer<typeof Harm>

/**
 * How many, as the text puts it. `best` is null unless the source states one figure; an open bound is null.
 * For a word (`term` is "dozens" etc.) `low` is its literal-plural reading, for matching only.
 */
export const Count = z.object({
  text: z.string(),
  qualifier: qualifiers.schema,
  low: z.int().nonnegative().nullable(),
  best: z.int().nonnegative().nullable(),
  high: z.int().nonnegative().nullable(),
  term: z.string().nullable(),
})
export type Count = z.infer<typeof Count>

export const Victims = z.object({
  /** Verbatim noun phrase without the number; null where only implied. */
  text: z.string().nullable(),
  category: victimCategories.schema,
  subgroups: z.array(victimSubgroups.schema),
  /** Id of the party the victims belonged to, such as `islamic_state`. */
  party: z.string().nullable(),
})
export type Victims = z.infer<typeof Victims>

export const Perpetrator = z.object({
  text: z.string(),
  party: z.string().nullable(),
  status: perpetratorStatuses.schema,
})
export type Perpetrator = z.infer<typeof Perpetrator>

/** One hand through which the figure came. `explicit` is false where the link is an inference. */
export const ChainLink = z.object({
  text: z.string(),
  span: Span.optional(),
  role: chainRoles.schema,
  explicit: z.boolean(),
})
export type ChainLink = z.infer<typeof ChainLink>

export const Attribution = z.object({
  /** The source's fullest name in the article. */
  source: z.string(),
  type: sourceTypes.schema,
  party: z.string().nullable(),
  /** From the outlet to the origin. */
  chain: z.array(ChainLink),
  verb: z.string().nullable(),
  /** The words that ascribe the figure. */
  span: Span.nullable(),
})
export type Attribution = z.infer<typeof Attribution>

/** When the harm happened. Start and end are null where only a weekday is known and no publication date. */
export const When = z.object({
  text: z.string(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  /** 1 = Monday .. 7 = Sunday, as in ISO 8601. */
  weekday: z.int().min(1).max(7).optional(),
  precision: z.int().min(1).max(5),
  span: Span.optional(),
})
export type When = z.infer<typeof When>

export const Where = z.object({
  /** The place as the text writes it. */
  text: z.string(),
  /** Id in the gazetteer, or null where the name is not in it. */
  placeId: z.string().nullable(),
  name: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: z.int().min(1).max(7),
  span: Span.optional(),
})
export type Where = z.infer<typeof Where>

/** One place in the article that states the claim: start and end cover number and qualifier, `quote` the sentence. */
export const Mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: Span,
  part: mentionParts.schema,
})
export type Mention = z.infer<typeof Mention>

/** A quoted statement of how many people were harmed. */
export const Claim = z.object({
  /** The article's key with harm and first mention's span: survives a re-parse with better fields. */
  id: z.string(),
  harm: Harm,
  count: Count,
  victims: Victims,
  perpetrator: Perpetrator.nullable(),
  attribution: Attribution.nullable(),
  assertion: assertions.schema,
  scope: scopes.schema,
  relation: relations.schema,
  /** Id of the claim that this one is part of or comes on top of. */
  relatesTo: z.string().nullable(),
  when: When.nullable(),
  where: Where.nullable(),
  mentions: z.array(Mention).min(1),
  /** A definite or named single person ("the commander was killed"). */
  implicit: z.boolean(),
  /** False for accidents, disease and natural disaster. */
  violent: z.boolean(),
  /** Id of the rule that read the first mention. */
  rule: z.string(),
  /** 0..1, how sure the reading is; never how true the claim is. */
  confidence: z.number().min(0).max(1),
})
export type Claim = z.infer<typeof Claim>
