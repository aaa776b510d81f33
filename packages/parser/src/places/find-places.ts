import { partyOf, sourceKind } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import { isUpperCase } from '../text/characters.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { isBesideTheEvent } from './beside-the-event.ts'
import { type Candidate, describe, isOfName } from './candidate.ts'
import { type KnownPlace, lookUpPlace } from './gazetteer.ts'
import { isNamePart, type NameSpan, nameRun, trimRun } from './name-span.ts'
import {
  armed,
  before,
  comesDown,
  fighting,
  holdsTown,
  localNoun,
  near,
  neverAlone,
  settlement,
  siteName,
  titledSite,
  whereabouts,
} from './place-words.ts'

/** A place named in a sentence. Token indices. */
export interface PlaceMention {
  from: number
  to: number
  text: string
  /** As in the schema's `Where`. */
  precision: 1 | 2 | 3 | 4 | 5 | 6 | 7
  known: KnownPlace | null
  /** A site, village or quarter, named as one: finer than a city. */
  local: boolean
  /** It says where somebody speaks, works or comes from, not where harm was done. */
  beside: boolean
}

/** Places of a sentence: capitalised names after a word of place, and names that the gazetteer knows. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !isNamePart(token, tokens[i + 1])) continue
    const to = nameRun(tokens, i)
    const mention = readPlace(tokens, i, to)
    if (mention) found.push(mention)
    i = Math.max(i, to - 1)
  }
  return joinCountries(tokens, found)
}

/** "a raid on Velmar", "an attack by the ADF on Velmar", "shells fired by rebels on Velmar" */
function isStruck(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 2; at >= 0 && at > from - 9; at--) {
    const token = tokens[at]
    if (token?.kind !== 'w' || token.word.harm || token.word.say) return false
    if (comesDown.test(token.low)) return at === from - 2 || tokens[at + 1]?.low === 'by'
    if (/^(?:fired|launched)$/.test(token.low)) return true
  }
  return false
}

/** "in Iraq and Syria": in which of the two is not said, so it is neither. */
function joinCountries(tokens: readonly Token[], found: PlaceMention[]): PlaceMention[] {
  const joined: PlaceMention[] = []
  for (const place of found) {
    const before = joined.at(-1)
    const both =
      before?.precision === 6 &&
      place.precision === 6 &&
      before.to === place.from - 1 &&
      tokens[before.to]?.word.fn === 'and' &&
      tokens[before.from - 1]?.low !== 'between'
    if (!both) joined.push(place)
    else
      joined[joined.length - 1] = {
        from: before.from,
        to: place.to,
        text: wordsBetween(tokens, before.from, place.to),
        precision: before.precision,
        known: null,
        local: before.local,
        beside: before.beside,
      }
  }
  return joined
}

function readPlace(tokens: readonly Token[], from: number, end: number): PlaceMention | null {
  if (end <= from || (from < 4 && isDateline(tokens, from, end))) return null
  const span = trimRun(tokens, from, end)
  if (!span) return null
  const coast = demonymLand(tokens, span)
  if (coast) return coast
  const first = tokens[span.from]
  if (first?.word.demonym && !first.possessive) {
    if (span.to - span.from === 1) return null
    if (tokens[span.from + 1]?.word.person || tokens[span.from + 1]?.word.harm) return null
  }
  const candidate = describe(tokens, span)
  return isPlace(tokens, candidate) ? makeMention(tokens, candidate) : null
}

/** "the Syrian coast", where a demonym alone is no place. */
function demonymLand(tokens: readonly Token[], { from, to }: NameSpan): PlaceMention | null {
  const land = tokens[to]
  if (!tokens[from]?.word.demonym || to - from !== 1 || !land) return null
  if (!/^(?:desert|coast|steppe|highlands|countryside|beach)$/.test(land.low)) return null
  const text = wordsBetween(tokens, from, to + 1)
  const beside = isBesideTheEvent(tokens, from, to + 1)
  return { from, to: to + 1, text, precision: 5, known: lookUpPlace(text), local: false, beside }
}

function isPlace(tokens: readonly Token[], candidate: Candidate): boolean {
  const { from, to, name, known, country, headed, introduced, left, after } = candidate
  if (from >= to || (to - from === 1 && neverAlone.has(name.toLowerCase()))) return false
  if (isSubject(tokens, candidate) || isOwner(candidate)) return false
  // "Al Jazeera broadcast footage", though a town has that name
  if (!headed && !/^(?:in|near|outside)$/.test(left) && isMedium(name)) return false
  // "the Florida city of Fort Myers", "the Philippine island of Jolo": the second is the place
  if (headed && after && isOfName(tokens, candidate.end)) {
    if (holdsTown.test(after.low)) return false
    // "Aleppo's residential neighbourhood of Al-Warda"
    if (known && known.precision === 1 && /^(?:suburb|neighbou?rhood|district|quarter|borough)$/.test(after.low))
      return false
  }
  // "on Syrian Town"
  if (to - from > 1 && tokens[from]?.word.demonym && tokens.slice(from + 1, to).every(({ low }) => settlement.has(low)))
    return false
  // "Chelsea, a New York City neighborhood": what kind of place the one before is
  if (headed && /^an?$/.test(left) && tokens[from - 2]?.text === ',') return false
  // 'SANAs reporter', where the scrape lost the apostrophe
  const names = name.endsWith('s') ? [name, name.slice(0, -1)] : [name]
  if (names.some((one) => acronym.test(one) && sourceKind(one))) return false
  if (known || country)
    // a name with another sense needs a word that says where: "to Ramsey", "against Victory" do not
    return (
      known?.kind !== 'ambiguous' ||
      headed ||
      /^(?:in|near|at|outside|around|inside|of)$/.test(left) ||
      (before.has(left) && /^(?:in|near|of|across)$/.test(candidate.twoLeft)) ||
      (left === 'on' && isStruck(tokens, from))
    )
  const at = left === 'the' ? candidate.twoLeft : left
  const site = siteName.test(name) || (titledSite.test(name) && whereabouts.test(at))
  if (!site && fighting.test(name)) return false
  // "between Hassan's supporters", "in Hassan's party": whose, not where
  if (tokens[to - 1]?.possessive && !candidate.compass && !holdsPlace(tokens, to)) return false
  // "a Dogon village", "a mostly Alawite district": whose, not which
  if (
    headed &&
    !known &&
    !country &&
    /^(?:town|village|hamlet|neighbou?rhood|district|suburb|quarter|settlement|camp|enclave|stronghold|area)s?$/.test(
      after?.low ?? '',
    ) &&
    (/^an?$/.test(left) || (/^an?$/.test(candidate.twoLeft) && !tokens[from - 1]?.capital))
  )
    return false
  // "Hassan's compound"
  if (
    headed &&
    tokens[to - 1]?.possessive &&
    !known &&
    /^(?:compound|estate|clinic|farm|restaurant|cafe|plant)$/.test(after?.low ?? '')
  )
    return false
  // "in Syrian Kurdish city"
  if (tokens.slice(from, to).every(({ word }) => word.demonym)) return false
  if (headed) return site || !partyOf(name)
  // "between Adam Reed and", "a surge in COVID-19"
  if (!site && (left === 'between' || /\d/.test(name))) return false
  if (!introduced && !site) return false
  // organisations and people are not places, unless a word of place says so
  const words = tokens.slice(from, to)
  const glued = words[0]?.word.demonym && words.length > 1 && !words.at(-1)?.word.thing
  if (
    !site &&
    (names.some((one) => sourceKind(one) || partyOf(one)) || glued || words.some((token) => token.word.person))
  )
    return false
  if (/^(?:to|over|against|from|hit|struck|target|targeted|targeting)$/.test(left) && !isSettledBy(candidate))
    return false
  if (left === 'on' && !site && !isStruck(tokens, from)) return false
  // "..., Al-Shifa Hospital, ...": a site names itself
  return introduced || (words.length > 1 && !after?.word.say && after?.word.fn !== 'have')
}

const isMedium = (name: string): boolean => /^(?:media|news_agency|state_media)$/.test(sourceKind(name)?.type ?? '')

/** A kind of place follows the owner: "Hass's main market", "Homs's eastern suburbs". */
const holdsPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  tokens.slice(at, at + 3).some(({ low }) => settlement.has(low) || localNoun.has(low) || before.has(low))

const acronym = /^\p{Lu}{3,}$/u

/** A town may be hit or struck where its name is known or a site's. */
const isSettledBy = ({ name, left }: Candidate): boolean => /^(?:hit|struck|target)/.test(left) || siteName.test(name)

/** "Israel denied ...": the subject of a sentence is no place. */
function isSubject(tokens: readonly Token[], { from, country, after }: Candidate): boolean {
  const opens = from === 0 || (from === 1 && tokens[0]?.low === 'the')
  const said = tokens[from - 1]?.low === 'that' || tokens[from - 1]?.word.say !== undefined
  if (!country || !after || !(opens || said)) return false
  const { say, verb, harm, fn } = after.word
  return Boolean(say || verb || harm || fn === 'have' || fn === 'be' || fn === 'modal')
}

/** "the Syria army", "Army Checkpoint": a country that says whose army it is, and words that name no one place. */
function isOwner({ country, name, after, left }: Candidate): boolean {
  if (
    /^(?:Army|Military|Police|Air|Training|Security|Public|Old|Central|Main|Local|Naval)(?: \S+)?$/.test(name) &&
    siteName.test(name)
  )
    return true
  return (
    country !== null && after !== undefined && !after.capital && armed.test(after.low) && !/^(?:in|across)$/.test(left)
  )
}

function makeMention(tokens: readonly Token[], candidate: Candidate): PlaceMention {
  const { known, headed, after, left, twoLeft, compass } = candidate
  let { from, to } = candidate
  let precision = precisionOf(candidate)
  let text = candidate.name
  if (headed && after && !(known && isSomePart(tokens, from, after))) {
    to = tokens[to] === after ? to + 1 : to + 2
    // "Atme border crossing", "Garissa University campus"
    if (localNoun.has(tokens[to]?.low ?? '') && !tokens[to]?.capital) to += 1
    text = wordsBetween(tokens, from, to)
    const word = text.split(' ').at(-1) ?? ''
    if (/^(?:town|city|village)$/i.test(word)) text = text.slice(0, -word.length - 1)
  }
  if (compass || (before.has(left) && (precision >= 4 || known))) {
    from -= 1
    text = wordsBetween(tokens, from, to)
    if (precision === 6) precision = 5
    if (compass && !known && precision === 1) precision = 5
  }
  if (near.has(left) && precision === 1) precision = 2
  // "Syrias towns": the country; the scrape lost its apostrophe
  const owner = tokens[from]
  if (owner && to - from > 1 && tokens[to - 1]?.low.endsWith('s') && countryCode(owner.low)) {
    to = from + 1
    text = owner.text
    precision = 6
  }
  text = text.replace(/['’]s?$/, '')
  if (/[a-z]s$/.test(text) && known && !lookUpPlace(text) && lookUpPlace(text.slice(0, -1))) text = text.slice(0, -1)
  if (precision === 6 && /[a-z]s$/.test(text) && countryCode(text.slice(0, -1).toLowerCase())) text = text.slice(0, -1)
  const site =
    localNoun.has(tokens[to - 1]?.low ?? '') ||
    (headed && after?.low === 'area') ||
    (left === 'of' &&
      localNoun.has(twoLeft) &&
      // "the Velmar neighbourhood of Arish"
      !isNamed(tokens[from - 3]) &&
      !(known && /^(?:suburbs?|districts?|quarter|neighbou?rhoods?)$/.test(twoLeft))) ||
    localNoun.has(left)
  const beside = isBesideTheEvent(tokens, from, to)
  return { from, to, text, precision, known, local: precision <= 3 && site, beside }
}

const isNamed = (token: Token | undefined): boolean =>
  token?.capital === true && !token.word.fn && !token.word.demonym && !lookUpPlace(token.text)

function precisionOf({ known, country, headed, after }: Candidate): PlaceMention['precision'] {
  const head = headed ? (after?.low ?? '') : ''
  if (/^(?:district|county)$/.test(head)) return 3
  if (/^(?:province|governorate|countryside|region)$/.test(head)) {
    if (known?.precision === 1 && head !== 'province' && head !== 'governorate') return 2
    return head === 'region' || head === 'countryside' ? 5 : 4
  }
  // "the Lal Chowk area of Srinagar"
  if (head === 'area' && !country) return 1
  if (known) return known.precision
  if (country) return 6
  if (/^(?:state|department)$/.test(head)) return 4
  return /^(?:desert|valley|area)$/.test(head) ? 5 : 1
}

/** "a besieged Damascus suburb", "Aleppo neighborhoods": some part of a town, not one with that name. */
function isSomePart(tokens: readonly Token[], from: number, { low }: Token): boolean {
  if (/^(?:suburbs|neighbou?rhoods|districts|quarters)$/.test(low)) return true
  if (!/^(?:suburb|neighbou?rhood|district|quarter|area)$/.test(low)) return false
  return (
    /^an?$/.test(tokens[from - 1]?.low ?? '') ||
    (/^an?$/.test(tokens[from - 2]?.low ?? '') && !tokens[from - 1]?.capital)
  )
}

/** "NAIROBI, Kenya —", "BEIRUT:", "GAZA CITY (AP)", "Beirut Syrian warplanes ...", where the scrape lost the dash: where the report was filed. */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from]
  if (!name || name.text.length < 4) return false
  if (isUpperCase(name.text)) {
    for (let i = to; i < Math.min(tokens.length, to + 7); i++)
      if (/^(?:—|–|--|-|:|\()$/.test(tokens[i]?.text ?? '')) return true
    // "BEIRUT Air strikes in Syria killed"
    const next = tokens[from + 1]
    return (
      from === 0 && next?.capital === true && !isUpperCase(next.text) && !isUpperCase(tokens[from + 2]?.text ?? 'A')
    )
  }
  return from === 0 && tokens[1]?.word.demonym !== undefined && lookUpPlace(name.text) !== null
}
