/** An outlet that can be recognised by its address or by its name in a text. */
export interface KnownOutlet {
  readonly id: string
  readonly name: string
  readonly domains: readonly string[]
  /** Other spellings; case and punctuation do not matter. */
  readonly aliases: readonly string[]
}

/** Extendable: `readMetadata` takes more outlets, which are looked at first. */
export const knownOutlets: readonly KnownOutlet[] = [
  { id: 'ahram-online', name: 'Ahram Online', domains: ['ahram.org.eg'], aliases: ['ahram', 'al ahram'] },
  {
    id: 'al-alam',
    name: 'Al-Alam',
    domains: ['alalam.ir', 'alalamtv.net'],
    aliases: ['alalam', 'al alam news network'],
  },
  {
    id: 'al-arabiya',
    name: 'Al Arabiya',
    domains: ['alarabiya.net'],
    aliases: ['alarabiya', 'al arabiya english', 'arabiya'],
  },
  {
    id: 'al-jazeera',
    name: 'Al Jazeera',
    domains: ['aljazeera.com', 'aljazeera.net'],
    aliases: ['aljazeera', 'al jazeera english'],
  },
  { id: 'al-manar', name: 'Al-Manar', domains: ['almanar.com.lb'], aliases: ['manar', 'al manar tv'] },
  { id: 'arab-news', name: 'Arab News', domains: ['arabnews.com'], aliases: [] },
  {
    id: 'arabs-today',
    name: 'Arabs Today',
    domains: ['arabstoday.net'],
    aliases: ['arab today media group', 'arabs today group', 'arab today', 'arabs today group sal'],
  },
  {
    id: 'asharq-al-awsat',
    name: 'Asharq Al-Awsat',
    domains: ['aawsat.com', 'aawsat.net'],
    aliases: ['asharqalawsat', 'asharq al awsat english', 'asharq al awsat newspaper', 'aawsat'],
  },
  {
    id: 'associated-press',
    name: 'Associated Press',
    domains: ['apnews.com', 'ap.org'],
    aliases: ['the associated press', 'ap news'],
  },
  { id: 'bbc', name: 'BBC', domains: ['bbc.co.uk', 'bbc.com'], aliases: ['bbc news'] },
  {
    id: 'christian-science-monitor',
    name: 'The Christian Science Monitor',
    domains: ['csmonitor.com'],
    aliases: ['christian science monitor'],
  },
  { id: 'cnn', name: 'CNN', domains: ['cnn.com'], aliases: ['cnn web news'] },
  { id: 'daily-sabah', name: 'Daily Sabah', domains: ['dailysabah.com'], aliases: ['dailysabah'] },
  { id: 'fox-news', name: 'Fox News', domains: ['foxnews.com'], aliases: ['foxnews', 'fox online news'] },
  { id: 'global-news', name: 'Global News', domains: ['globalnews.ca'], aliases: ['globalnews'] },
  {
    id: 'jordan-times',
    name: 'The Jordan Times',
    domains: ['jordantimes.com'],
    aliases: ['jordan times', 'jordantimes'],
  },
  { id: 'nna', name: 'National News Agency', domains: ['nna-leb.gov.lb'], aliases: ['nna'] },
  { id: 'npr', name: 'NPR', domains: ['npr.org'], aliases: ['npr online news', 'national public radio'] },
  { id: 'reuters', name: 'Reuters', domains: ['reuters.com'], aliases: ['thomson reuters'] },
  { id: 'sana', name: 'SANA', domains: ['sana.sy'], aliases: ['syrian arab news agency'] },
  { id: 'sputnik', name: 'Sputnik', domains: ['sputniknews.com'], aliases: ['sputnik news'] },
  {
    id: 'syrian-national-coalition',
    name: 'Syrian National Coalition',
    domains: ['etilaf.org', 'etilaf.us'],
    aliases: ['etilaf'],
  },
  { id: 'tass', name: 'TASS', domains: ['tass.com', 'tass.ru'], aliases: ['itar tass'] },
  { id: 'the-atlantic', name: 'The Atlantic', domains: ['theatlantic.com'], aliases: [] },
  { id: 'the-guardian', name: 'The Guardian', domains: ['theguardian.com', 'guardian.co.uk'], aliases: ['guardian'] },
  { id: 'the-national', name: 'The National', domains: ['thenational.ae', 'thenationalnews.com'], aliases: [] },
  {
    id: 'the-new-arab',
    name: 'The New Arab',
    domains: ['alaraby.co.uk', 'newarab.com'],
    aliases: ['alaraby', 'new arab', 'al araby al jadeed'],
  },
  {
    id: 'the-new-york-times',
    name: 'The New York Times',
    domains: ['nytimes.com'],
    aliases: ['new york times', 'new york times news'],
  },
  {
    id: 'the-washington-post',
    name: 'The Washington Post',
    domains: ['washingtonpost.com'],
    aliases: ['washington post'],
  },
  {
    id: 'the-washington-times',
    name: 'The Washington Times',
    domains: ['washingtontimes.com'],
    aliases: ['washington times'],
  },
  { id: 'trt-world', name: 'TRT World', domains: ['trtworld.com'], aliases: ['trt', 'trtworld'] },
  { id: 'usa-today', name: 'USA TODAY', domains: ['usatoday.com'], aliases: [] },
  { id: 'wikinews', name: 'Wikinews', domains: ['wikinews.org'], aliases: [] },
  { id: 'xinhua', name: 'Xinhua', domains: ['xinhuanet.com', 'news.cn'], aliases: ['xinhua news agency'] },
]

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byName = new Map<string, KnownOutlet>()
const byDomain = new Map<string, KnownOutlet>()
for (const outlet of knownOutlets) {
  for (const name of [outlet.name, ...outlet.aliases]) byName.set(fold(name), outlet)
  byName.set(fold(outlet.id), outlet)
  for (const domain of outlet.domains) byDomain.set(domain, outlet)
}

/** The known outlet that a name spells, or null. */
export const knownOutletName = (name: string): KnownOutlet | null =>
  name.length > 60 ? null : (byName.get(fold(name)) ?? null)

/** The known outlet of a host name or one of its parents ("www.bbc.co.uk"), or null. */
export function knownOutletHost(host: string): KnownOutlet | null {
  let rest = host.toLowerCase()
  for (let step = 0; step < 6 && rest !== ''; step++) {
    const outlet = byDomain.get(rest)
    if (outlet) return outlet
    const dot = rest.indexOf('.')
    if (dot < 0) return null
    rest = rest.slice(dot + 1)
  }
  return null
}

/** Kebab-case key of a name: Latin letters without marks, a leading article kept. */
export const outletSlug = (name: string): string => {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'unnamed' : slug
}
