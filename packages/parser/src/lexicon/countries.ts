/** Country names as news writes them, with ISO 3166-1 alpha-2 codes; lower case, several spellings by `|`. */
export const countries: readonly (readonly [names: string, code: string])[] = [
  ['syria|syrias', 'SY'], ['iraq|iraqs', 'IQ'], ['israel|israels', 'IL'], ['lebanon|lebanons', 'LB'], ['jordan', 'JO'], ['egypt|egypts', 'EG'], ['saudi arabia', 'SA'], ['yemen|yemens', 'YE'], ['iran|irans', 'IR'], ['turkey|türkiye|turkeys', 'TR'],
  ['afghanistan', 'AF'], ['pakistan', 'PK'], ['india', 'IN'], ['bangladesh', 'BD'], ['nepal', 'NP'], ['sri lanka', 'LK'], ['china', 'CN'], ['japan', 'JP'], ['south korea', 'KR'], ['north korea', 'KP'], ['philippines|the philippines', 'PH'], ['indonesia', 'ID'], ['malaysia', 'MY'], ['thailand', 'TH'], ['vietnam', 'VN'], ['myanmar|burma', 'MM'],
  ['russia|russias', 'RU'], ['ukraine|ukraines', 'UA'], ['georgia', 'GE'], ['armenia', 'AM'], ['azerbaijan', 'AZ'], ['kazakhstan', 'KZ'], ['uzbekistan', 'UZ'], ['tajikistan', 'TJ'], ['kyrgyzstan', 'KG'],
  ['united states|the united states|u.s|u.s.|us|usa|america|washington', 'US'], ['canada', 'CA'], ['mexico', 'MX'], ['cuba', 'CU'], ['colombia', 'CO'], ['peru', 'PE'], ['el salvador', 'SV'], ['guatemala', 'GT'], ['honduras', 'HN'], ['nicaragua', 'NI'], ['bolivia', 'BO'], ['chile', 'CL'], ['argentina', 'AR'], ['venezuela', 'VE'], ['ecuador', 'EC'], ['haiti', 'HT'], ['brazil', 'BR'], ['panama', 'PA'],
  ['united kingdom|britain|uk|u.k.|england', 'GB'], ['ireland', 'IE'], ['france', 'FR'], ['germany', 'DE'], ['spain', 'ES'], ['italy', 'IT'], ['netherlands', 'NL'], ['belgium', 'BE'], ['switzerland', 'CH'], ['austria', 'AT'], ['sweden', 'SE'], ['norway', 'NO'], ['denmark', 'DK'], ['finland', 'FI'], ['poland', 'PL'], ['czech republic', 'CZ'], ['hungary', 'HU'], ['romania', 'RO'], ['bulgaria', 'BG'], ['serbia', 'RS'], ['croatia', 'HR'], ['bosnia', 'BA'], ['albania', 'AL'], ['kosovo', 'XK'], ['greece', 'GR'], ['portugal', 'PT'], ['cyprus', 'CY'],
  ['libya', 'LY'], ['tunisia', 'TN'], ['algeria', 'DZ'], ['morocco', 'MA'], ['sudan', 'SD'], ['south sudan', 'SS'], ['somalia', 'SO'], ['ethiopia', 'ET'], ['eritrea', 'ER'], ['kenya', 'KE'], ['uganda', 'UG'], ['rwanda', 'RW'], ['burundi', 'BI'], ['congo|dr congo|democratic republic of congo', 'CD'], ['nigeria', 'NG'], ['niger', 'NE'], ['mali', 'ML'], ['chad', 'TD'], ['cameroon', 'CM'], ['ghana', 'GH'], ['senegal', 'SN'], ['ivory coast', 'CI'], ['burkina faso', 'BF'], ['central african republic', 'CF'], ['angola', 'AO'], ['mozambique', 'MZ'], ['zimbabwe', 'ZW'], ['south africa', 'ZA'], ['tanzania', 'TZ'],
  ['qatar', 'QA'], ['kuwait', 'KW'], ['united arab emirates|uae', 'AE'], ['bahrain', 'BH'], ['oman', 'OM'], ['australia', 'AU'], ['new zealand', 'NZ'], ['palestine', 'PS'],
]

const byName = new Map<string, string>()
for (const [names, code] of countries) for (const name of names.split('|')) byName.set(name, code)

/** ISO code of a country's lower-case name, or null. */
export function countryCode(name: string): string | null {
  return byName.get(name) ?? null
}
