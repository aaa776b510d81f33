import type { Harm } from '@evenhand/schema'
import { fnOf, isAdverb, joinRight, leftOf, lowOf, textOf } from './scan.ts'
import type { Sentence } from './sentence.ts'
import { takesObject } from './takes-object.ts'

/** What the walk from a count to a word of harm has passed. */
export interface State {
  auxiliary: boolean
  relative: boolean
  inPhrase: boolean
  crossedCount: boolean
  /** A participle before shares its auxiliary: "were tied up and shot". */
  shared: boolean
}

/** Whether the harm item at `i` is the predicate of the count at `at`; 'skip' where it belongs to other words. */
export function readHarm(sentence: Sentence, at: number, i: number, state: State): Harm | null | 'skip' {
  const { items, tokens } = sentence
  const item = items[i]
  const start = items[at]
  if (item?.kind !== 'harm' || start?.kind !== 'count') return null
  const { form, transitive, peopleOnly } = item.harm
  const direct = leftOf(sentence, i) === at
  if (form === 'toll' || form === 'body' || form === 'lives') return null
  if (form === 'noun') return state.inPhrase ? 'skip' : direct ? null : 'skip'
  if (form === 'adjective') {
    if (direct && item.harm.harm === 'killed' && describesThings(sentence, i)) return null
    if (item.harm.harm === 'missing' || item.harm.harm === 'killed') {
      const next = items[i + 1]
      // "four children are missing their father"
      if (item.harm.harm === 'missing' && /^(?:det|possessive)$/.test(fnOf(next))) return null
      if (!direct && !state.auxiliary && next?.kind === 'token' && next.token.word.person) return 'skip'
    }
    if (!direct && !state.auxiliary && state.inPhrase && !isLeft(sentence, at)) return 'skip'
    return joinRight(sentence, i).harm
  }
  if (form === 'ing') {
    // "were dying"; else a new predicate: "... attacked, killing 26"
    if (!transitive && (state.auxiliary || direct)) return item.harm.harm
    return state.auxiliary && !transitive ? item.harm.harm : null
  }
  if (form === 'base' || form === 's') {
    if (!transitive && (direct || state.auxiliary)) return item.harm.harm
    return direct || !state.inPhrase ? null : null
  }
  if (!transitive) {
    if (peopleOnly && start.people.kind !== 'person') return null
    if (state.relative && !direct && !ownWho(sentence, at, i)) return 'skip'
    return joinRight(sentence, i).harm
  }
  if (form === 'past') return null
  const joined = joinRight(sentence, i)
  const last = items[joined.last]
  const passive = state.auxiliary && (state.shared || isPassiveBefore(sentence, i))
  if (passive) {
    if (firedAt(sentence, i)) return null
    // "a plane with 224 people aboard was shot down"
    if (lowOf(items[i + 1]) === 'down' && /^(?:with|carrying)$/.test(lowOf(items[leftOf(sentence, at)]))) return null
    if (state.relative && !isOwnRelative(sentence, at, i)) return 'skip'
    return joined.harm
  }
  // no auxiliary: a reduced participle ("12 people killed in"), or an active verb with its own object ("bombers killed 20")
  if (state.auxiliary) {
    // "have killed": active
    return null
  }
  // "700 people including 47 wounded had crossed": the part alone is wounded
  if (state.crossedCount && ofPartAlone(sentence, i)) return 'skip'
  // "left three others wounded | State TV reported"
  if (direct && isLeft(sentence, at)) return joined.harm
  if (last && takesObject(sentence, joined.last, at)) return null
  if (losesOther(sentence, i)) return null
  if (state.inPhrase && !direct) {
    // "five people in cars hit": the participle may belong to the nearer noun, but a person count is the likelier subject
    const near = tokens[(items[i]?.from ?? 0) - 1]
    if (near?.word.thing && !near.word.person) return 'skip'
  }
  if (state.relative) return 'skip'
  if (peopleOnly && start.people.kind !== 'person' && !direct) return null
  return joined.harm
}

/** The participle stands right behind the count of a part, and the clause has another predicate. */
function ofPartAlone(sentence: Sentence, at: number): boolean {
  const { items } = sentence
  if (items[leftOf(sentence, at)]?.kind !== 'count') return false
  const next = items[at + 1]
  const main = items[at + 2]
  return fnOf(next) === 'have' && main?.kind === 'token' && main.token.word.fn === undefined
}

/** "left 25 members of a band, including its leader, dead": what they are left follows, however far. */
const isLeft = (sentence: Sentence, at: number): boolean =>
  /^(?:left|leaves?|leaving)$/.test(lowOf(sentence.items[leftOf(sentence, at)]))

/** "were shot at": fired on, not hit; "were shot at a checkpoint" says where. */
function firedAt({ items, tokens }: Sentence, at: number): boolean {
  if (tokens[items[at]?.from ?? -1]?.low !== 'shot') return false
  // "shot through with racism"
  if (lowOf(items[at + 1]) === 'through' && lowOf(items[at + 2]) === 'with') return true
  if (lowOf(items[at + 1]) !== 'at') return false
  const next = items[at + 2]
  return (
    next?.kind !== 'count' &&
    (next?.kind !== 'token' ||
      next.token.kind === 'p' ||
      /^(?:prep|subordinator|and)$/.test(fnOf(next)) ||
      lowOf(next) === 'by')
  )
}

/** "people lost consciousness": what they lost is named, and it is not they. */
function losesOther({ items, tokens }: Sentence, at: number): boolean {
  if (!/^los/.test(tokens[items[at]?.from ?? -1]?.low ?? '')) return false
  const next = items[at + 1]
  return (
    next?.kind === 'token' &&
    next.token.kind === 'w' &&
    !next.token.word.fn &&
    !isAdverb(next) &&
    !next.token.word.weekday
  )
}

/** "a dozen dead trees", "12 dead languages": a plural noun for no people follows. */
function describesThings({ items }: Sentence, at: number): boolean {
  const next = items[at + 1]
  if (next?.kind !== 'token' || next.token.kind !== 'w' || next.token.capital) return false
  const { word, low } = next.token
  if (word.fn || word.person || word.say || word.weekday || isAdverb(next)) return false
  return word.thing === true || (!word.verb && /[^s]s$/.test(low) && fnOf(items[at + 2]) === 'be')
}

function isPassiveBefore(sentence: Sentence, i: number): boolean {
  let k = leftOf(sentence, i)
  for (let step = 0; step < 4 && k >= 0; step++) {
    const item = sentence.items[k]
    if (fnOf(item) === 'be') return true
    // "have been reported as wounded"
    if (
      lowOf(item) === 'as' ||
      fnOf(item) === 'not' ||
      fnOf(item) === 'believed' ||
      fnOf(item) === 'left' ||
      isAdverb(item)
    )
      k = leftOf(sentence, k)
    // "were among the troops killed", "was one of the officers killed"
    else if (
      item?.kind === 'token' &&
      (item.token.word.person || fnOf(item) === 'det' || lowOf(item) === 'among' || lowOf(item) === 'of')
    )
      k = leftOf(sentence, k)
    else if (fnOf(item) === 'and' || fnOf(item) === 'or') k = leftOf(sentence, k)
    else if (item?.kind === 'harm') k = leftOf(sentence, k)
    else return lowOf(item) === 'get' || lowOf(item) === 'got'
  }
  return false
}

/** "12 who died", "90 who had died": only auxiliaries stand between "who" and the verb. */
function ownWho(sentence: Sentence, at: number, verb: number): boolean {
  let k = leftOf(sentence, verb)
  while (/^(?:have|be)$/.test(fnOf(sentence.items[k]))) k = leftOf(sentence, k)
  return lowOf(sentence.items[k]) === 'who' && (leftOf(sentence, verb) === k || leftOf(sentence, k) === at)
}

/** The relative clause begins right after the count: "12 people who were killed". */
function isOwnRelative(sentence: Sentence, at: number, i: number): boolean {
  for (let k = at + 1; k < i; k++) {
    const fn = fnOf(sentence.items[k])
    if (fn === 'relative' || lowOf(sentence.items[k]) === 'that')
      return k <= at + 2 || onlyPartsBetween(sentence, at, k)
  }
  return false
}

/** "six priests, five of them Spaniards, who were killed": only parts of the count stand before the relative. */
function onlyPartsBetween(sentence: Sentence, at: number, relative: number): boolean {
  for (let k = at + 1; k < relative; k++) {
    const item = sentence.items[k]
    if (
      item?.kind === 'count'
        ? !item.people.partitive
        : textOf(item) !== ',' && !(item?.kind === 'token' && (item.token.word.person || item.token.word.demonym))
    )
      return false
  }
  return true
}
