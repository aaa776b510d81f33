import { rows } from './cities.generated.ts'
import type { KnownPlace } from './gazetteer.ts'

/**
 * Countries, provinces and towns of GeoNames for `addPlaces`, the more populous of a name first. Coordinates in degrees,
 * rounded to 0.01; a province stands at the mean of its towns, a country nowhere. Ids: the country's code, or "gn-" and
 * the GeoNames id of a town or the code of a province.
 */
export function* geonamesPlaces(): Generator<{ place: KnownPlace; spellings: readonly string[] }> {
  for (let start = 1; start < rows.length; ) {
    const end = rows.indexOf('\n', start)
    const place = readGeonamesRow(rows.slice(start, end))
    yield { place, spellings: [place.name] }
    start = end + 1
  }
}

/**
 * A row of the generated gazetteer: kind (T town, A town whose name means something else too, P province, C country;
 * t and p are too small for their bare name), country; then, for no country, latitude and longitude in hundredths of a
 * degree (base 36, from the south pole and the date line) and a town's GeoNames id (base 36) or a province's code and a
 * bar; the name.
 */
export function readGeonamesRow(row: string): KnownPlace {
  const letter = row.slice(0, 1)
  const country = row.slice(1, 3)
  if (letter === 'C')
    return { id: country, name: row.slice(3), country, lat: null, lon: null, precision: 6, kind: 'plain' }
  const lesser = letter === 't' || letter === 'p'
  const bar = row.indexOf('|')
  return {
    id: bar >= 0 ? `gn-${country}-${row.slice(9, bar)}` : `gn-${Number.parseInt(row.slice(9, 14), 36)}`,
    name: row.slice(bar >= 0 ? bar + 1 : 14),
    country,
    lat: degrees(row.slice(3, 6), 90),
    lon: degrees(row.slice(6, 9), 180),
    precision: bar >= 0 ? 4 : 1,
    kind: lesser || letter === 'A' ? 'ambiguous' : 'plain',
    ...(lesser && { lesser }),
  }
}

function degrees(digits: string, origin: number): number {
  return (Number.parseInt(digits, 36) - origin * 100) / 100
}
