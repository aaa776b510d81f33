import { rows } from './cities.generated.ts'
import type { KnownPlace } from './gazetteer.ts'

/**
 * Towns and provinces of GeoNames for `addPlaces`, the most populous first: coordinates in degrees, rounded to 0.01;
 * a province stands at the mean of its towns. Ids are "gn-" and the GeoNames id, or "gn-" and the division's code.
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
 * A row of the generated gazetteer: kind (t town, a town whose name means something else too, p province), country,
 * latitude and longitude in hundredths of a degree (base 36, from the south pole and the date line), a town's GeoNames id
 * (base 36) or a province's code and a bar, name.
 */
export function readGeonamesRow(row: string): KnownPlace {
  const kind = row[0]
  const country = row.slice(1, 3)
  const bar = row.indexOf('|')
  const province = kind === 'p'
  return {
    id: province ? `gn-${country}-${row.slice(9, bar)}` : `gn-${Number.parseInt(row.slice(9, 14), 36)}`,
    name: row.slice(province ? bar + 1 : 14),
    country,
    lat: degrees(row.slice(3, 6), 90),
    lon: degrees(row.slice(6, 9), 180),
    precision: province ? 4 : 1,
    kind: kind === 'a' ? 'ambiguous' : 'plain',
  }
}

function degrees(digits: string, origin: number): number {
  return (Number.parseInt(digits, 36) - origin * 100) / 100
}
