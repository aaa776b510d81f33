import { articleEndings } from '@evenhand/intake'
import type { Metadata } from 'next'
import { WritersOnly } from '../../access/writers-only.tsx'
import { AddDesk } from '../../add/add-desk.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { load, Prefetched, trpc } from '../../trpc/server.tsx'

export const metadata: Metadata = { title: 'Add' }

export default async function AddPage() {
  const history = trpc.add.history.queryOptions({ limit: 20 })
  const result = await load(history)
  return (
    <>
      <PageTitle title="Add articles">
        Every text is read first and shown with its claims; it is stored when you say so, and a batch can be taken back
        and put back; articles whose claims were reviewed since stay.
      </PageTitle>
      {result.ok ? (
        <Prefetched queries={[history]}>
          <WritersOnly>
            <AddDesk endings={[...articleEndings.keys()]} />
          </WritersOnly>
        </Prefetched>
      ) : (
        <ProblemPanel problem={result.problem} />
      )}
    </>
  )
}
