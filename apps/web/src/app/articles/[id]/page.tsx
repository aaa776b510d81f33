import type { ArticleDetail } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageTitle } from '../../../components/page-title.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { plainPart } from '../../../filters/plain-part.ts'
import { wayBack } from '../../../filters/way-back.ts'
import { ArticleFacts } from '../../../reader/article-facts.tsx'
import { Copies } from '../../../reader/copies.tsx'
import { Reader } from '../../../reader/reader.tsx'
import { textWithout } from '../../../reader/segments.ts'
import { load, Prefetched, trpc } from '../../../trpc/server.tsx'
import { articleName } from '../../../words/article-name.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

const nameOf = ({ article: { title, text }, furniture }: ArticleDetail) =>
  articleName({ title: title?.text ?? null, opening: textWithout(text, furniture) })

// Unlike the page, this gets the id in plain characters.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await load(trpc.articles.byId.queryOptions({ id: (await params).id }))
  return { title: result.ok ? nameOf(result.data) : 'Article' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const id = plainPart((await params).id)
  const { filter, search, param } = await readPageQuery(searchParams)
  const query = trpc.articles.byId.queryOptions({ id })
  const result = await load(query)
  if (!result.ok && result.problem.code === 'not_found') notFound()
  if (!result.ok) {
    return (
      <>
        <PageTitle title="Article" />
        <ProblemPanel problem={result.problem} />
      </>
    )
  }
  const { article, copies } = result.data
  const found = filter.q === '' ? null : await load(trpc.articles.words.queryOptions({ id, filter }))
  const back = wayBack(param('back'), search)
  return (
    <>
      {back && (
        <p className="no-print mb-2 text-sm">
          <Link href={back.href}>
            <span aria-hidden="true">← </span>
            {back.words}
          </Link>
        </p>
      )}
      <PageTitle title={nameOf(result.data)} />
      <div className="mb-6">
        <ArticleFacts detail={result.data} />
      </div>
      <Prefetched queries={[query]}>
        <Reader id={id} search={search} searched={found?.ok ? { words: filter.q, places: found.data } : null} />
      </Prefetched>
      <div className="mt-8">
        <Copies article={{ ...article, title: article.title?.text ?? null }} copies={copies} search={search} />
      </div>
    </>
  )
}
