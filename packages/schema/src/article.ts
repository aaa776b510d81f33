import { z } from 'zod'
import { Span } from './span.ts'
import { creditPlaces, outletBases, publishedBases, publishedPrecisions, warningCodes } from './vocabulary/article.ts'
import { sourceTypes } from './vocabulary/claim.ts'
import { furnitureKinds } from './vocabulary/furniture.ts'

/** A calendar date known to the day, the month or the year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY-MM-DD, YYYY-MM or YYYY')
export type PartialDate = z.infer<typeof PartialDate>

/** An outlet as a supplier names it: a bare name counts as given, an object can say how it is known. */
export const OutletInput = z.union([
  z.string(),
  z.object({ id: z.string().optional(), name: z.string(), basis: outletBases.schema.optional() }),
])
export type OutletInput = z.infer<typeof OutletInput>

/** What page extraction left out of `article.text` (HTML input only). */
export const Removed = z.object({
  text: z.string(),
  kind: furnitureKinds.schema.nullable(),
  step: z.string(),
  reason: z.string(),
})
export type Removed = z.infer<typeof Removed>

/** One article as it comes in. `text` or `html` is all it needs; null fields count as absent, unknown ones are ignored. */
export const ArticleInput = z.object({
  id: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  url: z.string().nullish(),
  outlet: OutletInput.nullish(),
  title: z.string().nullish(),
  /** ISO 8601 date or date-time; other spellings give the warning `invalid_date`. */
  published: z.string().nullish(),
  /** Names of those who wrote it, as the supplier or the page has them. */
  authors: z.array(z.string()).nullish(),
  /** BCP 47, such as `en` or `ar`. */
  language: z.string().nullish(),
  retrieved: z.string().nullish(),
  archiveUrl: z.string().nullish(),
  licence: z.string().nullish(),
  /** What page extraction left out, handed on to the parsed article. */
  removed: z.array(Removed).nullish(),
})
export type ArticleInput = z.infer<typeof ArticleInput>

export const Outlet = z.object({
  /** Kebab-case key, equal for all spellings of one outlet. */
  id: z.string(),
  name: z.string(),
  basis: outletBases.schema,
})
export type Outlet = z.infer<typeof Outlet>

export const Published = z.object({
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; with precision `minute` an ISO date-time. */
  date: z.string(),
  precision: publishedPrecisions.schema,
  basis: publishedBases.schema,
  span: Span.optional(),
})
export type Published = z.infer<typeof Published>

/** An agency or outlet that the text credits, and where: a byline credits the text, a photo credit only the picture. */
export const Credit = z.object({
  name: z.string(),
  type: sourceTypes.schema,
  where: creditPlaces.schema,
  span: Span,
})
export type Credit = z.infer<typeof Credit>

export const Article = z.object({
  /** The given id, or `key` where none was given. */
  id: z.string(),
  /** Hash of outlet, URL and text, 32 hexadecimal digits: equal for a second reading of the same article. */
  key: z.string(),
  /** Never changed. All spans are offsets into it. */
  text: z.string(),
  title: z.object({ text: z.string(), span: Span.optional() }).nullable(),
  outlet: Outlet.nullable(),
  published: Published.nullable(),
  /** The supplier's date where a stamp in the text overruled it (warning `date_conflict`). */
  publishedGiven: z.string().nullable(),
  dateline: z.object({ text: z.string(), placeId: z.string().nullable(), span: Span }).nullable(),
  /** Names that came with the article; bylines inside the text are furniture. */
  authors: z.array(z.string()).default([]),
  credits: z.array(Credit),
  language: z.string(),
  url: z.string().nullable(),
  retrieved: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  licence: z.string().nullable(),
})
export type Article = z.infer<typeof Article>

/** Text that the page puts around the article. `rule` is the id of the rule that marked it. */
export const Furniture = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: furnitureKinds.schema,
  rule: z.string(),
})
export type Furniture = z.infer<typeof Furniture>

export const Warning = z.object({ code: warningCodes.schema, message: z.string() })
export type Warning = z.infer<typeof Warning>
