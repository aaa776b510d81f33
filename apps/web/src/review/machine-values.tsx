'use client'

import type { ClaimRow } from '@evenhand/store'
import { claimValues } from '../words/claim-values.ts'
import { useLabel } from '../words/labels.tsx'

/** What the machine read where a reviewer decided otherwise; nothing where nobody did. */
export function MachineValues({ values }: { values: ClaimRow['machineValues'] }) {
  const label = useLabel()
  const machine = claimValues(values ?? {}, label)
  if (machine.length === 0) return null
  return (
    <div className="mt-3 border-l-2 border-line-strong pl-3 text-sm text-muted" dir="auto">
      <p>A reviewer changed this. The machine read:</p>
      <ul>
        {machine.map(({ name, words }) => (
          <li key={name}>
            {name}: {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
