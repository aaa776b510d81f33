import { countryCode } from '../../packages/parser/src/lexicon/countries.ts'
import type { Country } from './geonames-town.ts'

/** Names of the countries and territories of `codes` that the parser's own list of countries lacks. */
export function missingCountries(codes: Iterable<string>): Country[] {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  return [...new Set(codes)].sort().flatMap((code) => {
    const name = (english.of(code) ?? code).replace(' SAR China', '').replaceAll('’', "'")
    if (name === code || name.includes(' - ')) return [] // "Congo - Kinshasa"
    const [, plain = name, other] = /^(.+) \((\p{L}+)\)$/u.exec(name) ?? []
    return [plain, other, plain.replace(/^St\. /, 'Saint '), plain.replace(' & ', ' and ')]
      .filter((spelling, i, all): spelling is string => spelling !== undefined && all.indexOf(spelling) === i)
      .filter((spelling) => !countryCode(spelling.toLowerCase()))
      .map((spelling) => ({ code, name: spelling }))
  })
}
