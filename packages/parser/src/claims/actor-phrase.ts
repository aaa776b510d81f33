import { partyOf } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import { siteName } from '../places/place-words.ts'
import { isUpperCase } from '../text/characters.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'

/** Nouns for those who do harm. */
export const actor =
  /^(?:force|affiliates?|branch|offshoot|faction|gunm[ae]n|militants?|rebels?|insurgents?|terrorists?|jihadists?|jihadis?|islamists?|extremists?|fighters?|soldiers?|troops|forces|police|policem[ae]n|officers?|army|military|attackers?|assailants?|bombers?|snipers?|group|groups|coalition|regime|government|militia|militias|guerrillas?|warplanes?|jets|planes|helicopters?|aircraft|protesters|security|guards?|settlers?|suspects?|shooters?|mob|kidnappers|pirates|bandits|tribesm[ae]n|militiam[ae]n|units?|brigades?|battalion|commandos|pilots|hijackers|separatists?|supremacists?|organi[sz]ations?|insurgency|factions?|monster|murderer|killers?|assassins?|smugglers|cartels?|gangs?|authorities|front|movement|opposition|navy|artillery)$/
/** Too weak to name anybody on their own, before an attack or as a deed's subject. */
const weak =
  /^(?:security|front|movement|units?|groups?|aircraft|planes|jets|helicopters?|warplanes?|artillery|organi[sz]ations?|suicide|terrorist|terror|officers?|battalion|navy|authorities|sniper|bombers?|forces|opposition|militia)$/
/** Words that stand before a noun for those who do harm, without naming them. */
const modifier =
  /^(?:so-called|suspected|alleged|armed|terror|terrorist|jihadist|islamist|takfiri|security|fighter|fighting|war|special|air|ground|allied|government|opposition|rebel|military|white|masked|unidentified|unknown|lone|young|anti-[\p{L}]+|pro-[\p{L}]+|far-right|far-left|right-wing|left-wing|foreign|local|hardline|hard-line|radical|extremist|sunni|shiite|shia|alawite|islamic|muslim|christian|jewish|kurdish|state|federal|riot|border|paramilitary|militant|militia|insurgent|guerrilla|separatist|suicide|knife-wielding|ultra-[\p{L}]+|neo-[\p{L}]+|joint|combat|royal|national|arab|democratic|moderate|dissident|tribal|ethnic|elite|undercover|off-duty|former|rogue|mercenary|army|naval|coalition|regime|law|enforcement|drug|criminal|street|barrel|and|of|the)$/u
/** What a party's name is put before to say whose it is. */
const hardware =
  /^(?:forces?|troops|soldiers?|fighters?|militants?|army|armies|military|warplanes?|jets?|planes?|helicopters?|aircraft|gunships?|artillery|tanks?|snipers?|navy|police|units?|militias?|rebels?|insurgents?|gunmen|government|regime|coalition|group|front|terrorists?|jihadists?|bombers?|members?|commandos|brigades?|air|special|security|ground|armed|allied|backed|and)$/

/** Joins tokens as the text has them, without an article before and small words at either end. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  const text = wordsBetween(tokens, from, to)
    .replace(/^(?:(?:the|an?|its|their|and|or|but|that|by|when|as|while|after|in|on|of) )+/i, '')
    .replace(/(?: (?:and|or|has|have|had|were|was|are|is|also|then|later|who|that|which|in|on|of|the))+$/, '')
    .replace(/['’]s?$/, '')
    .trim()
  const counted =
    /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|many|several|dozens|scores) /i.test(text)
  return counted || noActor.test(text) ? '' : text
}

const noActor =
  /\b(?:areas?|villages?|towns?|cit(?:y|ies)|regions?|provinces?|districts?|neighbou?rhoods?|checkpoints?|positions?|border|people|civilians|victims|residents|command|hq|headquarters|depot|base|camp)$|\b(?:virus|coronavirus|covid(?:-19)?|ebola|cholera|disease|outbreak|epidemic|pandemic|earthquake|flood(?:s|ing)?|hurricane|storm|typhoon|crash|accident|fire)\b|^(?:the|those|these|it|they|he|she|who|this|that|no|no one|nobody|five|likely)$/i

/**
 * Those who do harm among the tokens `from..to`: the last noun for such people or name of a party with the words that
 * belong to it; "SANA reporter that terrorist groups" gives "terrorist groups". `named` also takes a person's bare name.
 */
export function actorIn(tokens: readonly Token[], from: number, to: number, named = false): string | null {
  for (let end = to; end > from; end--) {
    const head = tokens[end - 1]
    if (head?.kind !== 'w' || !isHead(tokens, from, end, named)) continue
    let start = end - 1
    while (start > from && belongs(tokens, start - 1, end)) start--
    const text = phrase(tokens, start, end)
    if (text && (named ? !isTheatre(text) : !isWeak(text))) return text
  }
  return named ? bareName(tokens, from, to) : null
}

/** A noun for those who do harm, or the last word of a party's name. */
function isHead(tokens: readonly Token[], from: number, end: number, named: boolean): boolean {
  const head = tokens[end - 1]
  // "an army checkpoint", "rebel areas": where, not who
  if (!head || held.test(tokens[end]?.low ?? '')) return false
  if (named && end === tokens.length && isPerson(head)) return true
  if (actor.test(head.low)) return !tokens[end]?.word.person || head.word.person === undefined
  if (head.low === 'and' || head.word.fn) return false
  if (head.word.demonym)
    return head.word.demonym.plural || hardware.test(tokens[end]?.low ?? '') || end === tokens.length
  if (!head.capital) return partyOf(head.text) !== null
  // "Assads warplanes": a lost apostrophe
  if (/s$/.test(head.text) && partyOf(head.text.slice(0, -1))) return true
  if (isTown(head.text)) return false
  for (let start = end - 1; start >= Math.max(from, end - 4); start--)
    if (partyOf(wordsBetween(tokens, start, end)))
      // "Syrian Army Foils": a headline's verb behind the name
      return start === end - 1 || partyOf(wordsBetween(tokens, start, end - 1)) === null
  return false
}

const held =
  /^(?:checkpoints?|bases?|camps?|positions?|posts?|outposts?|areas?|territory|territories|strongholds?|bastions?|convoys?|convoy|barracks|headquarters|hq|hospitals?|sites?|depots?|neighbou?rhoods?|districts?|suburbs?|villages?|towns?|side|lines?|casualties|source|sources|media|television|tv|officials?|spokesm[ae]n|ministry|minister|command|vehicles?|tanks?|buildings?|station|stations|compound)$/

/** Words that open a sentence or describe an attack, not who carries it out. */
const ofTheAttack =
  /^(?:heavy|heavier|fresh|similar|latest|new|huge|intense|elsewhere|renewed|deadly|massive|several|separate|recent|ongoing|fierce|violent|continued|continuing|indiscriminate|daily|more|news|close|speaker|meanwhile|other|both|earlier|hundreds|dozens|scores|double|twin|two|three|child|children|civilians?|similarly|repeated|sustained|targeted|nearby|tags)$/

/** Whether the word before belongs to the name: capitalised, a demonym, another such noun, or a word that describes it. */
function belongs(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (word?.kind !== 'w' || end - at > 8) return false
  if (word.low === 'and') {
    const before = tokens[at - 1]
    return before !== undefined && next !== undefined && isNameWord(before) && !before.word.harm && isNameWord(next)
  }
  if (word.low === 'of' || word.low === 'the')
    return /^(?:members?|units?|group|groups|fighters?|forces|army|regime|state|coalition|of)$/.test(
      tokens[at - 1]?.low ?? '',
    )
  // "Tags Syria Assad Russia": a country alone is joined to nothing, and stands only right before who is from it
  if (next && countryCode(next.low) && at + 2 >= end) return false
  if (
    countryCode(word.low) &&
    !word.possessive &&
    !word.word.demonym &&
    !actor.test(next?.low ?? '') &&
    !next?.word.demonym
  )
    return false
  if (word.word.weekday || word.word.month || word.word.say || word.word.harm || word.word.number) return false
  if (ofTheAttack.test(word.low)) return false
  if (word.possessive || /^(?:gt|get|video|photo|tags|related|breaking|updated?)$/.test(word.low))
    return word.possessive
  return isNameWord(word)
}

const isNameWord = (word: Token): boolean =>
  (word.capital && !word.word.fn && !(isTown(word.text) && !partyOf(word.text)) && !isTownInCapitals(word)) ||
  word.word.demonym !== undefined ||
  actor.test(word.low) ||
  (/s$/.test(word.low) && actor.test(word.low.slice(0, -1))) ||
  modifier.test(word.low) ||
  (partyOf(word.text) !== null && !word.word.fn) ||
  /-(?:led|backed|linked|affiliated|allied|sponsored|majority|dominated|supported|wing)$/.test(word.low)

const isTown = (name: string): boolean => {
  const place = lookUpPlace(name)
  return place !== null && place.precision <= 4
}
const isTownInCapitals = ({ text }: Token): boolean => text.length > 4 && isUpperCase(text) && isTown(text)

/** "a man", "refugees": people who are not named by what they do, and more often killed than killing. */
const isPerson = ({ word, low }: Token): boolean =>
  word.person !== undefined &&
  !word.demonym &&
  (word.person.singular || /^(?:refugees|nationals|men|officers)$/.test(low))

/** A country at war is where, not who. */
export const isTheatre = (text: string): boolean =>
  /^(?:syria|iraq|afghanistan|yemen|libya|lebanon|somalia|gaza)$/i.test(text)
const isWeak = (text: string): boolean => (!text.includes(' ') && weak.test(text.toLowerCase())) || isTheatre(text)

/** "Adnan Sabri": capitalised words that name nothing else. */
function bareName(tokens: readonly Token[], from: number, to: number): string | null {
  const words = tokens.slice(from, to).filter((token) => token.word.fn !== 'det')
  const isName = words.length >= 1 && words.length <= 4 && words.every((token) => token.kind === 'w' && token.capital)
  if (
    !isName ||
    words.some(({ word }) => word.thing || word.harm || word.verb || word.weekday || word.month || word.fn)
  )
    return null
  const text = phrase(tokens, from, to)
  if (!text || siteName.test(text) || isTheatre(text)) return null
  return countryCode(text.toLowerCase()) || !lookUpPlace(text) ? text : null
}
