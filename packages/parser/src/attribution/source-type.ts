import { countryCode } from '../lexicon/countries.ts'
import { parties } from '../lexicon/parties.ts'
import { PhraseIndex } from '../lexicon/phrase-index.ts'
import { knownSources, type SourceType, sourceWords } from '../lexicon/sources.ts'

export interface SourceKind {
  type: SourceType
  party: string | null
  /** Canonical name where the source is a known one. */
  name: string | null
}

/** Lower case with single spaces between word characters, so that aliases match whole words. */
export function foldName(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}.'-]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()} `
}

const partyAliases = new PhraseIndex(
  parties
    .flatMap((party) => party.aliases.map((alias) => [` ${alias.replaceAll('’', "'")} `, party] as const))
    .sort(([a], [b]) => b.length - a.length),
)

/** A row of `sourceWords`: what it says, and its place among the rows. */
interface Row {
  type: SourceType
  at: number
}

const rowOfWord = new PhraseIndex(
  sourceWords.flatMap(([type, words], at) =>
    words.split('|').map((word): [string, Row] => [` ${word.replaceAll('’', "'").replace(/\.$/, '')} `, { type, at }]),
  ),
)
const stateMedia = sourceWords.findIndex(([type]) => type === 'state_media')
const known = new PhraseIndex(
  knownSources.flatMap(([name, type, aliases]) =>
    aliases
      .split('|')
      // "SANAs correspondent": a scrape that lost the apostrophe
      .flatMap((alias) => (alias.includes(' ') || /[s.]$/.test(alias) ? [alias] : [alias, `${alias}s`]))
      .map((alias) => ` ${alias.replaceAll('’', "'").replace(/\.$/, '')} `)
      .map((alias) => [alias, { name, type, alias }] as const),
  ),
)

const fighters =
  / (?:rebels?|militants?|insurgents?|jihadists?|guerrillas?|gunmen|terrorists?|extremists?|fighters?|militias?|brigades?|battalions?) /

const ownedBy = /-(?:run|linked|affiliated|controlled|aligned|owned|allied)(?= )/g

interface SideOfWar {
  id: string
  side: 'state' | 'nonstate'
}

const partyCache = new Map<string, SideOfWar | null>()

/** The party that a phrase names, by its longest alias; "IS" counts only in capitals. */
export function partyOf(text: string | null): SideOfWar | null {
  if (!text) return null
  const cached = partyCache.get(text)
  if (cached !== undefined) return cached
  const found = readParty(text, foldName(text))
  if (partyCache.size > 5000) partyCache.clear()
  partyCache.set(text, found)
  return found
}

function readParty(text: string, folded: string): SideOfWar | null {
  if (/\bISs?\b/.test(text) && !/[A-Z]{6}/.test(text)) return { id: 'islamic_state', side: 'nonstate' }
  const party = partyAliases.first(folded)
  if (party) return { id: party.id, side: party.side }
  // "Russias defence ministry": a scrape that lost the apostrophe
  const country = /^ ([a-z]{4,})s /.exec(folded)?.[1]
  if (country && countryCode(country)) return readParty(country, ` ${country} `)
  // "the Houthi-run channel"
  const owned = folded.replace(ownedBy, ' ')
  const owner = owned === folded ? null : partyAliases.first(owned)
  return owner?.side === 'nonstate' ? { id: owner.id, side: owner.side } : null
}

/** Kinds of source that can be a party to a fight. */
const ownParty: ReadonlySet<SourceType> = new Set(['military', 'armed_group', 'government', 'state_media', 'police'])

const kindCache = new Map<string, SourceKind | null>()

/** What kind of source a noun phrase names, or null where nothing in it says so. */
export function sourceKind(text: string): SourceKind | null {
  const cached = kindCache.get(text)
  if (cached !== undefined) return cached
  const kind = readKind(text)
  if (kindCache.size > 5000) kindCache.clear()
  kindCache.set(text, kind)
  return kind
}

/** "a group fighting government forces" is not of the government. */
const whomItFights = /^( .*?\S) (?:fighting|battling|opposing|opposed to) .*$/

/** "Iraqi police and hospital officials": the first of two sources gives the kind. */
function firstOfTwo(folded: string): SourceKind | null {
  const and = folded.indexOf(' and ')
  if (and < 0) return null
  const [left, right] = [folded.slice(0, and).trim(), folded.slice(and + 5).trim()]
  // "a lawmaker and head of the medical service" is one person
  if (/^(?:head|chief|director|member|leader|former|spokes\w+) /.test(right)) return null
  return left && right && sourceKind(right) ? sourceKind(left) : null
}

const speaksForFighters =
  / (?:rebel|militia|militant|insurgent|guerrilla|separatist)s? (?:spokes\w+|leaders?|chief|commanders?|officials?|sources?) /

/** "the 103rd Brigade", "Brig. Gen. Ada Brown, commander of a brigade": units and ranks of an army. */
const ofArmy = / (?:\d+(?:st|nd|rd|th)|lt|col|gen|maj|brig|capt|lieutenant|colonel|major|brigadier|captain) /

function readKind(whole: string): SourceKind | null {
  const all = foldName(whole)
  const folded = all.replace(whomItFights, '$1 ')
  const text = folded === all ? whole : folded.trim()
  if (/^ (?:the )?(?:opponents|critics|enemies|families|relatives|supporters) of /.test(folded))
    return { type: 'other', party: null, name: null }
  const bare = folded.trim().replace(/^(?:the|a|an) /, '')
  const party = text ? readParty(text, folded === all ? all : foldName(text)) : null
  const named = known.first(
    folded,
    ({ alias }) =>
      !(alias === ' ap ' && !/\bAP\b/.test(text)) &&
      !(alias === ' un ' && !/\bUN\b/.test(text)) &&
      !(alias === ' who ' && !/\bWHO\b/.test(text)),
  )
  if (named) return { type: named.type, party: ownParty.has(named.type) ? (party?.id ?? null) : null, name: named.name }
  const first = firstOfTwo(folded)
  if (first) return first
  if (countryCode(bare)) return { type: 'government', party: party?.id ?? null, name: null }
  // "a source at Homs Governorate" works there; one "in Homs province" only lives there
  if (/ (?:source|sources|official) at .* (?:province|governorate) /.test(folded))
    return { type: 'government', party: party?.id ?? null, name: null }
  // "a rebel leader"
  if (speaksForFighters.test(folded)) return { type: 'armed_group', party: party?.id ?? null, name: null }
  const nonstate = party?.side === 'nonstate'
  // beside a party only plain words of health make a source one of health
  const mayTreat = !nonstate || / (?:health|hospital|medical|doctor|medics?) /.test(folded)
  const row = rowOfWord.first(folded, ({ type }) => type !== 'health' || mayTreat)
  if (nonstate && (row === null || row.at > stateMedia)) return { type: 'armed_group', party: party.id, name: null }
  if (row) {
    const { type } = row
    const spokesFor =
      (nonstate && !['un', 'health', 'rescue', 'monitor', 'police', 'witness'].includes(type)) ||
      ((type === 'military' || type === 'government') &&
        party === null &&
        fighters.test(folded) &&
        !ofArmy.test(folded))
    return { type: spokesFor ? 'armed_group' : type, party: party?.id ?? null, name: null }
  }
  if (/-(?:tv|fm|radio|news) /.test(folded)) return { type: 'media', party: null, name: null }
  if (party) {
    // a militia speaks as an armed group, on whichever side it fights
    const armed =
      party.side === 'nonstate' ||
      / (?:hezbollah|hizbullah|hizballah|popular mobili[sz]ation|hashe?d al-shaabi|al-nujaba|units) /.test(folded)
    return { type: armed ? 'armed_group' : 'government', party: party.id, name: null }
  }
  if (fighters.test(folded)) return { type: 'armed_group', party: null, name: null }
  return null
}
