'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { PageTitle } from '../../../components/page-title.tsx'
import { plainPart } from '../../../filters/plain-part.ts'
import { articleLink } from '../../../filters/search-link.ts'
import { useTRPC } from '../../../trpc/client.tsx'
import { articleNameAlone } from '../../../words/article-name.ts'
import { formatDay } from '../../../words/day-words.ts'
import NotFound from '../../not-found.tsx'

/** Says of an article that left when and why, and leads to where it can come back. */
export default function ArticleNotFound() {
  const trpc = useTRPC()
  const id = plainPart(String(useParams().id ?? ''))
  const left = useQuery(trpc.articles.left.queryOptions({ id })).data
  if (!left) return <NotFound />
  const takenBack = left.reason === 'taken_back'
  return (
    <>
      <PageTitle title={articleNameAlone(left)}>
        Not found: this article was {takenBack ? 'taken back' : 'replaced by a newer version'} on {formatDay(left.at)}
        {left.ingest.label && `, with “${left.ingest.label}”`}. Nothing of it is lost.
      </PageTitle>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {left.newer && <Link href={articleLink(left.newer, '')}>Its newer version</Link>}
        <Link href="/add#history">{takenBack ? 'Put it back under “What came in”' : 'What came in'}</Link>
        <Link href="/articles">All stored articles</Link>
      </p>
    </>
  )
}
