import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import { readJsonLinesFile } from './json-lines-file.ts'

/** Reads what `parse`, or another tool, wrote; throws `not_an_article` where a line is no parsed article. */
export async function readPredictions(file: string): Promise<Map<string, ParsedArticle>> {
  const lines = await readJsonLinesFile(file)
  return new Map(
    lines.map(({ value, where }) => {
      const parsed = value as Partial<ParsedArticle> | null
      if (!parsed?.article?.id || !Array.isArray(parsed.claims)) {
        throw new EvenhandError('not_an_article', 'Predictions need {article: {id}, claims, furniture}.', { where })
      }
      return [parsed.article.id, parsed as ParsedArticle]
    }),
  )
}
