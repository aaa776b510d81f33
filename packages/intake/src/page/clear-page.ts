import { inlineElements } from './elements.ts'
import type { Part, Survey } from './survey.ts'

/** A page keeps at least this share of its running text, or the names of its parts mean something else. */
const keptShare = 0.6
const keptShareOfAll = 0.4
/** Comments may be longer than the article; this much has to be left. */
const enough = 400
/** A part with more lines than this is no byline. */
const bylineLines = 10

/**
 * Takes out of a page what is not the article: what no reader sees, parts whose name says that they are furniture, and
 * articles beside the one that has the headline. Gives the parts that are gone.
 */
export function clearPage(survey: Survey): ReadonlySet<Part> {
  const named = survey.parts.filter((part) => isFurniture(part, survey.prose))
  const gone = new Set([
    ...(takesTooMuch(named, survey.prose) ? named.filter(isWordless) : named),
    ...otherArticles(survey.parts),
  ])
  for (const element of survey.silent) element.remove()
  for (const { element } of gone) element.remove()
  return gone
}

const isWordless = ({ prose, kind }: Part): boolean => prose === 0 || kind === 'comments'

function takesTooMuch(parts: Part[], all: number): boolean {
  const set = new Set(parts)
  const outermost = parts.filter(({ outer }) => !isWithin(outer, set))
  const proseIn = (some: Part[]) => some.reduce((sum, { prose }) => sum + prose, 0)
  const comments = proseIn(outermost.filter(({ kind }) => kind === 'comments'))
  return proseIn(outermost) - comments > (1 - keptShareOfAll) * (all - comments)
}

/** True where a part or one around it is among the given ones. */
export function isWithin(part: Part | null, parts: ReadonlySet<Part>): boolean {
  for (let at = part; at; at = at.outer) if (parts.has(at)) return true
  return false
}

function isFurniture({ element, kind, certain, before, prose, lines, quotes }: Part, all: number): boolean {
  const name = element.localName
  if (!certain || name === 'article' || name === 'main' || name === 'body') return false
  if (kind === 'caption_credit') {
    if (quotes) return false
  } else if (inlineElements.has(name)) return false
  // Standfirsts stand beside bylines, biographies at the end.
  if (kind === 'byline_meta' && (lines > bylineLines || (prose > 0 && before < all / 2))) return false
  const rest = all - prose
  return rest >= keptShare * all || (kind === 'comments' && rest >= enough)
}

/** Articles beside the one with the headline, where only one has it and it holds a text worth the name. */
function otherArticles(parts: Part[]): Part[] {
  const articles = parts.filter(({ element }) => element.localName === 'article')
  const [main, ...more] = articles.filter(({ headline }) => headline)
  if (!main || more.length > 0 || main.prose < enough) return []
  const only = new Set([main])
  return articles.filter((part) => !isWithin(part, only))
}
