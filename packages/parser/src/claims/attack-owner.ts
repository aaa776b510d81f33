import { partyOf } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import { defineCue } from '../lexicon/cues.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { Token } from '../text/tokens.ts'
import { actor, actorIn, isTheatre } from './actor-phrase.ts'

export const attackNoun = defineCue(
  /^(?:air|strikes?|airstrikes?|air-strikes?|airstike|raids?|airraids?|attacks?|shelling|bombings?|bombardments?|ambush|ambushes|offensive|assaults?|missiles?|rockets?|mortars?|shells|bombs?|warplanes?|drones?|blasts?|artillery|fire|gunfire|campaign|operations?|massacre|massacres|onslaught|counter-attack|counterattack|counter-offensive|counteroffensive|invasion|barrage|barrages|explosions?|mines?|landmines?|rampage|shootings?|incursion|siege|sniper)$/,
)
/** Kinds of weapon and other words between an owner and the attack. */
const weapon =
  /^(?:suicide|car|truck|vehicle|air|aerial|drone|rocket|mortar|missile|deadly|heavy|overnight|surprise|barrel|purportedly|deadliest|worst|alleged|twin|double|triple|major|chemical|gas|bomb|new|recent|latest|fresh|several|multiple|military|apparent|intense|artillery|tank|sniper|ground|cross-border|retaliatory|ongoing|massive|fierce|separate|similar|indiscriminate|coordinated|relentless|cluster|gun|knife|roadside|land|phosphorus|missiles|rockets|and|helicopter|warplane|jet|fighter)$/
const telling = 'reported|announced|confirmed|recorded|documented|described|investigated|condemned'
/** "reported by police": who tells of it did not do it. */
export const tellsOfIt = new RegExp(`^(?:${telling})$`)
/** Participles before "by" whose agent holds a place or speaks, and did no harm. */
export const notByDoer = new RegExp(
  `^(?:${telling}|controlled|held|backed|supported|besieged|run|ruled|dominated|populated|followed|caused|taken|seized|retaken|recaptured|targeted|hit)$`,
)

/** Whose attack it is: "US-led strikes", "strikes by a US-led coalition", "a rebel rocket attack", "Russian airstrikes". */
export function attackOwner(tokens: readonly Token[], before: number): string | null {
  let best: string | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(token.cues & attackNoun) || (token.low === 'air' && !isFromTheAir(tokens, i))) continue
    if (best !== null && i > before) break
    best = doerAfter(tokens, i) ?? best
    if (best) break
    best = ownerBefore(tokens, i)
  }
  return best
}

/** "air raids", "the air force renewed its raids"; not "the air force said", "air force officers", "an air base". */
function isFromTheAir(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (/^forces?$/.test(next?.low ?? '')) return !after?.word.say && !after?.word.person
  return ((next?.cues ?? 0) & attackNoun) !== 0 || next?.low === 'support'
}

/** "strikes by X", "an attack claimed by X", "a blast blamed on X". */
function doerAfter(tokens: readonly Token[], at: number): string | null {
  for (let k = at + 1; k < Math.min(tokens.length, at + 8); k++) {
    const next = tokens[k]
    if (!next || next.kind === 'p' || next.word.fn === 'have' || next.word.fn === 'relative') return null
    const blamed = next.low === 'on' && tokens[k - 1]?.low === 'blamed'
    if (next.word.say && !/^(?:claimed|reported|reportedly)$/.test(next.low)) return null
    if (!blamed && (next.low !== 'by' || notByDoer.test(tokens[k - 1]?.low ?? ''))) continue
    return agentFrom(tokens, k + 1)
  }
  return null
}

/** The doer that "by" or "on" introduces at `from`. */
export function agentFrom(tokens: readonly Token[], from: number, named = false): string | null {
  let to = from
  while (to < tokens.length && to - from < 9) {
    const word = tokens[to]
    if (word?.kind !== 'w' && !(word?.text === '"' || word?.text === '“' || word?.text === '”')) break
    const { fn, weekday, say, harm, verb, thing } = word.word
    const inside = fn === 'det' || fn === 'possessive' || fn === 'and' || word.low === 'of'
    if ((fn && !inside) || weekday || say || harm || (verb && !thing && !word.capital)) break
    if (/ing$|^early$|^late$/.test(word.low) && to > from) break
    to++
  }
  const start = /^["“]$/.test(tokens[from]?.text ?? '') ? from + 1 : from
  // "by Russian strikes", "by gunmen in the army": the first name, else what owns the attack
  let end = start
  while (end < to && !/^["”]$/.test(tokens[end]?.text ?? '') && !((tokens[end]?.cues ?? 0) & attackNoun)) end++
  const words = tokens.slice(start, end)
  return actorIn(words, 0, words.length, named) ?? (end < to && end > start ? ownerBefore(tokens, end) : null)
}

/** "Israeli airstrikes", "a rebel rocket attack", "Assad’s barrel bombs". */
function ownerBefore(tokens: readonly Token[], at: number): string | null {
  let to = at
  while (to > 0 && at - to < 5 && weapon.test(tokens[to - 1]?.low ?? '') && !tokens[to - 1]?.word.demonym) to--
  const last = tokens[to - 1]
  if (/^(?:or|either)$/.test(tokens[to - 2]?.low ?? '')) return null
  if (last?.kind !== 'w' || /^(?:terrorist|terror|suicide|a|an|the)$/.test(last.low)) return null
  if (/-led$/.test(last.low)) return `${last.text} coalition`
  // "Kabul bus blast", "Syria raid": a town or the country of the war says where it was
  const place = lookUpPlace(last.text)
  if (place && place.precision <= 4 && !actor.test(last.low)) return null
  // "in Niger ambush"
  const located = /^(?:in|at|near|on)$/.test(tokens[to - 2]?.low ?? '') && !/s$/.test(tokens[at]?.low ?? '')
  if (place && located && last.text.length > 3) return null
  let from = to - 1
  while (from > 0 && to - from < 7 && tokens[from - 1]?.kind === 'w' && !stopsOwner(tokens[from - 1])) from--
  const text = actorIn(tokens, from, to)
  // "security operation", "military offensive": a kind of attack, not whose it is
  const isKind = /^(?:security|military|forces|front|operation|group|army)$/.test(last.text)
  if (text && !(isKind && !text.includes(' ')) && text.endsWith(last.text.replace(/['’]s?$/, ''))) return text
  // a bare demonym: "Russian and Syrian strikes"
  if (!last.word.demonym && !countryCode(last.low)) return null
  const earlier = tokens[to - 2]?.word.fn === 'and' ? tokens[to - 3] : undefined
  if (isTheatre(last.text)) return null
  return earlier && (earlier.word.demonym || partyOf(earlier.text)) ? `${earlier.text} and ${last.text}` : last.text
}

const stopsOwner = (word: Token | undefined): boolean =>
  !word ||
  word.low === 'a' ||
  word.low === 'an' ||
  (word.word.fn !== undefined && word.word.fn !== 'and') ||
  word.word.weekday !== undefined ||
  word.word.say !== undefined ||
  word.word.harm !== undefined ||
  word.word.number !== undefined

/** "clashes with X", "a gun battle against X": the other side of a fight. */
export function opponentIn(tokens: readonly Token[]): string | null {
  for (let i = 0; i < tokens.length; i++) {
    if (!((tokens[i]?.cues ?? 0) & fight)) continue
    for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
      if (tokens[k]?.kind === 'p') break
      if (/^(?:with|against)$/.test(tokens[k]?.low ?? '')) return agentFrom(tokens, k + 1)
    }
    if (/^fighting$/.test(tokens[i]?.low ?? '')) {
      const found = agentFrom(tokens, i + 1)
      if (found) return found
    }
  }
  return null
}

const fight = defineCue(
  /^(?:clash|clashes|clashed|clashing|fighting|battles?|gunfight|gunbattle|firefight|skirmish|skirmishes|combat|shootout)$/,
)
