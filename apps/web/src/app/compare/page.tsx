import type { ArticleDetail } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CommonOrigins } from '../../compare/common-origins.tsx'
import { ComparedTexts } from '../../compare/compared-texts.tsx'
import { comparedSegments, type Side, sharedText } from '../../compare/pair.ts'
import { SharedPassages } from '../../compare/shared-passages.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { readPageQuery, type SearchParams } from '../../filters/page-filter.ts'
import { sharedWords } from '../../lineage/drawn.ts'
import { textWithout } from '../../reader/segments.ts'
import { load, trpc } from '../../trpc/server.tsx'
import { articleName } from '../../words/article-name.ts'
import { copyDirection } from '../../words/copy-direction.ts'
import { formatDay } from '../../words/day-words.ts'
import { ReasonWords } from '../../words/reason-words.tsx'
import { labelOf } from '../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Two articles side by side' }

/** `/compare?a=...&b=...`: two texts with the passages that they share. */
export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const { search, param } = await readPageQuery(searchParams)
  const ids = [param('a'), param('b')]
  const [a, b] = await Promise.all(ids.map((id) => (id ? load(trpc.articles.byId.queryOptions({ id })) : null)))
  const title = 'Two articles side by side'
  if (!a || !b || ids[0] === ids[1]) {
    return (
      <PageTitle title={title}>
        <p>
          The address has to name two articles. Open one of the <Link href="/articles">articles</Link>: below its text
          stand those that share passages with it.
        </p>
      </PageTitle>
    )
  }
  for (const result of [a, b]) {
    if (!result.ok && result.problem.code === 'not_found') notFound()
    if (!result.ok) return <ProblemPanel problem={result.problem} />
  }
  if (!a.ok || !b.ok) return null
  const copy = sharedText(a.data, b.data)
  const names = sideNames(a.data, b.data)
  const side = (detail: ArticleDetail, at: Side) => ({
    id: detail.article.id,
    name: names[at],
    segments: comparedSegments(detail, copy?.passages ?? [], at),
  })
  return (
    <>
      <PageTitle title={title}>
        {copy === null ? (
          <p>They share no passage. They may still rest on the same origin.</p>
        ) : (
          <>
            <p>
              Shared: {sharedWords(copy.share, names.a, names.b)}, furniture left out;{' '}
              {copyDirection(copy, names.a, names.b)}.
            </p>
            <p className="mt-1 text-sm wrap-anywhere">
              {labelOf('linkBases', copy.basis)}:{' '}
              <ReasonWords reason={copy.reason} articles={[a.data, b.data].map(articleRef)} search={search} />.
              {copy.credit && ` Credited: ${copy.credit}.`}
            </p>
          </>
        )}
      </PageTitle>
      <ComparedTexts
        a={side(a.data, 'a')}
        b={side(b.data, 'b')}
        passages={copy?.passages.length ?? 0}
        search={search}
      />
      {copy && <SharedPassages passages={copy.passages} names={names} />}
      <div className="mt-8">
        <CommonOrigins a={a.data} b={b.data} names={names} search={search} />
      </div>
    </>
  )
}

const articleRef = ({ article: { id, title, outlet } }: ArticleDetail) => ({ id, title: title?.text ?? null, outlet })

/** Each side's outlet and day, or its headline; told apart where they would be the same. */
function sideNames(a: ArticleDetail, b: ArticleDetail): Record<Side, string> {
  const name = ({ article: { outlet, title, text }, furniture, said }: ArticleDetail) =>
    [
      outlet?.name ?? articleName({ title: title?.text ?? null, opening: textWithout(text, furniture) }),
      said && formatDay(said.date),
    ]
      .filter(Boolean)
      .join(', ')
  const [left, right] = [name(a), name(b)]
  return left === right ? { a: `${left} (first)`, b: `${right} (second)` } : { a: left, b: right }
}
