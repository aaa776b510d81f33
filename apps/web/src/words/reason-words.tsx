import { nameArticle } from '@evenhand/compare'
import type { ArticleRef } from '@evenhand/store'
import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'

type Named = Pick<ArticleRef, 'id' | 'title' | 'outlet'>

/** A reason of the comparison with the articles it names as links; a name that two of them bear stays plain. */
export function ReasonWords(props: { reason: string; articles: readonly Named[]; search: string }) {
  return reasonParts(props.reason, props.articles).map(({ text, article }, at) =>
    article === null ? (
      text
    ) : (
      <Link key={at} href={articleLink(article, props.search)}>
        {text}
      </Link>
    ),
  )
}

/** A reason cut into plain words and names of articles, in order. */
export function reasonParts(reason: string, articles: readonly Named[]): { text: string; article: string | null }[] {
  const named = new Map<string, string | null>()
  for (const { id, title, outlet } of articles) {
    const name = nameArticle({ id, title, outlet: outlet?.name ?? null })
    named.set(name, named.has(name) && named.get(name) !== id ? null : id)
  }
  // The longest first: an outlet's name alone stands within the names of its other articles.
  const names = [...named.keys()].sort((a, b) => b.length - a.length)
  const parts: { text: string; article: string | null }[] = []
  let plain = 0
  for (let at = 0; at < reason.length; ) {
    const name = names.find((one) => reason.startsWith(one, at) && standsAlone(reason, at, one.length))
    if (name === undefined) {
      at++
      continue
    }
    if (at > plain) parts.push({ text: reason.slice(plain, at), article: null })
    parts.push({ text: name, article: named.get(name) ?? null })
    at += name.length
    plain = at
  }
  return plain < reason.length ? [...parts, { text: reason.slice(plain), article: null }] : parts
}

const letter = /[\p{L}\p{N}]/u
const standsAlone = (text: string, at: number, length: number) =>
  !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + length))
