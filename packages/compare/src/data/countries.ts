/** ISO 3166-1 code with the folded words that name a country, its people or its seat of government in a source's name. */
const rows: Readonly<Record<string, string>> = {
  AF: 'afghanistan afghan afghans kabul',
  BI: 'burundi burundian',
  CD: 'congo congolese',
  CN: 'china chinese beijing',
  EG: 'egypt egyptian cairo',
  ET: 'ethiopia ethiopian',
  FR: 'france french paris',
  GB: 'britain british uk',
  DE: 'germany german berlin',
  IL: 'israel israeli',
  IN: 'india indian',
  IQ: 'iraq iraqi baghdad',
  IR: 'iran iranian tehran',
  JO: 'jordan jordanian',
  KE: 'kenya kenyan nairobi',
  LB: 'lebanon lebanese beirut',
  LY: 'libya libyan tripoli',
  ML: 'mali malian',
  MM: 'myanmar burma burmese',
  NE: 'niger nigerien',
  NG: 'nigeria nigerian',
  PH: 'philippines philippine filipino',
  PK: 'pakistan pakistani islamabad',
  PS: 'gaza palestine palestinian',
  RU: 'russia russian moscow kremlin',
  SA: 'saudi',
  SD: 'sudan sudanese khartoum',
  SO: 'somalia somali mogadishu',
  SY: 'syria syrian damascus assad',
  TN: 'tunisia tunisian',
  TR: 'turkey turkish ankara',
  UA: 'ukraine ukrainian kyiv kiev',
  US: 'us u.s american pentagon',
  YE: 'yemen yemeni sanaa',
}

/** Word of a source's name (lower case, no accents) to country code. A lost apostrophe leaves "russias": also listed. */
export const countryWords: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([code, words]) =>
    words.split(' ').flatMap((word): [string, string][] => [
      [word, code],
      [`${word}s`, code],
    ]),
  ),
)
