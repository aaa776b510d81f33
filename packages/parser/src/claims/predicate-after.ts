import type { Harm } from '@evenhand/schema'
import { asideOfMany, closing, opensWithPart, secondDash } from './asides.ts'
import { fnOf, isAdverb, isQuote, joinRight, leftOf, lowOf, rightOf, textOf } from './scan.ts'
import type { Sentence } from './sentence.ts'
import { takesObject } from './takes-object.ts'

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
  for (let i = at + 1; i < items.length && i < at + 45; i++) {
    const item = items[i]
    if (!item) break
    if (item.kind === 'harm') {
      const read = readHarm(sentence, at, i, { auxiliary, relative, inPhrase, crossedCount })
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
      const before = items[jointBefore(sentence, i)]
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
      negated = true
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
    if (fn === 'prep') {
      inPhrase = true
      continue
    }
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
      return null
    }
    if (finite && !inPhrase) {
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

interface State {
  auxiliary: boolean
  relative: boolean
  inPhrase: boolean
  crossedCount: boolean
}

/** Whether the harm item at `i` is the predicate of the count at `at`; 'skip' where it belongs to other words. */
function readHarm(sentence: Sentence, at: number, i: number, state: State): Harm | null | 'skip' {
  const { items, tokens } = sentence
  const item = items[i]
  const start = items[at]
  if (item?.kind !== 'harm' || start?.kind !== 'count') return null
  const { form, transitive, peopleOnly } = item.harm
  const direct = leftOf(sentence, i) === at
  if (form === 'toll' || form === 'body' || form === 'lives') return null
  if (form === 'noun') return state.inPhrase ? 'skip' : direct ? null : 'skip'
  if (form === 'adjective') {
    if (item.harm.harm === 'missing' || item.harm.harm === 'killed') {
      const next = items[i + 1]
      if (!direct && !state.auxiliary && next?.kind === 'token' && next.token.word.person) return 'skip'
    }
    if (!direct && !state.auxiliary && state.inPhrase) return 'skip'
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
  const passive = state.auxiliary && isPassiveBefore(sentence, i)
  if (passive) {
    if (state.relative && !isOwnRelative(sentence, at, i)) return 'skip'
    return joined.harm
  }
  // no auxiliary: a reduced participle ("12 people killed in"), or an active verb with its own object ("bombers killed 20")
  if (state.auxiliary) {
    // "have killed": active
    return null
  }
  if (last && takesObject(sentence, joined.last, at)) return null
  if (state.inPhrase && !direct) {
    // "five people in cars hit": the participle may belong to the nearer noun, but a person count is the likelier subject
    const near = tokens[(items[i]?.from ?? 0) - 1]
    if (near?.word.thing && !near.word.person) return 'skip'
  }
  if (state.relative) return 'skip'
  if (peopleOnly && start.people.kind !== 'person' && !direct) return null
  return joined.harm
}

function isPassiveBefore(sentence: Sentence, i: number): boolean {
  let k = leftOf(sentence, i)
  for (let step = 0; step < 4 && k >= 0; step++) {
    const item = sentence.items[k]
    if (fnOf(item) === 'be') return true
    if (fnOf(item) === 'not' || fnOf(item) === 'believed' || fnOf(item) === 'left' || isAdverb(item))
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

/** "12 who died", "112,000 who had died": only auxiliaries stand between "who" and the verb. */
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
