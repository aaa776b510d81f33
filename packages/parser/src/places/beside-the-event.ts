import { countryCode } from '../lexicon/countries.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'

const speaker =
  /^(?:sources?|officials?|ministry|ministries|spokesm[ae]n|spokesperson|spokeswoman|doctors?|nurses?|surgeons?|head|chief|manager|medics?|police|authorities|activists?|residents?|correspondents?|reporters?|journalists?|monitors?|observatory|hospital|director|governor|mayor|department|embassy|army|military|witness|witnesses|diplomats?|analysts?|lawmakers?|media|newspaper|agency|group|office|command|headquarters|centre|center|crescent|staff)$/
const speech =
  /^(?:based|speaking|spoke|visit|visiting|talks|conference|interview|summit|reporting|correspondent|bureau|reporters|meeting|negotiations|born|raised|native|telephone|phone|offices|headquartered|data|figures|statistics|numbers|tally|study|studies|research|researchers?|professors?|scientists?|experts?|fellow|epidemiologists?)$/
const scholarly = /^(?:study|studies|research|researchers?|professors?|scientists?|poll|model|estimates?|report)$/
const articles = /^(?:the|its|their|neighbou?ring|nearby|northern|southern|eastern|western|central)$/
const preposition = /^(?:in|at|from|of|near|to|with)$/

const deed =
  /^(?:fired|launched|launches|bombed|bombs|shelled|attacked|attacks|struck|strikes|raided|invaded|carried|conducted|targeted|dropped|killed|kills|executed)$/
const isCountry = (tokens: readonly Token[], from: number, to: number): boolean =>
  countryCode(wordsBetween(tokens, from, to).toLowerCase()) !== null

/** Whether a place says where somebody speaks, works or comes from, not where harm was done: "a source in X said", "a Y police chief told". */
export function isBesideTheEvent(tokens: readonly Token[], from: number, to: number): boolean {
  // "a Sumra University study found"
  if (scholarly.test(tokens[to]?.low ?? '')) return true
  // "a New Jersey man", "two Aleppo residents": where somebody comes from
  const who = tokens[to]?.word.person
  if (who && who.category !== 'combatant_state' && /^(?:an?|two|three|four|the)$/.test(tokens[from - 1]?.low ?? ''))
    return true
  // "Senator Adam Reed of Maine"
  if (
    tokens[from - 1]?.low === 'of' &&
    tokens[from - 2]?.capital &&
    tokens[from - 3]?.capital &&
    isTitled(tokens, from - 3)
  )
    return true
  let left = from - 1
  // "the director of the town's Al-Nur hospital said"
  while (from - left < 5 && (tokens[left]?.possessive || articles.test(tokens[left]?.low ?? ''))) left--
  const governor = tokens[left - 1]
  // "12 soldiers from Chad"
  if (governor?.word.person && tokens[left]?.low === 'from' && isCountry(tokens, from, to)) return true
  if (governor && preposition.test(tokens[left]?.low ?? '')) {
    if (speech.test(governor.low)) return true
    const next = tokens[to]
    const speaks = next?.word.say !== undefined || (next?.word.fn === 'have' && tokens[to + 1]?.word.say !== undefined)
    return speaks && speaker.test(governor.low) && !hasHarm(tokens, left - 4, left)
  }
  if (preposition.test(tokens[from - 1]?.low ?? '')) return false
  // "Russia fired missiles": who did it
  if (deed.test(tokens[to]?.low ?? '') && tokens[from - 1]?.word.fn !== 'prep' && isCountry(tokens, from, to))
    return true
  // "a Gaza health official said": the place names the speaker
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const token = tokens[i]
    // "strikes which Kyiv said were not intended": a capital that speaks
    if (token?.word.say)
      return i > to
        ? speaker.test(tokens[i - 1]?.low ?? '')
        : from === 0 || /^(?:which|that|but|,|;|and|while)$/.test(tokens[from - 1]?.low ?? '')
    // "in Hama city a monitor said": an article opens another phrase
    if (token?.kind !== 'w' || token.word.fn || token.word.harm || /^an?$/.test(token.low)) return false
  }
  return false
}

function hasHarm(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to).some((token) => token.word.harm !== undefined)
}

/** A word for a person stands before the name: "Republican Sen. Ada Brown". */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at + 1)
    .some(({ low, word }) => word.person?.singular === true || /^(?:sen|rep|gov|dr|mr|mrs|ms|lt|col|gen)$/.test(low))
