'use client'

import type { ClaimRow } from '@evenhand/store'
import { claimValues } from '../words/claim-values.ts'
import { useLabel } from '../words/labels.tsx'

/** What is in force beside what the machine read, where a reviewer decided otherwise; nothing where nobody did. */
export function MachineValues({ row }: { row: Pick<ClaimRow, 'claim' | 'machineValues'> }) {
  const label = useLabel()
  const machine = claimValues(row.machineValues ?? {}, label)
  if (machine.length === 0) return null
  const inForce = new Map(claimValues(row.claim, label).map(({ name, words }) => [name, words]))
  return (
    <div
      data-machine
      className="mt-3 border-l-2 border-line-strong pl-3 text-sm [&_td]:pr-4 [&_th]:pr-4 [&_th]:text-left [&_th]:font-normal"
      dir="auto"
    >
      <p className="text-muted">A reviewer changed this.</p>
      <table>
        <thead>
          <tr className="align-top text-muted">
            <td />
            <th scope="col">In force:</th>
            <th scope="col">The machine read:</th>
          </tr>
        </thead>
        <tbody>
          {machine.map(({ name, words }) => (
            <tr key={name} className="align-top">
              <th scope="row" className="text-muted">
                {name}
              </th>
              <td className="font-semibold">{inForce.get(name)}</td>
              <td className="text-muted">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
