import type { ArticleDetail } from '@evenhand/store'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatPercent } from '../charts/noise-by-outlet/series.ts'
import { articleLink, searchLink } from '../filters/search-link.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { articleName } from '../words/article-name.ts'
import { formatNumber } from '../words/count-figure.ts'
import { formatDay } from '../words/day-words.ts'
import { labelOf } from '../words/vocabularies.ts'

/** What is known of an article, and how. */
export function ArticleFacts({ detail }: { detail: ArticleDetail }) {
  const { article, noise } = detail
  const facts: [string, ReactNode][] = [
    [
      'Outlet',
      <>
        <OutletName outlet={article.outlet} search="" unknown="not known" />
        {article.outlet && ` (${labelOf('outletBases', article.outlet.basis).toLowerCase()})`}
      </>,
    ],
    ['Published', <Published key="published" detail={detail} />],
    [
      'Furniture',
      <>
        {formatNumber(noise.furniture)} of {formatNumber(noise.characters)} characters (
        {formatPercent(noise.share === null ? null : noise.share * 100)}),{' '}
        <Link href={searchLink('/noise', '', { text: article.id }, 'before-after')}>before and after</Link>
      </>,
    ],
    [
      'Id',
      <code key="id" className="text-xs break-all">
        {article.id}
      </code>,
    ],
  ]
  if (article.dateline) facts.push(['Dateline', article.dateline.text])
  if (article.authors.length > 0)
    facts.push([article.authors.length > 1 ? 'Authors' : 'Author', article.authors.join(', ')])
  if (article.credits.length > 0)
    facts.push([
      'Credits',
      article.credits.map((credit) => `${credit.name} (${credit.where.replace('_', ' ')})`).join(', '),
    ])
  if (article.url) facts.push(['Address', <Address key="url" url={article.url} />])
  if (article.archiveUrl) facts.push(['Archived', <Address key="archive" url={article.archiveUrl} />])
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-muted">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      {detail.warnings.length > 0 && (
        <ul className="mt-3 rounded-md bg-notice-soft p-2 text-sm text-notice">
          {detail.warnings.map((warning) => (
            <li key={warning.code + warning.message}>{warning.message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Published({ detail: { article, publishedResolved: resolved, copies } }: { detail: ArticleDetail }) {
  const { published } = article
  if (published) return `${formatDay(published.date)} (${labelOf('publishedBases', published.basis).toLowerCase()})`
  if (!resolved) return 'no date in the text'
  const copy = copies.find(({ other }) => other.id === resolved.from)?.other
  return (
    <>
      {formatDay(resolved.published.date)} (from a dated copy
      {copy && (
        <>
          : <Link href={articleLink(copy.id, '')}>{copy.outlet?.name ?? articleName(copy)}</Link>
        </>
      )}
      )
    </>
  )
}

/** A link only where the address is a web address; anything else stays text. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span className="break-all">{url}</span>
  return (
    <a href={url} rel="noreferrer noopener external" target="_blank" className="break-all">
      {url}
    </a>
  )
}
