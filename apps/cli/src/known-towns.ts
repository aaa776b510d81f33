import { addPlaces } from '@evenhand/parser'

let added: Promise<void> | null = null

/** Lets the parser know the towns of the GeoNames extract. They are loaded once, by the commands that parse. */
export function knowTowns(): Promise<void> {
  added ??= import('@evenhand/parser/gazetteer').then(({ geonamesPlaces }) => addPlaces(geonamesPlaces()))
  return added
}
