import type { Country, Division, Town } from './geonames-town.ts'

/** A row of the gazetteer. */
export interface Chosen {
  /** GeoNames id of a town, code of a division or country. */
  id: number | string
  name: string
  country: string
  precision: 1 | 4 | 6
  /** Decides between places of one name: the more populous wins. */
  population: number
  lat: number
  lon: number
  /** Taken for the place only where the text says so: "in", "near", "the town of". */
  ambiguous: boolean
  /** Too small to be meant where its country is never spoken of. */
  lesser: boolean
}

/** What a key means besides a place, from the strictest reason to leave the name out to the weakest. */
export type OtherSense = 'grammar' | 'party' | 'word' | 'person' | 'given-name'

/** Smallest population at which a name with another sense stays, as `ambiguous`; below it the name is left out. */
const keptFrom: Readonly<Record<OtherSense, number>> = {
  grammar: Number.POSITIVE_INFINITY, // "Of", "March", "Four"
  party: 150_000, // "Tehran" is a city and a government
  word: 150_000, // "Reading", "Split", "Mobile"
  person: 500_000,
  'given-name': 50_000,
}

/** Countries at war or with insurgencies: every place down to 1,000 inhabitants and every seat of a district. */
const inConflict: ReadonlySet<string> = new Set(
  'SY IQ YE LB PS IL AF PK LY SD SS SO ET ER NG NE ML BF TD CM CD CF MZ UA MM CO SV GT PE PH TR EG IR IN'.split(' '),
)

/** Inhabitants from which a town is taken up, and from which its bare name stands for it in news. */
const elsewhere = { taken: 12_000, plain: 100_000, plainProvince: 1_000_000 }
const conflict = { taken: 1_000, plain: 50_000, plainProvince: 0 }
/** Parts of towns, and places that are gone or without people. */
const leftOut = /^PPL(?:X|Q|H|W|CH)$/
const capital = /^PPL(?:C|A)$/
const seat = /^PPL(?:C|A|A2|A3)$/
const divisionWord =
  /^(?:Muhafazat|Municipality of|Province of|Region of|Republic of|State of|Department of) | (?:Governorate|Province|State|Department|Oblast'?|oblast|Region|District|County|Kra[iy]|Republic|Prefecture|Municipality|Parish|Division|Voivodeship|Autonomous)$/

export interface Choice {
  /** Countries, then towns and provinces, the most populous first. */
  chosen: Chosen[]
  /** Names with another sense that need a word of place, and names that were left out, by sense. */
  guarded: Map<OtherSense, string[]>
  left: Map<OtherSense, string[]>
}

/** Countries, towns and provinces worth knowing. `otherSense` says what else a key means. */
export function choosePlaces(
  {
    countries,
    towns,
    divisions,
  }: { countries: readonly Country[]; towns: readonly Town[]; divisions: readonly Division[] },
  keyOf: (name: string) => string,
  otherSense: (key: string) => OtherSense | null,
): Choice {
  const guarded = new Map<OtherSense, string[]>()
  const left = new Map<OtherSense, string[]>()
  const senseOf = (name: string): OtherSense | null => {
    const key = keyOf(name)
    return key.length < 3 || !/\p{Script=Latin}/u.test(key) ? 'grammar' : otherSense(key)
  }
  const isWord = (name: string): boolean => /grammar|word/.test(senseOf(name) ?? '')
  const keeps = (name: string, population: number): boolean => {
    const sense = senseOf(name)
    if (!sense) return true
    const kept = population >= keptFrom[sense]
    listOf(kept ? guarded : left, sense).push(name)
    return kept
  }
  const lands = countries
    .filter(({ name }) => !isWord(name))
    .map(
      ({ code, name }) =>
        ({
          id: code,
          name,
          country: code,
          precision: 6,
          population: 0,
          lat: 0,
          lon: 0,
          ambiguous: false,
          lesser: false,
        }) as const,
    )

  const places: Chosen[] = []
  const capitals = new Set<string>()
  for (const { id, name, country, feature, population, lat, lon } of towns) {
    if (leftOut.test(feature) || /[\n|]/.test(name)) continue
    const bounds = inConflict.has(country) ? conflict : elsewhere
    const important = (inConflict.has(country) ? seat : capital).test(feature)
    if ((population < bounds.taken && !important) || !keeps(name, population)) continue
    const lesser = population < bounds.plain
    const ambiguous = lesser || senseOf(name) !== null
    places.push({ id, name, country, precision: 1, population, lat, lon, ambiguous, lesser })
    if (capital.test(feature)) capitals.add(`${country} ${keyOf(name)}`)
  }
  for (const { code, name, towns: within } of divisionsWithTowns(divisions, towns)) {
    const country = code.slice(0, 2)
    const bounds = inConflict.has(country) ? conflict : elsewhere
    const bare = name.replace(divisionWord, '').replace(divisionWord, '').trim()
    const population = within.reduce((sum, town) => sum + town.population, 0)
    // "in Aleppo" is the city; a word says "Aleppo province"
    if (bare === '' || population === 0 || capitals.has(`${country} ${keyOf(bare)}`)) continue
    // "Central" and "Delta" are words however many live there; Florida and Carolina are more than given names
    if (!keeps(bare, isWord(bare) ? 0 : population)) continue
    const mean = (of: 'lat' | 'lon') => within.reduce((sum, town) => sum + town[of] * town.population, 0) / population
    const lesser = population < bounds.plainProvince
    const [lat, lon] = [mean('lat'), mean('lon')]
    places.push({ id: code, name: bare, country, precision: 4, population, lat, lon, ambiguous: lesser, lesser })
  }
  places.sort((a, b) => b.population - a.population || (String(a.id) < String(b.id) ? -1 : 1))
  return { chosen: [...lands, ...places], guarded, left }
}

function divisionsWithTowns(divisions: readonly Division[], towns: readonly Town[]): (Division & { towns: Town[] })[] {
  const within = new Map<string, Town[]>()
  for (const town of towns) {
    const list = within.get(town.division)
    if (list) list.push(town)
    else within.set(town.division, [town])
  }
  return divisions.map((division) => ({ ...division, towns: within.get(division.code) ?? [] }))
}

function listOf<Key>(lists: Map<Key, string[]>, key: Key): string[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
