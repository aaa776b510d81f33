import type { ArticleInput, ParsedArticle, SourceProfile } from '@evenhand/schema'
import { type ParserOptions, parseArticle } from './parse-article.ts'
import { parserVersion } from './version.ts'

/**
 * Reads a parsed article's text anew, with the facts that it came with: what an earlier reading found in the text itself
 * is found again, what was given counts as given. Key and text stay; without other options a reading of this version
 * comes out as it was. What page extraction removed is handed on.
 */
export function rereadArticle(parsed: ParsedArticle, options: ParserOptions = {}): ParsedArticle {
  const input = inputOf(parsed)
  const found = parseArticle(input, options)
  // An outlet that the text names may be named by what a profile marks otherwise; the article stays its outlet's.
  const reread =
    found.article.key === parsed.article.key
      ? found
      : parseArticle({ ...input, outlet: parsed.article.outlet }, options)
  const lost = parsed.warnings.filter(({ code }) => code === 'invalid_date')
  return { ...reread, warnings: [...lost, ...reread.warnings] }
}

/**
 * The article read with its outlet's profile, where there is one. What another version read stays as it is: this one
 * would change more than the furniture.
 */
export function readWithProfile(parsed: ParsedArticle, profiles: ReadonlyMap<string, SourceProfile>): ParsedArticle {
  const profile = profiles.get(parsed.article.outlet?.id ?? '')
  return profile && parsed.parser.version === parserVersion ? rereadArticle(parsed, { profile }) : parsed
}

/** What the article may have come in as. A title or outlet that the text gives by itself was not given. */
function inputOf({ article, removed }: ParsedArticle): ArticleInput {
  const { id, text, url, language, retrieved, archiveUrl, licence, authors, title, outlet, published, publishedGiven } =
    article
  const input: ArticleInput = {
    id,
    text,
    url,
    language,
    retrieved,
    archiveUrl,
    licence,
    authors,
    removed,
    published: publishedGiven ?? (published?.basis === 'given' ? published.date : null),
    title: title && !title.span ? title.text : null,
    outlet: outlet?.basis === 'given' ? outlet : null,
  }
  const bare = parseArticle(input).article
  return {
    ...input,
    title: title && JSON.stringify(bare.title) !== JSON.stringify(title) ? title.text : input.title,
    outlet: outlet && JSON.stringify(bare.outlet) !== JSON.stringify(outlet) ? outlet : input.outlet,
  }
}
