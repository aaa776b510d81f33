import type { Article, ArticleInput, Span, Warning } from '@evenhand/schema'
import type { FurnitureReading } from '../furniture/mark-furniture.ts'
import type { Line } from '../text/lines.ts'
import { readCredits } from './credits.ts'
import { readDateline } from './dateline.ts'
import { guessLanguage } from './language.ts'
import { readOutlet } from './outlet.ts'
import { readPublished } from './published.ts'

/** What is known about an article besides its claims. */
export interface Metadata
  extends Pick<Article, 'title' | 'outlet' | 'published' | 'publishedGiven' | 'credits' | 'language'> {
  /** `placeId` is left to the gazetteer; `place` is the span of the place's name alone. */
  readonly dateline: (NonNullable<Article['dateline']> & { readonly place: Span | null }) | null
  readonly warnings: Warning[]
}

const isEnglish = (language: string): boolean => /^en(?:$|[-_])/i.test(language)

/**
 * Title, outlet, publication date, dateline, credits and language. What is given beats what the text says, but for a
 * publication stamp that contradicts the given date by more than a day.
 */
export function readMetadata(
  input: ArticleInput,
  text: string,
  _lines: readonly Line[],
  reading: FurnitureReading,
): Metadata {
  const { published, publishedGiven, warnings } = readPublished(input, reading.stamps)
  const located = reading.title
  const stated = input.title?.trim() ? input.title.trim() : null
  const title = stated
    ? located
      ? { text: stated, span: located }
      : { text: stated }
    : located
      ? { text: text.slice(located.start, located.end), span: located }
      : null
  const dateline = readDateline(text, reading.bodyStart)
  const credits = readCredits(text, reading)
  if (dateline?.credit) credits.push(dateline.credit)
  credits.sort((a, b) => a.span.start - b.span.start)
  const language = input.language?.trim() || guessLanguage(text)
  if (text.trim() === '') warnings.push({ code: 'empty_text', message: 'The article has no words.' })
  else if (language !== 'und' && !isEnglish(language)) {
    warnings.push({
      code: 'unsupported_language',
      message: `The text is in “${language}”, which the rules do not cover.`,
    })
  }
  return {
    title,
    outlet: readOutlet(input, text, reading),
    published,
    publishedGiven,
    dateline: dateline ? { text: dateline.text, placeId: null, span: dateline.span, place: dateline.place } : null,
    credits,
    language,
    warnings,
  }
}
