import type { Harm } from '@evenhand/schema'
import { asideOfMany, asideOfPart, closing, opensWithPart, secondDash } from './asides.ts'
import { readHarm } from './read-harm.ts'
import { fnOf, isAdverb, isQuote, leftOf, lowOf, rightOf, textOf } from './scan.ts'
import type { Sentence } from './sentence.ts'

export interface PredicateAfter {
  harm: Harm
  /** Index of the item that states the harm. */
  by: number
  negated: boolean
  unreal: string | null
}

const passMatrix =
  /^(?:believed|reported|confirmed|feared|thought|presumed|estimated|known|found|declared|pronounced|recorded|counted|said|listed|documented|registered|left|understood|reportedly|to|have|been|being|be|as)$/

/**
 * The words right of a counted group that say what happened to it: "were killed", "killed in", "dead", "have died",
 * "feared dead". Steps over what stands between subject and verb; stops where another clause begins.
 */
export function predicateAfter(sentence: Sentence, at: number): PredicateAfter | null {
  const { items } = sentence
  const start = items[at]
  if (start?.kind !== 'count') return null
  let auxiliary = false
  let negated = false
  let unreal: string | null = null
  let relative = false
  let subset = false
  let crossedCount = false
  let inPhrase = false
  let shared = false
  // a word in -ed right after the group may be a verb that no lexicon knows
  let past = false
  for (let i = at + 1; i < items.length && i < at + 45; i++) {
    const item = items[i]
    if (!item) break
    if (item.kind === 'harm') {
      const read = readHarm(sentence, at, i, { auxiliary, relative, inPhrase, crossedCount, shared })
      if (read === 'skip') {
        if (relative && auxiliary) {
          relative = false
          auxiliary = false
        }
        continue
      }
      // "Of the 45 civilians killed the highest number ...": the opening says that they are
      if (read === null && i === at + 1 && item.harm.form === 'ed' && opensWithPart(items, at))
        return { harm: item.harm.harm, by: i, negated, unreal }
      if (read === null) return null
      return { harm: read, by: i, negated, unreal }
    }
    if (item.kind === 'count') {
      // "twelve people, two of whom were children, died"
      const part = asideOfPart(items, i)
      if (part > i) {
        i = part
        continue
      }
      const before = items[jointBefore(sentence, i)]
      // "12 hostages freed, three killed": what became of the twelve is told
      if (textOf(before) === ',' && toldOf(items[at + 1])) return null
      const joined =
        fnOf(before) === 'and' ||
        fnOf(before) === 'or' ||
        textOf(before) === ',' ||
        lowOf(before) === 'as' ||
        fnOf(before) === 'including' ||
        lowOf(before) === 'mostly'
      if (
        fnOf(before) === 'including' ||
        subset ||
        joined ||
        inPhrase ||
        item.people.partitive ||
        textOf(before) === '(' ||
        fnOf(before) === 'with'
      ) {
        // "thirteen soldiers deserted and six were executed"
        if (past && fnOf(before) === 'and' && /^(?:be|have)$/.test(fnOf(items[i + 1]))) return null
        // "six civilians were killed and 20 wounded" reached with an auxiliary: the second count has a predicate of its own
        if (auxiliary && !subset) return null
        crossedCount = true
        subset = subset || fnOf(before) === 'including'
        auxiliary = false
        continue
      }
      // "Twelve people, among them a nurse, lost their lives", "five of the 12 people killed"
      const pronoun = lowOf(items[leftOf(sentence, i)])
      const aside =
        /^(?:them|whom)$/.test(pronoun) && /^(?:among|of)$/.test(lowOf(items[leftOf(sentence, leftOf(sentence, i))]))
      if (aside || (start.people.partitive && i === at + 1)) {
        crossedCount = true
        continue
      }
      // "22 children 6 teachers killed": the comma is lost
      if (i === at + 1 && item.people.kind === 'person' && start.people.kind === 'person') {
        crossedCount = true
        continue
      }
      return null
    }
    const { token } = item
    if (token.text === '[' || token.text === '(') {
      const close = closing(items, i)
      if (close > i) {
        i = close
        continue
      }
    }
    if (/^(?:-|–|—|--)$/.test(token.text)) {
      const dash = secondDash(items, i)
      if (dash > i) i = dash
      continue
    }
    const { fn } = token.word
    if (i === at + 1 && !fn && !token.capital && /[a-z]{3}ed$/.test(token.low)) past = endsClause(items[i + 1])
    // "hundreds, if not thousands, of people died"
    if (token.low === 'if' && fnOf(items[i + 1]) === 'not') {
      i += 2
      continue
    }
    // "200 people, many of whom were civilians, were killed"
    const apart = asideOfMany(items, i)
    if (apart > i) {
      i = apart
      continue
    }
    if (isAdverb(item) || isQuote(item)) continue
    if (token.kind === 'p') {
      if (
        token.text === ';' ||
        token.text === ':' ||
        token.text === '?' ||
        token.text === '!' ||
        token.text === '—' ||
        token.text === '--'
      ) {
        if (token.text === '—' || token.text === '--') continue
        return null
      }
      if (auxiliary) auxiliary = false
      inPhrase = false
      continue
    }
    if (token.kind === 'n') continue
    if (fn === 'be' || fn === 'have') {
      auxiliary = true
      inPhrase = false
      continue
    }
    if (fn === 'modal') {
      if (/^(?:may|might)$/.test(token.low)) auxiliary = true
      else {
        auxiliary = true
        unreal = token.low === 'must' ? null : `“${token.text}” makes it a forecast or a hypothesis`
      }
      continue
    }
    if (fn === 'not') {
      // "seven soldiers, not six, were wounded"
      const other = items[i + 1]
      if (other?.kind !== 'token' || !(other.token.kind === 'n' || other.token.word.number)) negated = true
      continue
    }
    if (fn === 'believed' || fn === 'left' || (auxiliary && passMatrix.test(token.low))) {
      if (auxiliary) continue
      const next = items[rightOf(sentence, i)]
      if (next?.kind === 'harm' || lowOf(next) === 'to' || lowOf(next) === 'as') continue
      // "who intended to leave the area were killed"
      if (relative || fnOf(items[leftOf(sentence, i)]) === 'to') continue
      return null
    }
    if (fn === 'to') {
      if (
        !auxiliary &&
        !/^(?:believed|said|thought|reported|feared|known|presumed|understood)$/.test(lowOf(items[i - 1]))
      )
        inPhrase = true
      continue
    }
    if (fn === 'relative' || token.low === 'that') {
      relative = true
      continue
    }
    if (fn === 'subordinator' && token.low !== 'so' && token.low !== 'then') {
      if (token.low === 'as' && lowOf(items[i + 1]) === 'well') {
        i += 2
        continue
      }
      return null
    }
    if (fn === 'but') return null
    if (fn === 'and' || fn === 'or') {
      // a second subject without a number ("and a cameraman", "and his wife") or a second clause
      continue
    }
    // "200 people there have died"
    if (fn === 'there' && i === at + 1) continue
    if (fn === 'pronoun' || fn === 'there') {
      if (/^(?:them|whom)$/.test(token.low)) continue
      if (
        token.low === 'it' ||
        token.low === 'they' ||
        token.low === 'he' ||
        token.low === 'we' ||
        token.low === 'i' ||
        token.low === 'she' ||
        token.low === 'there'
      )
        return null
      continue
    }
    // "kept 12 people from being killed"
    if (token.low === 'from' && /^(?:being|getting)$/.test(lowOf(items[rightOf(sentence, i)])))
      unreal = '“from being”: it did not happen'
    if (fn === 'prep') {
      inPhrase = true
      continue
    }
    // "its allies, who include guards, were killed": the relative clause has had its verb
    if (fn === 'including' && relative && /^includ(?:e|es|ed)$/.test(token.low)) relative = false
    if (fn) continue
    if (token.word.say) {
      if (token.word.person || token.word.thing) continue
      return null
    }
    const finite = token.word.verb === true && !token.word.thing
    const pastForm = auxiliary && (/(?:ed|ing|en)$/.test(token.low) || finite)
    if (pastForm) {
      // an auxiliary with another verb: the end of a relative clause, or a predicate that is not of harm
      if (relative) {
        relative = false
        auxiliary = false
        continue
      }
      // "were tied up and shot"
      shared = /e[dn]$/.test(token.low) && sharesPassive(items, i)
      if (shared) continue
      return null
    }
    if (finite && (!inPhrase || onlyFinite.test(token.low))) {
      if (relative) {
        relative = false
        continue
      }
      return null
    }
    if (auxiliary && !token.capital && !/^(?:among|the|a|an)$/.test(token.low)) {
      // "were among the troops killed", "was the 12th soldier killed" go on; anything else after "be" is another predicate
      if (token.word.person || token.word.thing) continue
      auxiliary = false
    }
  }
  return null
}

/** Past tenses that are no participles: no noun and no reduced clause has these forms. */
const onlyFinite = /^(?:saw|took|went|came|began|gave|knew|became|wrote|drove|spoke)$/

/** "deserted and", "panicked, and": nothing hangs on the word. */
const endsClause = (item: Sentence['items'][number] | undefined): boolean =>
  fnOf(item) === 'and' || textOf(item) === ','

/** "freed", "rescued" right after a count, with no auxiliary: a headline's predicate. */
const toldOf = (item: Sentence['items'][number] | undefined): boolean =>
  item?.kind === 'token' &&
  item.token.word.verb === true &&
  /(?:ed|en|un)$/.test(item.token.low) &&
  !item.token.word.thing

/** The item that joins a count to what stands before it: steps over determiners and possessives. */
function jointBefore(sentence: Sentence, at: number): number {
  let i = leftOf(sentence, at)
  while (
    fnOf(sentence.items[i]) === 'det' ||
    fnOf(sentence.items[i]) === 'possessive' ||
    fnOf(sentence.items[i]) === 'other'
  )
    i = leftOf(sentence, i)
  return i
}

/** "were raped and murdered": the passive goes on to a participle of harm. */
function sharesPassive(items: Sentence['items'], at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const item = items[i]
    if (item?.kind === 'harm') return /^(?:ed|participle)$/.test(item.harm.form) && fnOf(items[i - 1]) === 'and'
    if (item?.kind !== 'token' || item.token.word.verb || item.token.word.say) return false
  }
  return false
}
