import { z } from 'zod'
import { Published } from './article.ts'
import { When, Where } from './claim.ts'
import { Span } from './span.ts'
import { harms, qualifiers, sourceTypes } from './vocabulary/claim.ts'
import {
  copyDirections,
  corroborations,
  differenceKinds,
  eventRelations,
  linkBases,
  originRelations,
  rulePresets,
} from './vocabulary/comparison.ts'

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

/**
 * The source that a figure is traced to: the first link of an attribution chain, merged over names and acronyms. It may
 * be a party to the harm; whether it could know is for the reader to judge.
 */
export const Origin = z.object({
  id: z.string(),
  name: z.string(),
  type: sourceTypes.schema,
  party: z.string().nullable(),
  /** No person or body is named, only a kind of source ("medics"): that it is one origin is an assumption. */
  unnamed: z.boolean(),
  /** Ids of claims that rest on it. */
  claims: z.array(z.string()),
  /** How each claim leads to it, and where it stands to that claim's harm. */
  links: z.array(
    z.object({ claim: z.string(), basis: linkBases.schema, relation: originRelations.schema, reason: z.string() }),
  ),
})
export type Origin = z.infer<typeof Origin>

/**
 * One harm's figure for an event under one rule, with the rule in words. An open bound is null, and how far claims
 * push it stands beside it: "20 to at least 60" is low 20, high null, openHigh 60.
 */
export const Figure = z.object({
  low: z.int().nullable(),
  best: z.int().nullable(),
  high: z.int().nullable(),
  /** Where the bottom is open: the lowest ceiling ("at most 30"). */
  openLow: z.int().nullable(),
  /** Where the top is open: the highest floor ("at least 60"). */
  openHigh: z.int().nullable(),
  /** How the claim at the lower end puts its figure ("at least", "about"); null where one states it plainly. */
  lowQualifier: qualifiers.schema.nullable(),
  /** The same of the upper end: "at least 58 to about 120". */
  highQualifier: qualifiers.schema.nullable(),
  formula: z.string(),
})
export type Figure = z.infer<typeof Figure>

/** Claims of one event that are one statement: one origin, one figure or word, however outlets put it. */
export const SameClaim = z.object({
  origin: z.string(),
  claims: z.array(z.string()).min(2),
  /** Its counts as printed, such as "scores" and "dozens". */
  wordings: z.array(z.string()),
  reason: z.string(),
})
export type SameClaim = z.infer<typeof SameClaim>

/** Why two claims of one harm and event differ; `a` gives the lower figure, or the number where `b` gives a word. */
export const Difference = z.object({
  harm: harms.schema,
  a: z.string(),
  b: z.string(),
  /** Empty where nothing in the texts explains it. */
  reasons: z.array(z.object({ kind: differenceKinds.schema, text: z.string() })),
})
export type Difference = z.infer<typeof Difference>

/** One incident and what is claimed about it. */
export const Event = z.object({
  id: z.string(),
  /** A short description made from harm, victims, place and date of its claims. */
  label: z.string(),
  articles: z.array(z.string()),
  claims: z.array(z.string()),
  /** Running totals and background claims that stand beside it. */
  context: z.array(z.string()),
  superseded: z.array(z.object({ claim: z.string(), by: z.string(), reason: z.string() })),
  sameClaims: z.array(SameClaim),
  /** Claims of headline or standfirst that shorten a fuller claim of their article: no figures of their own. */
  shortForms: z.array(z.object({ claim: z.string(), of: z.string() })),
  /** Neighbours in order of figure, one claim for each statement. */
  differences: z.array(Difference),
  /** Where origins stand, for claims and context. */
  sides: z.array(z.object({ claim: z.string(), origin: z.string().nullable(), relation: originRelations.schema })),
  when: When.nullable(),
  where: Where.nullable(),
  origins: z.array(z.string()),
  corroboration: corroborations.schema,
  /** The origins behind the figures: those of `origins` that give a number, not only words. */
  backing: z.object({
    origins: z.array(z.string()),
    /** Who they are to the harm, in words ("a party and a monitor"); empty where there are fewer than two. */
    who: z.string(),
  }),
  /** Killed under each preset; other harms in `figuresByHarm`. */
  figures: z.record(rulePresets.schema, Figure),
  figuresByHarm: z.partialRecord(harms.schema, z.record(rulePresets.schema, Figure)),
  /** Why the claims were joined. */
  reasons: z.array(z.object({ a: z.string(), b: z.string(), reason: z.string() })),
  /** Events over more days or places that may hold this one, and those that this one may hold. */
  related: z.array(
    z.object({
      event: z.string(),
      label: z.string(),
      relation: eventRelations.schema,
      /** The wider claim and the one that may be part of it. */
      whole: z.string(),
      part: z.string(),
      reason: z.string(),
    }),
  ),
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
