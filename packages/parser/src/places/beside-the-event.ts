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
  countryCode(
    wordsBetween(tokens, from, to)
      .toLowerCase()
      .replace(/['’]s?$/, ''),
  ) !== null

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
  if (isOrigin(tokens, from, to) || isAttacker(tokens, from, to)) return true
  // "was heard as far away as Beirut"
  if (
    / far (?:away )?(?:as|from)$/.test(
      ` ${tokens
        .slice(Math.max(0, from - 4), from)
        .map(({ low }) => low)
        .filter((low) => low !== 'the')
        .join(' ')}`,
    )
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
    // "told Reuters from Goma"
    if (
      tokens[left]?.low === 'from' &&
      tokens.slice(Math.max(0, left - 4), left).some(({ low }) => /^(?:told|telling|spoke)$/.test(low))
    )
      return true
    // "Police in Dallas, Texas, said"
    const close = tokens[to]?.text === ',' && tokens[to + 1]?.capital ? to + 2 : to
    const next = tokens[close > to && tokens[close]?.text === ',' ? close + 1 : to]
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

const posted = /^(?:positioned|stationed|entrenched|located|deployed|holed|fortified|spread|based)$/
const fires =
  /^(?:fired|fire|fires|firing|launched|launch|launching|targeted|target|targeting|shelled|shell|shelling|attacked|attacking|shot|opened|sniped|lobbed|hit|struck)$/
const sets =
  /^(?:fired|firing|launched|shot|lobbed|arrived|arriving|travelling|traveling|came|coming|flew|flown|drove|driven|driving|flights?|flying|operating|operated|sorties|missions|staged|took)$/
const leads =
  /^(?:the|besieged|nearby|neighbou?ring|rebel-held|town|city|village|camp|district|suburb|area|areas|of|direction|inside|positions|territory|parts?|his|her|their|home|homes|house|base|bases)$/

/** "terrorists positioned in Jobar fired at ...", "shells fired from the town of Daraya": where those stood who fired, or whence somebody came. */
function isOrigin(tokens: readonly Token[], from: number, to: number): boolean {
  let left = from - 1
  while (from - left < 7 && leads.test(tokens[left]?.low ?? '')) left--
  // "drove from his home in"
  if (tokens[left]?.low === 'in' && /^homes?$/.test(tokens[left - 1]?.low ?? '')) left -= 3
  const word = tokens[left]?.low ?? ''
  if (word === 'from')
    return tokens
      .slice(Math.max(0, left - 5), left)
      .some(({ low, kind }, i, all) => sets.test(low) && kind === 'w' && !hasHarm(all, i, all.length))
  if (!/^(?:in|at|near|on|outside)$/.test(word) || !posted.test(tokens[left - 1]?.low ?? '')) return false
  if (/^(?:is|was|are|were)$/.test(tokens[left - 2]?.low ?? '')) return false
  for (let i = to; i < Math.min(tokens.length, to + 12); i++) {
    const token = tokens[i]
    if (!token || token.word.harm || token.word.fn === 'be') return false
    if (fires.test(token.low)) return true
  }
  return tokens.slice(Math.max(0, left - 8), left).some(({ low }) => /^by$/.test(low))
}

const assault =
  /^(?:attacks?|strikes?|airstrikes?|bombing|bombardment|shelling|offensive|invasion|raids?|assault|missiles?|rockets?|war|campaign|intervention)$/

/** "Iran's missile attack on a base": the owner of an attack on something is who did it. */
function isAttacker(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[to - 1]?.possessive || !isCountry(tokens, from, to)) return false
  for (let i = to; i < to + 5; i++) {
    const token = tokens[i]
    if (token?.kind !== 'w' || token.word.fn) return false
    if (assault.test(token.low)) return /^(?:on|against|in|of|targeting|inside)$/.test(tokens[i + 1]?.low ?? '')
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
