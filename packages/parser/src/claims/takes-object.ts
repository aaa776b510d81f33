import { fnOf, isQuote, leftOf, lowOf, rightOf, textOf } from './scan.ts'
import type { Item, Sentence } from './sentence.ts'

const bodyPlace =
  /^(?:of|in|on|at|from|with|near|inside|outside|aboard|around|under|across|between|among|within|throughout|for|by|against|per|off|over|behind|along|into|during|over|since)$/

const spanOfTime = /^(?:week|month|year|day|morning|evening|night|weekend|afternoon)$/
const sourceLabel = /^(?:NGO|Monitor|Monitors|Observatory|AFP|Reuters|AP|SANA|Reports?|Sources?|Media)$/

/** Whether words after the verb are its object: a counted group, a determiner, a name. */
export function takesObject(sentence: Sentence, verb: number, subject: number, depth = 0): boolean {
  // "20 wounded mostly women": what kind of people the twenty are
  if (/^(?:mostly|mainly|including|many|most)$/.test(lowOf(sentence.items[verb + 1]))) return false
  // "with hundreds killed each week"
  if (/^(?:each|every)$/.test(lowOf(sentence.items[verb + 1])) && spanOfTime.test(lowOf(sentence.items[verb + 2])))
    return false
  const next = rightOf(sentence, verb)
  const item: Item | undefined = sentence.items[next]
  if (!item) return false
  if (item.kind === 'count') {
    // "6 killed 20 injured": the next count has a participle of its own
    const after = sentence.items[rightOf(sentence, next)]
    const ownPredicate =
      after?.kind === 'harm' &&
      (after.harm.form === 'ed' || after.harm.form === 'adjective' || after.harm.form === 'participle') &&
      !(depth < 3 && takesObject(sentence, rightOf(sentence, next), next, depth + 1))
    const auxiliary = fnOf(after) === 'be' || fnOf(after) === 'have'
    // "12 farmers 9 guards killed 30 injured": the subjects before are counted too
    const before = sentence.items[leftOf(sentence, verb)]
    return !(ownPredicate || auxiliary) || (leftOf(sentence, verb) !== subject && before?.kind !== 'count')
  }
  if (item.kind === 'harm') return false
  const { token } = item
  if (token.kind !== 'w') return false
  if (token.word.weekday || token.word.month) return false
  // "wounded another 250"
  if (token.low === 'another' && sentence.items[next + 1]?.kind === 'count') return true
  const { fn } = token.word
  if (fn === 'det') {
    // "killed the same day", "wounded this week" are times
    const noun = sentence.items[next + 1]
    // "over 100 wounded these are the final numbers": another clause
    if (fnOf(noun) === 'be' || isSpeaker(sentence, next + 1)) return false
    return !(noun?.kind === 'token' && (spanOfTime.test(noun.token.low) || /^(?:same|past|last)$/.test(noun.token.low)))
  }
  if (fn === 'possessive' || ageBeforeName.test(token.low)) return true
  // "2 killed, others injured": the others have a participle of their own
  if (fn === 'other') return sentence.items[rightOf(sentence, next)]?.kind !== 'harm'
  // a headline's closing label: "30 rebels killed NGO"
  if (sourceLabel.test(token.text)) return false
  if (fn === 'pronoun') return /^(?:him|her|it|them|himself|herself|themselves|us|me|you)$/.test(token.low)
  // "two men shot into the crowd", "three soldiers shot back at them"
  if (shotAway(sentence, verb, next)) return true
  if (fn) return false
  if (/^(?:last|early|late|dead|after|when|near|while|nearby|there|here|so|elsewhere|inside|since)$/.test(token.low))
    return false
  if (bodyPlace.test(token.low)) return false
  // "wounded, reports say"
  const then = sentence.items[next + 1]
  // "killed unarmed demonstrators"
  if (/^(?:unarmed|suspected|alleged|innocent|elderly|wounded|young|masked|fellow|peaceful|captured)$/.test(token.low))
    for (const noun of sentence.items.slice(next + 1, next + 3))
      if (noun.kind === 'token' && (noun.token.word.person || noun.token.word.demonym)) return true
  if (then?.kind === 'token' && then.token.word.say) return false
  if (token.word.person !== undefined || token.word.thing === true || (token.capital && !token.word.say)) return true
  if (!isQuote(sentence.items[next - 1]) && isCapitalName(item) && (isCapitalName(then) || textOf(then) === ','))
    return true
  return opensObject(sentence, next)
}

const ageBeforeName = /^\d+-years?(?:-old)?$/

/** "KILLED JUAN PEREZ": in a text of capitals a name is a word that no lexicon knows. */
function isCapitalName(item: Item | undefined): boolean {
  if (item?.kind !== 'token' || !/^\p{Lu}{2,}$/u.test(item.token.text)) return false
  const { fn, person, thing, verb, say, demonym, weekday, month } = item.token.word
  return !(
    fn ||
    person ||
    thing ||
    verb ||
    say ||
    demonym ||
    weekday ||
    month ||
    /(?:LY|ING|ED)$/.test(item.token.text)
  )
}

/** Where a shot goes: those who shoot are not who is hit. */
function shotAway(sentence: Sentence, verb: number, next: number): boolean {
  const { items, tokens } = sentence
  if (tokens[items[verb]?.from ?? 0]?.low !== 'shot') return false
  if (/^(?:into|up|back)$/.test(lowOf(items[next]))) return true
  const target = items[next + 1]
  if (lowOf(items[next]) === 'at' && target?.kind === 'count' && target.people.kind === 'person') return true
  return (
    lowOf(items[next]) === 'at' &&
    (fnOf(target) === 'pronoun' || (target?.kind === 'token' && target.token.word.person !== undefined))
  )
}

/** "8 injured the Red Crescent has announced": a scrape lost the comma before who says it. */
function isSpeaker({ items }: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 10); i++) {
    const item = items[i]
    if (item?.kind !== 'token' || item.token.kind !== 'w') return false
    const { say, fn, verb } = item.token.word
    if (say) return i > at
    if (fn ? !/^(?:of|for|have|prep|adverb)$/.test(fn) : verb) return false
  }
  return false
}

/** "killed countless federal regulations": words of no class before a plural noun, with no speaker in them. */
function opensObject(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const item = sentence.items[i]
    if (item?.kind !== 'token' || item.token.kind !== 'w' || item.token.word.fn || item.token.capital) return false
    if (item.token.word.say || /(?:ly|ing|ed)$/.test(item.token.low)) return false
    if (i > at && /[^s]s$/.test(item.token.low)) return !isSpeaker(sentence, at)
  }
  return false
}
