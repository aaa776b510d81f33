import type { ClaimRow, EventDetail } from '@evenhand/store'
import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'
import { articleName } from '../words/article-name.ts'
import { claimWords } from '../words/figure-in-force.ts'

/** An event's claims and what stands beside it, by id. */
export type ClaimsById = ReadonlyMap<string, ClaimRow>

/** An event's claims and its context, by id. */
export function claimsById({ claims, context }: EventDetail): ClaimsById {
  return new Map([...claims, ...context].map((row) => [row.id, row]))
}

/** A claim's words and outlet, as a link to its sentence; the id alone where the claim is not stored any more. */
export function ClaimLink({ id, rows, search }: { id: string; rows: ClaimsById; search: string }) {
  const row = rows.get(id)
  if (row === undefined) return <code>{id}</code>
  return (
    <Link href={articleLink(row.article.id, search, row.id)}>
      {claimWords(row)} ({row.outlet?.name ?? articleName(row.article)})
    </Link>
  )
}
