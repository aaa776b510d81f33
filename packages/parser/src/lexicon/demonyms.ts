/** Words for the people or things of a country: [word, ISO 3166-1 alpha-2, true where the form means people ("Palestinians")]. */
type Row = readonly [word: string, country: string, plural: boolean]

/** adjective, country; the plural in -s means people where `s` is set, else the adjective alone can ("three French"). */
const adjectives = `
syrian SY s|iraqi IQ s|israeli IL s|palestinian PS s|lebanese LB|jordanian JO s|egyptian EG s|saudi SA s|yemeni YE s|iranian IR s|turkish TR|turk TR s|kurdish KU|kurd KU s
afghan AF s|pakistani PK s|indian IN s|bangladeshi BD s|nepalese NP|nepali NP s|chinese CN|japanese JP|korean KR s|filipino PH s|indonesian ID s|malaysian MY s|thai TH s|vietnamese VN|burmese MM|rohingya MM s|uighur CN s|uyghur CN s
russian RU s|ukrainian UA s|chechen RU s|georgian GE s|armenian AM s|azerbaijani AZ s|kazakh KZ s|uzbek UZ s|tajik TJ s|kyrgyz KG
american US s|canadian CA s|mexican MX s|cuban CU s|colombian CO s|peruvian PE s|salvadoran SV s|guatemalan GT s|honduran HN s|nicaraguan NI s|bolivian BO s|chilean CL s|argentine AR s|argentinian AR s|venezuelan VE s|ecuadoran EC s|haitian HT s|brazilian BR s|panamanian PA s
british GB|briton GB s|english GB|scottish GB|irish IE|french FR|german DE s|spanish ES|spaniard ES s|italian IT s|dutch NL|belgian BE s|swiss CH|austrian AT s|swedish SE|swede SE s|norwegian NO s|danish DK|dane DK s|finnish FI|finn FI s|polish PL|pole PL s|czech CZ s|hungarian HU s|romanian RO s|bulgarian BG s|serbian RS s|serb RS s|croatian HR s|bosnian BA s|albanian AL s|greek GR s|portuguese PT|european EU s
libyan LY s|tunisian TN s|algerian DZ s|moroccan MA s|sudanese SD|somali SO s|ethiopian ET s|eritrean ER s|kenyan KE s|ugandan UG s|rwandan RW s|burundian BI s|congolese CD|nigerian NG s|nigerien NE s|malian ML s|chadian TD s|cameroonian CM s|ghanaian GH s|senegalese SN|ivorian CI s|angolan AO s|mozambican MZ s|zimbabwean ZW s|african AF* s|tanzanian TZ s
qatari QA s|kuwaiti KW s|emirati AE s|bahraini BH s|omani OM s|arab AR* s|australian AU s|gazan PS s|lankan LK s
`

export const demonyms: readonly Row[] = adjectives
  .trim()
  .split(/[|\n]/)
  .flatMap((row): Row[] => {
    const [word = '', country = '', s] = row.trim().split(' ')
    return s
      ? [
          [word, country.replace('*', ''), false],
          [`${word}s`, country.replace('*', ''), true],
        ]
      : [[word, country.replace('*', ''), false]]
  })
