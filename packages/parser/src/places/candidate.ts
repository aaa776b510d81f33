import { partyOf } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { type KnownPlace, lookUpPlace } from './gazetteer.ts'
import { isCompass, type NameSpan } from './name-span.ts'
import { before, kindBefore, partOf, prepositions, settlement, siteName, stormed } from './place-words.ts'

/** A name with what stands around it. */
export interface Candidate extends NameSpan {
  /** The name without a possessive ending. */
  name: string
  known: KnownPlace | null
  country: string | null
  /** A kind of place follows: "Anbar province". */
  headed: boolean
  /** A part of the compass opens the run: "Northern Homs". */
  compass: boolean
  /** A word of place stands before it: "in Anbar", "the village of Tlajin". */
  introduced: boolean
  left: string
  twoLeft: string
  after: Token | undefined
  /** Behind the kind of place. */
  end: number
}

export const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'of' && tokens[tokens[at + 1]?.low === 'the' ? at + 2 : at + 1]?.capital === true

/** What is known of the name at `span`. */
export function describe(tokens: readonly Token[], span: NameSpan): Candidate {
  let { from } = span
  const to = endOfTown(tokens, span)
  // "Northern Homs", "Central Idlib province"
  if (to - from > 1 && isCompass(tokens[from]) && !lookUpPlace(wordsBetween(tokens, from, to))) from++
  const compass = from > span.from
  const left = tokens[from - 1]?.low ?? ''
  const twoLeft = tokens[from - 2]?.low ?? ''
  const words = wordsBetween(tokens, from, to)
  const name = tokens[to - 1]?.possessive ? words.replace(/['’]s?$/, '') : words
  // "Bureij refugee camp", "Garissa teachers college": one more word may stand before the kind of place
  const camp = kindBefore.test(tokens[to]?.low ?? '')
  const kind = tokens[to + 1]?.low ?? ''
  const after = tokens[camp && (settlement.has(kind) || /^(?:cent(?:er|re)|complex|field)$/.test(kind)) ? to + 1 : to]
  const owner = tokens[from - 1]
  const known = lookUpPlace(name) ?? (name.endsWith('s') && !partyOf(name) ? lookUpPlace(name.slice(0, -1)) : null)
  return {
    from,
    to,
    name,
    known,
    compass,
    country: countryCode(name.toLowerCase()),
    headed:
      after !== undefined && isKind(tokens, after, tokens[to] === after ? to : to + 1, name, known !== null, left),
    introduced:
      compass ||
      (left === 'of'
        ? settlement.has(twoLeft) || before.has(twoLeft) || partOf.test(twoLeft) || stormed.test(twoLeft)
        : prepositions.has(left) || settlement.has(left)) ||
      // "Syria's Tabqa"
      (owner?.text.endsWith('s') === true && countryCode(owner.low.replace(/s$/, '')) !== null) ||
      // "Idlib's Kafr Nabl"
      (owner?.possessive === true && lookUpPlace(owner.text.replace(/['’]s?$/, '')) !== null),
    left,
    twoLeft,
    after,
    end: tokens[to] === after ? to + 1 : to + 2,
  }
}

/** "Anbar province", "the Ardoyne area of Belfast", "the Kabul-Herat highway", "Plateau state", but not "the Idlib area". */
function isKind(
  tokens: readonly Token[],
  { low }: Token,
  at: number,
  name: string,
  known: boolean,
  left: string,
): boolean {
  if (/^(?:cent(?:er|re)|complex|field)$/.test(low)) return kindBefore.test(tokens[at - 1]?.low ?? '')
  if (!settlement.has(low)) return false
  if (low === 'state') return !known && endsPhrase(tokens[at + 1])
  // "Tabqa air base", "the Halane base"
  if (low === 'base')
    return kindBefore.test(tokens[at - 1]?.low ?? '') || (!known && left === 'the' && endsPhrase(tokens[at + 1]))
  if (low === 'area') return (left === 'the' && (!known || tokens[at + 1]?.low === 'of')) || /['’]s$/.test(left)
  if (/^(?:road|highway|street)$/.test(low))
    return /^\p{Lu}[^-\s]+-\p{Lu}/u.test(name) || !(known || name.includes('-'))
  return true
}

const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'p' || token.word.fn !== undefined || token.word.weekday !== undefined

/** "Idlib Defies Ban": in title case a verb follows the town. */
function endOfTown(tokens: readonly Token[], { from, to }: NameSpan): number {
  if (settlement.has(tokens[to]?.low ?? '')) return to
  for (let i = from + 1; i < to; i++) {
    const word = tokens[i]
    const verb =
      word && (word.word.verb || /(?:[^s]s|[^ae]ed)$/.test(word.low)) && !word.word.thing && !siteName.test(word.text)
    if (verb && !lookUpPlace(wordsBetween(tokens, from, to)) && lookUpPlace(wordsBetween(tokens, from, i))) return i
  }
  return to
}
