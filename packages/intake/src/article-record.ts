import { ArticleInput, EvenhandError, ParsedArticle } from '@evenhand/schema'
import { extractPage, withPage } from './page/extract-page.ts'
import { type FieldMap, namedFields } from './record-fields.ts'

/**
 * Makes an article of a record, whose fields may have the names of other tools or those of `map`. Throws
 * `not_an_article`, `empty_text`, `binary_file` or `wrong_encoding`.
 */
export function toArticleInput(record: unknown, where: string, map?: FieldMap): ArticleInput {
  if (isParsedArticle(record)) {
    throw new EvenhandError('not_an_article', 'This line is an article that was parsed already.', {
      where,
      advice: 'Parsed articles can be given to `ingest` and `compare`.',
    })
  }
  const input = validated(record, where, map)
  if (typeof input.text === 'string' && input.text.trim() !== '')
    return { ...input, text: sound(input.text, where), html: null }
  if (typeof input.html === 'string' && input.html.trim() !== '')
    return withPage(input, extractPage(sound(input.html, where), where))
  if (typeof input.text === 'string' || typeof input.html === 'string') {
    throw new EvenhandError('empty_text', 'The text is empty.', { where })
  }
  throw new EvenhandError('not_an_article', `Neither \`text\` nor \`html\`; it has ${shownFields(record)}.`, { where })
}

/** Makes a parsed article of a record that looks like one; throws `not_an_article` where a field is wrong. */
export function toParsedArticle(record: unknown, where: string): ParsedArticle {
  const result = ParsedArticle.safeParse(record)
  if (result.success) return result.data
  throw new EvenhandError('not_an_article', `Not a parsed article: ${issueOf(result.error)}.`, { where })
}

/** True for what `parse` writes, right or damaged. */
export function isParsedArticle(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'article' in record && 'claims' in record
}

function validated(record: unknown, where: string, map?: FieldMap): ArticleInput {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new EvenhandError('not_an_article', 'Not a JSON object.', { where })
  }
  const result = ArticleInput.safeParse(namedFields(record, map))
  if (result.success) return result.data
  throw new EvenhandError('not_an_article', `Wrong field: ${issueOf(result.error)}.`, { where })
}

function shownFields(record: unknown): string {
  const names = Object.keys(record as object).filter((name) => (record as Record<string, unknown>)[name] !== null)
  return names.length === 0 ? 'no fields' : names.slice(0, 12).join(', ')
}

function issueOf(error: { issues: { path: PropertyKey[]; message: string }[] }): string {
  const issue = error.issues[0]
  return issue ? `\`${issue.path.join('.')}\`: ${issue.message}` : 'unknown'
}

/** Refuses text that no database and no UTF-8 file can hold unchanged. */
function sound(text: string, where: string): string {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new EvenhandError('binary_file', `The text holds a NUL character at ${nul}.`, { where })
  const lone = text.search(/\p{Surrogate}/u)
  if (lone >= 0) throw new EvenhandError('wrong_encoding', `The text holds half a character at ${lone}.`, { where })
  return text
}
