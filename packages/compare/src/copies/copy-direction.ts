import type { Article, CopyEdge, Credit } from '@evenhand/schema'
import { nameOf } from '../spelling/name-article.ts'
import { slug } from '../spelling/slug.ts'

type Judgement = Pick<CopyEdge, 'direction' | 'credit' | 'basis' | 'reason'>

const creditsText = (credit: Credit) => credit.where !== 'photo'
const place: Record<Credit['where'], string> = {
  byline: 'byline',
  dateline: 'dateline',
  photo: 'photo credit',
  source_line: 'source line',
}

/**
 * Who took the text from whom. Credits of the text are statements; dates, photo credits and a credit of one text alone
 * only lead to an inference.
 * A date taken over from a copy is no evidence and must not be handed in.
 */
export function judgeDirection(a: Named, b: Named, sharedWords: number): Judgement {
  const shared = `${sharedWords} words are the same`
  const fromA = credits(b, a)
  const fromB = credits(a, b)
  if (fromA && !fromB)
    return { direction: 'a_to_b', credit: fromA.name, basis: 'stated', reason: reason(b, fromA, shared) }
  if (fromB && !fromA)
    return { direction: 'b_to_a', credit: fromB.name, basis: 'stated', reason: reason(a, fromB, shared) }

  const stated = [a, b].flatMap((side) => side.article.credits.filter(creditsText).map((credit) => ({ side, credit })))
  const first = stated[0]
  if (first) {
    const both = stated.find(({ side, credit }) => side !== first.side && slug(credit.name) === slug(first.credit.name))
    const silent = first.side === a ? b : a
    const words = both
      ? `both credit ${first.credit.name} for the text`
      : `${reason(first.side, first.credit, shared)}; ${nameOf(silent.id, silent.article)} does not say where its text is from`
    return {
      direction: 'common_source',
      credit: first.credit.name,
      // One credit says where one text is from; that the other has it from there, too, is a conclusion.
      basis: both ? 'stated' : 'inferred',
      reason: both ? `${shared}; ${words}` : words,
    }
  }

  const earlier = comparePublished(a.article, b.article)
  const photo = [a, b]
    .flatMap((side) => side.article.credits.map((credit) => ({ side, credit })))
    .find(({ credit }) => credit.type === 'news_agency')
  const hint = photo
    ? `; ${nameOf(photo.side.id, photo.side.article)} prints a photo of ${photo.credit.name}, which may have supplied the text too`
    : ''
  const credit = photo?.credit.name ?? null
  if (earlier === 0) {
    const reasonForUnknown = `${shared}; neither dates nor credits say who was first${hint}`
    return { direction: 'unknown', credit, basis: 'inferred', reason: reasonForUnknown }
  }
  const [older, newer] = earlier < 0 ? [a, b] : [b, a]
  return {
    direction: earlier < 0 ? 'a_to_b' : 'b_to_a',
    credit,
    basis: 'inferred',
    reason: `${shared}; ${nameOf(older.id, older.article)} was published before ${nameOf(newer.id, newer.article)}${hint}`,
  }
}

interface Named {
  id: string
  article: Article
}

function credits(by: Named, to: Named): Credit | undefined {
  const outlet = to.article.outlet
  if (!outlet) return undefined
  const names = new Set([slug(outlet.id), slug(outlet.name), letters(outlet.name)])
  return by.article.credits.find((c) => creditsText(c) && (names.has(slug(c.name)) || names.has(letters(c.name))))
}

const letters = (name: string) => slug(name).replace(/^the-/, '').replaceAll('-', '')
const reason = (by: Named, credit: Credit, shared: string) =>
  `${shared}; the ${place[credit.where]} of ${nameOf(by.id, by.article)} names ${credit.name}`

/** Negative where `a` is known to be the earlier; 0 where the shorter of the two dates does not tell. */
function comparePublished(a: Article, b: Article): number {
  if (!a.published || !b.published) return 0
  const timed = a.published.precision === 'minute' && b.published.precision === 'minute'
  if (timed) return Math.sign(Date.parse(a.published.date) - Date.parse(b.published.date)) || 0
  const length = Math.min(a.published.date.length, b.published.date.length, 10)
  const [x, y] = [a.published.date.slice(0, length), b.published.date.slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}
