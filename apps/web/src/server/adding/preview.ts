import type { Article, Claim, Furniture, ParsedArticle } from '@evenhand/schema'
import type { StoredState } from '@evenhand/store'
import { textWithout } from '../../reader/segments.ts'

/** An article as it would be stored, before it is. */
export interface Preview {
  article: Pick<Article, 'key' | 'id' | 'text' | 'title' | 'outlet' | 'published' | 'language' | 'url'>
  furniture: Furniture[]
  claims: { id: string; claim: Claim; quote: string }[]
  warnings: ParsedArticle['warnings']
  /** Pieces of a web page that are no part of the text. */
  removed: number
  state: StoredState
}

/** A line of the list of what was read. */
export interface PreviewLine {
  index: number
  where: string
  key: string
  id: string
  title: string | null
  opening: string
  outlet: string | null
  published: string | null
  claims: number
  characters: number
  warnings: string[]
  state: StoredState
}

/** Long enough that some of the article's own words are among it. */
const openingLength = 2000
const nothingStored: StoredState = { storedAs: null, earlier: [] }

export function previewOf(parsed: ParsedArticle, state: StoredState = nothingStored): Preview {
  const { key, id, text, title, outlet, published, language, url } = parsed.article
  return {
    article: { key, id, text, title, outlet, published, language, url },
    furniture: parsed.furniture,
    claims: parsed.claims.map((claim) => {
      const quote = claim.mentions[0]?.quote
      return { id: claim.id, claim, quote: quote ? text.slice(quote.start, quote.end) : '' }
    }),
    warnings: parsed.warnings,
    removed: parsed.removed.length,
    state,
  }
}

export function previewLine(
  where: string,
  { article, furniture, claims, warnings }: ParsedArticle,
  index: number,
  state: StoredState = nothingStored,
): PreviewLine {
  return {
    index,
    where,
    key: article.key,
    id: article.id,
    title: article.title?.text ?? null,
    opening: textWithout(article.text.slice(0, openingLength), furniture),
    outlet: article.outlet?.name ?? null,
    published: article.published?.date ?? null,
    claims: claims.length,
    characters: article.text.length,
    warnings: warnings.map(({ message }) => message),
    state,
  }
}
