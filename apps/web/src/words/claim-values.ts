import type { Claim } from '@evenhand/schema'
import { countFigure } from './count-figure.ts'
import { formatInterval, plural } from './day-words.ts'

type Label = (vocabulary: string, value: string) => string

/** What a field of a claim is called. */
const names: Partial<Record<keyof Claim, string>> = {
  harm: 'Harm',
  count: 'Count',
  victims: 'Victims',
  perpetrator: 'Perpetrator',
  attribution: 'Source',
  assertion: 'Assertion',
  scope: 'Scope',
  relation: 'Relation',
  relatesTo: 'Part of',
  when: 'When',
  where: 'Where',
  mentions: 'Mentions',
  implicit: 'Single named person',
  violent: 'Violence',
}

/** One field of a claim in words. */
export interface ClaimValue {
  name: string
  words: string
}

/** The given fields of a claim, named and in words, in a fixed order. */
export function claimValues(values: Partial<Claim>, label: Label): ClaimValue[] {
  return (Object.keys(names) as (keyof Claim)[])
    .filter((field) => field in values)
    .map((field) => ({ name: names[field] ?? field, words: valueWords(values, field, label) }))
}

function valueWords(values: Partial<Claim>, field: keyof Claim, label: Label): string {
  switch (field) {
    case 'harm':
    case 'assertion':
    case 'scope':
    case 'relation':
      return label(`${field}s`, values[field] ?? '')
    case 'count':
      return values.count ? `“${values.count.text}” (${countFigure(values.count).text})` : 'none'
    case 'victims': {
      const { victims } = values
      if (!victims) return 'not stated'
      const kinds = [label('categories', victims.category), ...victims.subgroups.map((one) => label('subgroups', one))]
      const party = victims.party === null ? [] : [`of ${label('parties', victims.party)}`]
      return `${victims.text ? `“${victims.text}”, ` : ''}${[...kinds, ...party].join(', ')}`
    }
    case 'perpetrator':
      return values.perpetrator ? perpetratorWords(values.perpetrator, label) : 'not stated'
    case 'attribution':
      return values.attribution
        ? `${values.attribution.source} (${label('sourceTypes', values.attribution.type)})`
        : 'none: the article’s own voice'
    case 'when':
      return values.when ? formatInterval(values.when.start, values.when.end) : 'not stated'
    case 'where':
      return values.where?.name ?? 'not stated'
    case 'mentions':
      return plural(values.mentions?.length ?? 0, 'mention')
    case 'relatesTo':
      return values.relatesTo ? 'another claim of the article' : 'nothing'
    case 'implicit':
    case 'violent':
      return values[field] ? 'yes' : 'no'
    default:
      return String(values[field])
  }
}

function perpetratorWords({ text, party, status }: NonNullable<Claim['perpetrator']>, label: Label): string {
  const side = party === null ? '' : `, ${label('parties', party)}`
  return `“${text}”${side}, ${label('perpetratorStatuses', status).toLowerCase()}`
}
