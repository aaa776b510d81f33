import { z } from 'zod'
import { Article, Furniture, Removed, Warning } from './article.ts'
import { Claim } from './claim.ts'

/** What the parser makes of one article. */
export const ParsedArticle = z.object({
  article: Article,
  furniture: z.array(Furniture),
  removed: z.array(Removed),
  claims: z.array(Claim),
  warnings: z.array(Warning),
  parser: z.object({ version: z.string() }),
})
export type ParsedArticle = z.infer<typeof ParsedArticle>
