import type { ClaimRow } from '@evenhand/store'
import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'
import { type FoundField, otherSentence } from '../words/other-sentence.ts'

/** Behind a date or place the words that it rests on, with a link to them, where they stand in another sentence. */
export function OtherSentenceLink({ row, field, search }: { row: ClaimRow; field: FoundField; search: string }) {
  const words = otherSentence(row, field)
  if (words === null) return null
  return (
    <>
      {' '}
      (from{' '}
      <Link href={articleLink(row.article.id, search, row.id, field)} dir="auto">
        “{words}”
      </Link>{' '}
      in another sentence)
    </>
  )
}
