import type { NoiseRow } from '@evenhand/store'

export const noisePlaces = ['head', 'inline', 'tail'] as const
export type NoisePlace = (typeof noisePlaces)[number]

export const placeNames: Record<NoisePlace, string> = {
  head: 'Above the article’s words',
  inline: 'Between them',
  tail: 'Below them',
}

export interface PlaceBar {
  key: string
  outletId: string | null
  name: string
  furniture: number
  /** Too little furniture for shares. */
  few: boolean
  segments: { place: NoisePlace; characters: number; from: number; to: number }[]
}

/** Below this the shares of a bar are of too few characters to be drawn like the others. */
const fewest = 100

/** One bar for each outlet with furniture, most furniture first: the whole bar is its furniture, parted by where it stands. */
export function placeBars(rows: readonly Pick<NoiseRow, 'outlet' | 'positions'>[]): PlaceBar[] {
  return rows
    .map(({ outlet, positions }) => {
      const furniture = noisePlaces.reduce((sum, place) => sum + positions[place], 0)
      let edge = 0
      const segments = noisePlaces
        .filter((place) => positions[place] > 0)
        .map((place) => {
          const from = edge
          edge += (100 * positions[place]) / furniture
          return { place, characters: positions[place], from, to: edge }
        })
      return {
        key: outlet?.id ?? 'unknown',
        outletId: outlet?.id ?? null,
        name: outlet?.name ?? 'Outlet not known',
        furniture,
        few: furniture < fewest,
        segments,
      }
    })
    .filter(({ furniture }) => furniture > 0)
    .sort((a, b) => b.furniture - a.furniture || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
