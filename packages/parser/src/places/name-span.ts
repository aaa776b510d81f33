import { countryCode } from '../lexicon/countries.ts'
import { oneOf } from '../lexicon/one-of.ts'
import { isUpperCase } from '../text/characters.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { lookUpPlace } from './gazetteer.ts'
import { before, feature, never, organisation, settlement, siteName } from './place-words.ts'

/** A run of tokens that could be a place's name. Token indices. */
export interface NameSpan {
  from: number
  to: number
}

/** The longest run of capitalised words from `from` on, with the small words that names hold ("Deir el Zor", "Tree of Life"). */
export function nameRun(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < 6) {
    const next = tokens[to]
    if (!next) break
    if (isNamePart(next, tokens[to + 1])) to++
    // "the al-Noor Shiite neighborhood"
    else if (to > from && next.capital && never.has(next.low) && settlement.has(tokens[to + 1]?.low ?? '')) to++
    // "St. Petersburg"
    else if (next.text === '.' && /^(?:St|Ft|Mt)$/.test(tokens[to - 1]?.text ?? '') && tokens[to + 1]?.capital) to += 2
    else if (to > from && /^(?:al|el|de|bin|es|ez|del)$/.test(next.low) && tokens[to + 1]?.capital) to += 2
    else if (to > from && next.low === 'of') {
      const end = endOfTitle(tokens, from, to)
      if (end === null) break
      to = end
    } else break
    if (tokens[to - 1]?.possessive) break
  }
  return to
}

/** "Tree of Life synagogue", "Church of the Nativity": the end of a name that holds an "of" at `of`, or null. */
function endOfTitle(tokens: readonly Token[], from: number, of: number): number | null {
  const name = tokens[of + 1]?.low === 'the' ? of + 2 : of + 1
  const word = tokens[name]
  const head = tokens[of - 1]
  if (!word || !isNamePart(word, tokens[name + 1]) || !head) return null
  if (feature.has(head.low) && !/^(?:city|town|village|district|state|province)$/.test(head.low)) return name + 1
  const site = tokens[name + 1]
  const known = lookUpPlace(word.text) ?? countryCode(word.low)
  return !known && of - from <= 2 && site && feature.has(site.low) ? name + 1 : null
}

export function isNamePart(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'w' || !token.capital) return false
  const upper = token.text.length > 4 && isUpperCase(token.text)
  if (upper && next?.capital && isUpperCase(next.text)) return true
  if (token.word.weekday || (token.word.month && token.low !== 'march') || token.word.fn || token.word.number)
    return false
  if (
    token.low.includes('-') &&
    /-(?:held|led|based|backed|controlled|run|linked|owned|funded|allied|dominated|born|made|majority)$/.test(token.low)
  )
    return false
  // "SANA" is the agency, not Sana'a
  if (token.text.length <= 5 && token.text.length > 1 && /^[^a-z]+$/.test(token.text)) return false
  if (token.word.say && !token.possessive) return false
  return !never.has(token.low)
}

/**
 * Cuts from a run what title case and lost commas glued to it: "Aleppo Bombing", "Syrias Aleppo", "Aleppo Syrian",
 * "Homs Hama". Null where the run is no place's name, but an organisation's.
 */
export function trimRun(tokens: readonly Token[], from: number, end: number): NameSpan | null {
  let start = from
  let to = end
  // "Velmar Local Government Area"
  for (let i = from + 1; i < end - 1; i++)
    if (tokens[i]?.low === 'local' && tokens[i + 1]?.low === 'government') return trimRun(tokens, from, i)
  // "Tree of Life": what a title ends in is a part of it
  const titled = tokens.slice(start + 1, end - 1).some(({ low }) => low === 'of')
  while (to > start && !titled && isThing(tokens[to - 1])) {
    // "the New York Times": a paper, not the city
    if (to - start > 1 && organisation.has(tokens[to - 1]?.low ?? '')) return null
    to--
  }
  if (to <= start || (!titled && isThing(tokens[start]))) return null
  const last = tokens[to - 1]
  if (last && to - start > 1 && organisation.has(last.low)) return null
  // "Syrias Aleppo": the scrape lost an apostrophe
  const first = tokens[start]
  if (first && to - start > 1 && /s$/.test(first.low) && countryCode(first.low.slice(0, -1))) start++
  // "Syrian Deir ez-Zor"
  if (to - start > 1 && tokens[start]?.word.demonym && lookUpPlace(wordsBetween(tokens, start + 1, to))) start++
  // "in Homs Syrian state TV said"
  const media = tokens[to]?.low === 'state' && /^(?:tv|media|television|radio|news)$/.test(tokens[to + 1]?.low ?? '')
  const site = siteName.test(last?.text ?? '') || (settlement.has(tokens[to]?.low ?? '') && !media)
  if (!site) {
    for (let i = start + 1; i < to; i++) if (tokens[i]?.word.demonym) to = i
    to = cutAtKnown(tokens, start, to)
  }
  return { from: start, to }
}

/** "Homs Hama": of two known names in a row, the first. */
function cutAtKnown(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 2 || lookUpPlace(wordsBetween(tokens, from, to))) return to
  for (let cut = to - 1; cut > from; cut--)
    if (lookUpPlace(wordsBetween(tokens, from, cut)) && lookUpPlace(wordsBetween(tokens, cut, to))) return cut
  return to
}

const noPlace = oneOf(`
  bombing bomb killing explosion fighting shelling violence evacuation observatory monitor official officials
  countryside residential civilian civilians shooting massacre
`)

function isThing(token: Token | undefined): boolean {
  if (!token) return true
  if (feature.has(token.low)) return false
  return (
    token.word.thing === true || token.word.harm !== undefined || token.word.verb === true || noPlace.has(token.low)
  )
}

/** Whether the word opens a name as its part of the compass: "Northern Syria", "Rural Idlib". */
export const isCompass = (token: Token | undefined): boolean =>
  token !== undefined && token.low !== 'old' && before.has(token.low)
