import { z } from 'zod'
import { Published } from './article.ts'
import { When, Where } from './claim.ts'
import { Span } from './span.ts'
import { harms, sourceTypes } from './vocabulary/claim.ts'
import { copyDirections, corroborations, linkBases, originRelations, rulePresets } from './vocabulary/comparison.ts'

/** Two articles that share passages. `a` and `b` are article ids, `a` the smaller in code-unit order. */
export const CopyEdge = z.object({
  a: z.string(),
  b: z.string(),
  /** Part of each article's text, furniture left out, that is shared: 0..1. */
  share: z.object({ a: z.number(), b: z.number() }),
  passages: z.array(z.object({ a: Span, b: Span })),
  direction: copyDirections.schema,
  /** An agency credited for the shared text, if any. */
  credit: z.string().nullable(),
  basis: linkBases.schema,
  reason: z.string(),
})
export type CopyEdge = z.infer<typeof CopyEdge>

/** Someone who could know: the first link of an attribution chain, merged over names and acronyms. */
export const Origin = z.object({
  id: z.string(),
  name: z.string(),
  type: sourceTypes.schema,
  party: z.string().nullable(),
  /** Ids of claims that rest on it. */
  claims: z.array(z.string()),
  links: z.array(z.object({ claim: z.string(), basis: linkBases.schema, reason: z.string() })),
})
export type Origin = z.infer<typeof Origin>

/** One harm's figure for an event under one rule, with the rule in words. */
export const Figure = z.object({
  low: z.int().nullable(),
  best: z.int().nullable(),
  high: z.int().nullable(),
  formula: z.string(),
})
export type Figure = z.infer<typeof Figure>

/** One incident and what is claimed about it. */
export const Event = z.object({
  id: z.string(),
  /** A short description made from harm, victims, place and date of its claims. */
  label: z.string(),
  articles: z.array(z.string()),
  claims: z.array(z.string()),
  /** Running totals and background claims that stand beside it. */
  context: z.array(z.string()),
  superseded: z.array(z.object({ claim: z.string(), by: z.string() })),
  sides: z.array(z.object({ claim: z.string(), origin: z.string().nullable(), relation: originRelations.schema })),
  when: When.nullable(),
  where: Where.nullable(),
  origins: z.array(z.string()),
  corroboration: corroborations.schema,
  /** Killed under each preset; other harms in `figuresByHarm`. */
  figures: z.record(rulePresets.schema, Figure),
  figuresByHarm: z.partialRecord(harms.schema, z.record(rulePresets.schema, Figure)),
  /** Why the claims were joined. */
  reasons: z.array(z.object({ a: z.string(), b: z.string(), reason: z.string() })),
})
export type Event = z.infer<typeof Event>

/** A publication date or a claim's date that comparison found out from a dated copy. */
export const ResolvedDate = z.object({
  article: z.string(),
  published: Published,
  /** The dated article it was taken from. */
  from: z.string(),
  /** Claims of the article whose weekday resolves from it. */
  claims: z.array(z.object({ claim: z.string(), when: When })),
})
export type ResolvedDate = z.infer<typeof ResolvedDate>

/** What comparing many parsed articles gives. */
export const Comparison = z.object({
  copies: z.array(CopyEdge),
  origins: z.array(Origin),
  events: z.array(Event),
  dates: z.array(ResolvedDate),
})
export type Comparison = z.infer<typeof Comparison>
