import { z } from 'zod'

/** A stretch of `article.text` in UTF-16 code units: `text.slice(start, end)` is always the quoted words. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.end >= span.start, { message: 'end lies before start' })
export type Span = z.infer<typeof Span>
