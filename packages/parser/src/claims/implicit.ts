import { sourceKind } from '../attribution/source-type.ts'
import type { NounPhrase } from '../people/noun-phrase.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { Token } from '../text/tokens.ts'
import { unrealBefore } from './rules/object.ts'
import { fnOf, isAdverb, isPassive, leftOf } from './scan.ts'
import type { CountItem, HarmItem, Sentence } from './sentence.ts'

/** One definite or named person whom a sentence says harmed: no number stands there, and none is counted by default. */
export interface ImplicitPerson {
  counted: CountItem
  harm: HarmItem
  by: number
  active: boolean
}

/** "the commander was killed", "killed Abu Omar": definite single persons and names. Title case gives none. */
export function findImplicit(sentence: Sentence): ImplicitPerson[] {
  const found: ImplicitPerson[] = []
  const { items } = sentence
  for (let by = 0; by < items.length; by++) {
    const item = items[by]
    if (item?.kind !== 'harm' || item.harm.peopleOnly) continue
    const { form, transitive } = item.harm
    if (form === 'noun' || form === 'toll' || form === 'body' || form === 'lives' || form === 'adjective') continue
    const passive = isPassive(sentence, by)
    if (unrealBefore(sentence, by, item)) continue
    const person = passive || !transitive ? subjectPerson(sentence, by) : objectPerson(sentence, by)
    if (person) found.push({ counted: person, harm: item, by, active: transitive && !passive })
  }
  return found
}

function subjectPerson(sentence: Sentence, by: number): CountItem | null {
  const { items, tokens } = sentence
  let i = leftOf(sentence, by)
  while (
    i >= 0 &&
    (fnOf(items[i]) === 'be' || fnOf(items[i]) === 'have' || fnOf(items[i]) === 'relative' || isAdverb(items[i]))
  )
    i--
  const last = items[i]
  if (last?.kind !== 'token' || last.token.kind !== 'w') return null
  const to = last.to
  let from = to
  while (from > 0 && to - from < 7 && isPersonWord(tokens[from - 1])) from--
  // "people in Ash County suffered", "members of the guard were killed": where and whose; "the death of Adam Reed, who
  // died" names who
  const [deed, before] = [tokens[from - 2], tokens[from - 1]]
  if (before?.word.fn === 'prep' && !(before.low === 'of' && deed?.word.harm?.form === 'noun')) return null
  return person(tokens, from, to)
}

function objectPerson(sentence: Sentence, by: number): CountItem | null {
  const { items, tokens } = sentence
  let i = by + 1
  while (isAdverb(items[i])) i++
  const first = items[i]
  if (first?.kind !== 'token' || first.token.kind !== 'w') return null
  const { from } = first
  let to = from
  while (to < tokens.length && to - from < 7 && isPersonWord(tokens[to])) to++
  return person(tokens, from, to)
}

function isPersonWord(token: Token | undefined): boolean {
  if (token?.kind === 'p') return token.text === '.'
  if (token?.kind !== 'w' || token.word.harm || token.word.say || token.word.number) return false
  if (token.word.weekday || (token.word.month && token.capital)) return false
  if (token.word.fn) return token.low === 'the'
  return (
    token.capital ||
    token.word.person !== undefined ||
    /^(?:former|top|senior|local|deputy|chief|military|prominent|veteran)$/.test(token.low)
  )
}

const title =
  /^(?:Brig|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cpl|Dr|Mr|Mrs|Ms|Prof|Sheikh|Abu|Mullah|Ayatollah|President|Minister|Ambassador|Commander|General|Colonel|Captain|Major|Father|Rev|Bishop|Judge)\b/

/** A definite noun for one person, or a name, with or without its title. */
function person(tokens: readonly Token[], start: number, end: number): CountItem | null {
  let from = start
  let to = end
  while (from < to && tokens[from]?.kind === 'p') from++
  while (to > from && tokens[to - 1]?.kind === 'p') to--
  const words = tokens.slice(from, to)
  const last = words.at(-1)
  if (!last) return null
  const definite = words[0]?.low === 'the'
  const noun = last.word.person
  if (noun) {
    // "the victim", "the man" point back at people already counted
    if (!definite || !noun.singular || words.length < 2 || noun.category === 'unknown') return null
  } else {
    const name = words.filter((word) => word.capital && !word.word.person && word.kind === 'w')
    const text = name.map((word) => word.text).join(' ')
    const titled = words.some((word) => word.word.person?.singular)
    if (name.length < (titled ? 1 : 2) || name.some((word) => word.word.thing || word.word.demonym?.plural)) return null
    const byTitle = title.test(text)
    if (!byTitle && (sourceKind(text) || lookUpPlace(text))) return null
  }
  const people: NounPhrase = {
    from,
    to,
    head: to - 1,
    kind: 'person',
    harm: null,
    partitive: false,
    additional: false,
    other: false,
    modifier: null,
  }
  const quantity = {
    from,
    to,
    qualifier: 'exact' as const,
    low: 1,
    best: 1,
    high: 1,
    term: null,
    kind: 'article' as const,
  }
  return { kind: 'count', from, to, quantity, people }
}
