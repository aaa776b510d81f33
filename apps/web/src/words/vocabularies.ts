import { partyNames } from '@evenhand/parser'
import {
  assertions,
  chainRoles,
  corroborations,
  fragmentPlaces,
  fragmentStatuses,
  furnitureKinds,
  harms,
  linkBases,
  mentionParts,
  originRelations,
  outletBases,
  perpetratorStatuses,
  publishedBases,
  qualifiers,
  relations,
  reviewStatuses,
  rulePresets,
  scopes,
  sourceTypes,
  victimCategories,
  victimSubgroups,
  wordConventions,
} from '@evenhand/schema'
import type { Labels } from './labels.tsx'

/** The vocabularies that pages show, by the name under which components ask for labels. */
export const vocabularies = {
  harms,
  qualifiers,
  categories: victimCategories,
  subgroups: victimSubgroups,
  sourceTypes,
  assertions,
  scopes,
  relations,
  corroborations,
  originRelations,
  linkBases,
  chainRoles,
  mentionParts,
  perpetratorStatuses,
  furnitureKinds,
  fragmentPlaces,
  fragmentStatuses,
  outletBases,
  publishedBases,
  presets: rulePresets,
  conventions: wordConventions,
  reviews: reviewStatuses,
} as const

export type VocabularyName = keyof typeof vocabularies

/** All labels, and the names of parties, for the client. */
export const labels: Labels = {
  ...Object.fromEntries(
    Object.entries(vocabularies).map(([name, vocabulary]) => [
      name,
      Object.fromEntries(Object.entries(vocabulary.terms).map(([value, term]) => [value, term.label])),
    ]),
  ),
  parties: Object.fromEntries(partyNames),
}

/** The label of a value, or a party's name, for server components. */
export function labelOf(name: VocabularyName | 'parties', value: string): string {
  return labels[name]?.[value] ?? value
}
