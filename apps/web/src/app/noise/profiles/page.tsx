import { fragmentStatuses } from '@evenhand/schema'
import { enoughTexts, leastTexts, type ProfileRow } from '@evenhand/store'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { ClosedNote } from '../../../access/writers-only.tsx'
import { EmptyStore } from '../../../components/empty-store.tsx'
import { PageTitle } from '../../../components/page-title.tsx'
import { Panel } from '../../../components/panel.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { outletLink } from '../../../outlets/outlet-link.ts'
import { LearningPanel } from '../../../profiles/learning-panel.tsx'
import { OutletLinks } from '../../../profiles/outlet-links.tsx'
import { ProfileDesk } from '../../../profiles/profile-desk.tsx'
import { accessFrom, accessView } from '../../../server/access.ts'
import { load, Prefetched, trpc } from '../../../trpc/server.tsx'

export const metadata: Metadata = { title: 'Source profiles' }

export default async function ProfilesPage({ searchParams }: { searchParams: SearchParams }) {
  const { param } = await readPageQuery(searchParams)
  const result = await load(trpc.profiles.list.queryOptions())
  return (
    <>
      <PageTitle title="Source profiles">
        Lines and fragments that recur across the texts of one outlet. Accept what the page puts around articles, reject
        what belongs to them: only what is accepted is marked as furniture. Texts are never changed.{' '}
        <Link href="/noise">Back to the noise report</Link>
      </PageTitle>
      {!result.ok ? (
        <ProblemPanel problem={result.problem} />
      ) : result.data.length === 0 ? (
        <EmptyStore />
      ) : (
        <Outlets rows={result.data} asked={param('outlet')} status={param('status')} />
      )}
    </>
  )
}

async function Outlets(props: { rows: ProfileRow[]; asked: string | undefined; status: string | undefined }) {
  const { rows, asked } = props
  const profile = asked === undefined ? rows[0] : rows.find(({ outlet }) => outlet.id === asked)
  if (profile === undefined) {
    const message = `No article of an outlet “${asked}” is stored.`
    return (
      <ProblemPanel problem={{ code: 'not_found', message, where: null, advice: 'Go back to the list of outlets.' }} />
    )
  }
  const { id, name } = profile.outlet
  const known = fragmentStatuses.values.find((value) => value === props.status)
  const status = props.status === 'all' ? null : (known ?? 'proposed')
  const access = accessView(await headers(), accessFrom(process.env))
  const queries = [
    trpc.profiles.list.queryOptions(),
    ...(profile.learned ? [trpc.profiles.outlet.queryOptions({ outlet: id })] : []),
  ]
  return (
    <Prefetched queries={queries}>
      <div className="grid gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <OutletLinks chosen={id} leastTexts={leastTexts} />
        <div className="min-w-0">
          {access.closed !== null && (
            <ClosedNote closed={access.closed}>Profiles can be read, not decided on.</ClosedNote>
          )}
          <Panel title={name} aside={<Link href={outletLink(id, '')}>The outlet’s page</Link>}>
            <LearningPanel key={id} outlet={id} needed={{ least: leastTexts, enough: enoughTexts }} access={access} />
            {profile.learned && (
              <ProfileDesk key={`${id} ${status} ${profile.learned.at}`} outlet={id} status={status} access={access} />
            )}
          </Panel>
        </div>
      </div>
    </Prefetched>
  )
}
