import { toArticleInput } from '@evenhand/intake'
import { parseArticle, readWithProfile } from '@evenhand/parser'
import { EvenhandError, type ParsedArticle, type SourceProfile } from '@evenhand/schema'
import type { PastedInput } from './inputs.ts'
import { knowTowns } from './known-towns.ts'

const startsAsPage = /^\s*<(!doctype|\?xml|html|head|body|article|main|div|p|h1)\b/i

/** Reads a pasted text, or a pasted page's source, with what is known of outlets' furniture. Throws `empty_text` and the intake's other errors. */
export async function readPasted(
  { text, outlet, published, url }: PastedInput,
  profiles: ReadonlyMap<string, SourceProfile>,
): Promise<ParsedArticle> {
  if (text.trim() === '') throw new EvenhandError('empty_text', 'There is no text yet.', { advice: 'Paste one first.' })
  await knowTowns()
  const content = startsAsPage.test(text) ? { html: text } : { text }
  const parsed = parseArticle(toArticleInput({ ...content, outlet, published, url }, 'the pasted text'))
  return readWithProfile(parsed, profiles)
}
