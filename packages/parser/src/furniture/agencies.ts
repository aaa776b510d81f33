import type { Credit } from '@evenhand/schema'

/** A news agency or picture service that texts and captions credit. */
export interface Agency {
  readonly name: string
  readonly type: Credit['type']
  /** Spellings, matched as whole words with their case. */
  readonly spellings: readonly string[]
}

export const agencies: readonly Agency[] = [
  {
    name: 'Agence France-Presse',
    type: 'news_agency',
    spellings: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  },
  { name: 'Associated Press', type: 'news_agency', spellings: ['AP', 'Associated Press', 'The Associated Press'] },
  { name: 'Reuters', type: 'news_agency', spellings: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'dpa', type: 'news_agency', spellings: ['DPA', 'dpa'] },
  { name: 'European Pressphoto Agency', type: 'news_agency', spellings: ['EPA', 'EPA-EFE'] },
  { name: 'EFE', type: 'news_agency', spellings: ['EFE'] },
  { name: 'Anadolu Agency', type: 'state_media', spellings: ['Anadolu Agency', 'Anadolu', 'AA'] },
  { name: 'SANA', type: 'state_media', spellings: ['SANA'] },
  { name: 'Xinhua', type: 'state_media', spellings: ['Xinhua'] },
  { name: 'TASS', type: 'state_media', spellings: ['TASS', 'ITAR-TASS'] },
  { name: 'RIA Novosti', type: 'state_media', spellings: ['RIA Novosti'] },
  { name: 'Sputnik', type: 'state_media', spellings: ['Sputnik'] },
  { name: 'IRNA', type: 'state_media', spellings: ['IRNA'] },
  { name: 'Fars News Agency', type: 'state_media', spellings: ['FNA', 'Fars News Agency', 'Fars'] },
  { name: 'WAFA', type: 'state_media', spellings: ['WAFA'] },
  { name: 'National News Agency', type: 'state_media', spellings: ['NNA'] },
  { name: 'Petra', type: 'state_media', spellings: ['Petra'] },
  { name: 'Kyodo News', type: 'news_agency', spellings: ['Kyodo', 'Kyodo News'] },
  { name: 'Press Trust of India', type: 'news_agency', spellings: ['PTI'] },
  { name: 'ANSA', type: 'news_agency', spellings: ['ANSA'] },
  { name: 'United Press International', type: 'news_agency', spellings: ['UPI'] },
  { name: 'Bloomberg', type: 'media', spellings: ['Bloomberg'] },
  { name: 'CNN', type: 'media', spellings: ['CNN'] },
  { name: 'Getty Images', type: 'other', spellings: ['Getty Images', 'Getty'] },
]

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Alternation over all spellings, longest first, for patterns elsewhere. */
export const agencySpellings: string = agencies
  .flatMap((agency) => agency.spellings)
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|')

const bySpelling = new Map(
  agencies.flatMap((agency) => agency.spellings.map((spelling) => [spelling, agency] as const)),
)

/** The agency of a spelling as written, or null. */
export const agencyOf = (spelling: string): Agency | null => bySpelling.get(spelling) ?? null
