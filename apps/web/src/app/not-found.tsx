import Link from 'next/link'
import { PageTitle } from '../components/page-title.tsx'

export default function NotFound() {
  return (
    <>
      <PageTitle title="Not found">
        Nothing here has this address. It may have been removed, or the link is mistyped.
      </PageTitle>
      <p>
        <Link href="/">Go to the overview</Link> or <Link href="/articles">to the list of articles</Link>.
      </p>
    </>
  )
}
