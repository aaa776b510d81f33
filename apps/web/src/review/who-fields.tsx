'use client'

import type { Claim } from '@evenhand/schema'
import { useTerms } from '../words/labels.tsx'
import { Choice, TextField } from './edit-fields.tsx'
import type { PartyNames } from './edit-values.ts'

/** Names of the known parties by id, and of those that the claim itself names. */
export function usePartyNames({ victims, perpetrator }: Claim): PartyNames {
  const known = Object.fromEntries(useTerms('parties'))
  const own = [victims.party, perpetrator?.party].filter((id) => id != null)
  return { ...Object.fromEntries(own.map((id) => [id, id])), ...known }
}

/** Victims' party and subgroups, and who did it: whose side, not how many. */
export function WhoFields({ claim, parties }: { claim: Claim; parties: PartyNames }) {
  const { victims, perpetrator } = claim
  const nameOf = (party: string | null | undefined) => (party ? (parties[party] ?? party) : '')
  return (
    <>
      <TextField name="victimParty" legend="Party of the victims" value={nameOf(victims.party)} list="edit-parties" />
      <fieldset className="min-w-0 text-sm sm:col-span-2">
        <legend>Among the victims, as the text says</legend>
        <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {useTerms('subgroups').map(([value, label]) => (
            <label key={value} className="flex min-h-7 items-center gap-1.5">
              <input
                type="checkbox"
                name="subgroups"
                value={value}
                defaultChecked={(victims.subgroups as string[]).includes(value)}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField name="perpetrator" legend="Perpetrator, as the text calls them" value={perpetrator?.text ?? ''} />
      <TextField
        name="perpetratorParty"
        legend="Party of the perpetrator"
        value={nameOf(perpetrator?.party)}
        list="edit-parties"
      />
      <Choice
        name="perpetratorStatus"
        legend="How the text names the perpetrator"
        vocabulary="perpetratorStatuses"
        value={perpetrator?.status ?? 'stated'}
      />
      <datalist id="edit-parties">
        {Object.values(parties).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
