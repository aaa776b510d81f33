import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { accessFrom, accessView } from '../server/access.ts'
import { TokenPanel } from './token-panel.tsx'

/** Shows its children to those who may change something; to others, why they cannot. */
export async function WritersOnly({ children }: { children: ReactNode }) {
  const { closed, tokenMissing } = accessView(await headers(), accessFrom(process.env))
  if (closed !== null) return <ClosedNote closed={closed}>Nothing can be added here.</ClosedNote>
  return tokenMissing ? <TokenPanel /> : children
}

/** Why nothing can be changed, what still works, and how to open the dashboard. */
export function ClosedNote({ closed, children }: { closed: string; children: ReactNode }) {
  return (
    <p className="mb-4 max-w-3xl rounded-md bg-notice-soft p-3 text-sm text-notice">
      {closed} {children} Whoever runs it can change that: see <code>evenhand serve --help</code>.
    </p>
  )
}
