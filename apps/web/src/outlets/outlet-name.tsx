import Link from 'next/link'
import { outletLink, outletName } from './outlet-link.ts'

/** An outlet's name, which leads to its page in the view of `search`. `unknown` stands for a name inside of a sentence. */
export function OutletName(props: {
  outlet: { id: string | null; name: string | null } | null
  search: string
  unknown?: string
}) {
  const { outlet, search, unknown } = props
  return (
    // Named in every row of a table, so its page is not asked for before somebody goes there.
    <Link href={outletLink(outlet?.id ?? null, search)} prefetch={false} dir="auto">
      {outlet?.name ?? unknown ?? outletName(null)}
    </Link>
  )
}
