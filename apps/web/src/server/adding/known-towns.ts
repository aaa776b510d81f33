import { addPlaces } from '@evenhand/parser'

let added: Promise<void> | null = null

/** Lets the parser know the towns of the GeoNames extract, as the command line does: both must read a text alike. */
export function knowTowns(): Promise<void> {
  added ??= import('@evenhand/parser/gazetteer').then(({ geonamesPlaces }) => addPlaces(geonamesPlaces()))
  return added
}
