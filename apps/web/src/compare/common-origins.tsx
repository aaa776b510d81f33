import type { ArticleDetail, ClaimRow } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../components/panel.tsx'
import { articleLink } from '../filters/search-link.ts'
import { claimWords } from '../words/figure-in-force.ts'
import { labelOf } from '../words/vocabularies.ts'
import { commonOrigins, type Side } from './pair.ts'

/** Origins that figures of both articles rest on. */
export function CommonOrigins(props: {
  a: ArticleDetail
  b: ArticleDetail
  names: Record<Side, string>
  search: string
}) {
  const origins = commonOrigins(props.a, props.b)
  if (origins.length === 0) return null
  return (
    <Panel
      title="Origins behind both"
      note="Figures of both articles rest on these. An origin that both repeat is one origin still."
    >
      <dl className="space-y-2 text-sm">
        {origins.map((origin) => (
          <div key={origin.id}>
            <dt className="font-semibold">{origin.name}</dt>
            {(['a', 'b'] as const).map((side) => (
              <dd key={side}>
                <span className="text-muted">{props.names[side]}: </span>
                <Claims rows={origin[side]} search={props.search} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Claims({ rows, search }: { rows: ClaimRow[]; search: string }) {
  return (
    <>
      {rows.map((row, at) => (
        <span key={row.id}>
          {at > 0 && ', '}
          <Link href={articleLink(row.article.id, search, row.id)}>
            {claimWords(row)} {labelOf('harms', row.claim.harm).toLowerCase()}
          </Link>
        </span>
      ))}
    </>
  )
}
