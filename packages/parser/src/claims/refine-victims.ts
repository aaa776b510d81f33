import type { Victims } from '@evenhand/schema'
import { phraseLeft } from '../attribution/source-phrase.ts'
import { partyOf } from '../attribution/source-type.ts'
import type { VictimCategory } from '../lexicon/people.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { attackNoun } from './attack-owner.ts'
import { describeVictims, none } from './describe-victims.ts'
import { groupOfPart } from './group-of-parts.ts'
import { fnOf, isAdverb, lowOf, textOf } from './scan.ts'
import type { CountItem, Sentence } from './sentence.ts'

/** Whom a count counts: the words without the number, their category, subgroups and party. */
export function victimsOf(sentence: Sentence, at: number, by: number): Victims {
  const named = ofLoser(namedVictims(sentence, at, by), sentence, at, by)
  const most = majorityOf(sentence, at)
  const item = sentence.items[at]
  const elliptic = item?.kind === 'count' && item.people.kind === 'none'
  if (!most || (named.category !== 'unknown' && !most.own && !elliptic)) return named
  // most of them civilians: the others are not
  return { ...named, category: most.civilians ? 'mixed' : most.category }
}

/** "the militia also lost 15 fighters", "the rebels lost at least 15", "the army has suffered 15 deaths": they are of the side that lost them. */
function ofLoser(victims: Victims, { tokens, items }: Sentence, at: number, by: number): Victims {
  const elliptic = victims.text === null && victims.category === 'unknown'
  if ((victims.category !== 'combatant' && !elliptic) || victims.party) return victims
  const verb = items[at - 1]?.kind === 'token' ? items[at - 1] : items[by]
  if (!verb || !/^(?:lost|loses?|losing|suffered|sustained)$/.test(tokens[verb.from]?.low ?? '')) return victims
  const subject = phraseLeft(tokens, verb.from)
  if (!subject || subject.pronoun) return victims
  if (elliptic) {
    const named = tokens[subject.from]?.word.fn === 'det' ? subject.from + 1 : subject.from
    const loser = describeVictims(tokens, named, subject.to)
    return loser.category.startsWith('combatant') ? loser : victims
  }
  const party = partyOf(wordsBetween(tokens, subject.from, subject.to))
  if (!party || (party.side !== 'state' && party.side !== 'nonstate')) return victims
  return {
    ...victims,
    category: party.side === 'state' ? 'combatant_state' : 'combatant_nonstate',
    party: party.id,
  }
}

const majority = /^(?:most|mostly|mainly|majority|many|half|predominantly)$/

/** "39 people, most of them children", "hundreds, mostly civilians": the kind of the greater part. */
function majorityOf(
  sentence: Sentence,
  at: number,
): { category: VictimCategory; civilians: boolean; own: boolean } | null {
  const { tokens } = sentence
  const item = sentence.items[at]
  if (item?.kind !== 'count') return null
  const own = majority.test(lowAt(tokens, item.people.from - 1)) && item.people.from >= item.quantity.to
  let from = own ? item.people.from : -1
  if (from < 0)
    for (let i = item.to; i < Math.min(tokens.length, item.to + 5); i++) {
      const token = tokens[i]
      if (!token || token.word.number || token.kind === 'n' || token.word.fn === 'and') return null
      if (!majority.test(token.low)) continue
      // "most of them children", "mostly women", but not "most of the city"
      const of = lowAt(tokens, i + 1) === 'of'
      if (of && !/^(?:them|whom|those)$/.test(lowAt(tokens, i + 2))) return null
      if (!of && !/ly$/.test(token.low)) return null
      from = of ? i + 3 : i + 1
      break
    }
  if (from < 0) return null
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]
    if (token?.kind !== 'w' || token.word.fn === 'prep' || token.word.fn === 'and') return null
    if (token.word.person && token.word.person.category !== 'unknown')
      return {
        category: token.word.person.category,
        civilians: /^(?:non-?combatants?|civilians?)$/.test(token.low),
        own,
      }
  }
  return null
}

function namedVictims(sentence: Sentence, at: number, by: number): Victims {
  const item = sentence.items[at]
  if (item?.kind !== 'count') return none
  const { people } = item
  const { tokens } = sentence
  if (people.partitive || people.kind === 'none') {
    // "killing 14 others local activists said": the noun is another phrase's
    const named = people.other && fnOf(sentence.items[at + 1]) !== 'be' ? null : predicateNoun(sentence, at)
    if (named) {
      const described = describeVictims(tokens, named.from, named.to)
      // "all but three of them soldiers": the three are what the others are not
      if (lowAt(tokens, item.from - 1) !== 'but' || lowAt(tokens, item.from - 2) !== 'all') return described
      return { ...none, category: described.category.startsWith('combatant') ? 'civilian' : 'unknown' }
    }
    const whole = groupOfPart(sentence, at)
    if (whole?.people.kind === 'person') return describeVictims(tokens, whole.people.from, whole.people.to)
    if (people.partitive && people.harm === null) {
      const group = groupBefore(tokens, item.from)
      if (group) return describeVictims(tokens, group.from, group.to)
    }
    const raised = raisedNoun(sentence, at)
    if (raised) return describeVictims(tokens, raised.people.from, raised.people.to)
    const parallel = groupDividedAt(sentence, at) ?? parallelCount(sentence, at)
    if (parallel) return describeVictims(tokens, parallel.people.from, parallel.people.to)
    const before = tollVictims(sentence, at, by)
    if (before) return describeVictims(tokens, before.from, before.to)
    if (people.other) return { ...none, text: 'others' }
    return none
  }
  if (people.kind === 'harm') {
    const form = people.harm?.form
    const head = tokens[people.head]?.low ?? ''
    const ofWhom = afterOf(sentence, at)
    if (ofWhom) return describeVictims(tokens, ofWhom.from, ofWhom.to)
    const to = form === 'body' || head.startsWith('martyr') ? people.to : people.head
    if (to <= people.from) return form === 'body' ? describeVictims(tokens, people.from, people.to) : none
    // "no human casualties"
    if (to === people.from + 1 && lowAt(tokens, people.from) === 'human') return none
    const described = describeVictims(tokens, people.from, to)
    return head.startsWith('martyr') ? { ...described, category: described.category } : described
  }
  return describeVictims(tokens, people.from, people.to)
}

const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? ''

/** "killing three of them": the nearest plural noun for people before the count. */
function groupBefore(tokens: readonly Token[], before: number): { from: number; to: number } | null {
  for (let i = before - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token?.word.person || token.word.person.singular || token.possessive) continue
    let from = i
    while (from > 0 && i - from < 3 && isModifier(tokens[from - 1])) from--
    return { from, to: i + 1 }
  }
  return null
}

function isModifier(token: Token | undefined): boolean {
  return (
    token?.kind === 'w' &&
    !token.word.fn &&
    !token.word.verb &&
    !token.word.say &&
    !token.word.harm &&
    !token.word.number
  )
}

/** "killed 28 and wounded 30 militants": both verbs share the noun after the second number. */
function raisedNoun(sentence: Sentence, at: number): CountItem | null {
  const { items } = sentence
  const item = items[at]
  if (item?.kind !== 'count' || item.people.kind !== 'none' || item.people.other || item.people.partitive) return null
  const [before, verb, other] = [items[at - 1], items[at + 2], items[at + 3]]
  if (before?.kind !== 'harm' || fnOf(items[at + 1]) !== 'and' || verb?.kind !== 'harm') return null
  if (verb.harm.form === 'noun' || other?.kind !== 'count' || other.people.kind !== 'person') return null
  return other.people.other ? null : other
}

/** "two soldiers were run down, one killed and the other wounded": the group of which the count is a part. */
export function groupDividedAt(sentence: Sentence, at: number): CountItem | null {
  const { items } = sentence
  const [item, next] = [items[at], items[at + 1]]
  if (item?.kind !== 'count' || item.people.kind !== 'none' || item.people.other || item.people.partitive) return null
  if (!/^[,–—-]+$/.test(lowOf(items[at - 1])) || next?.kind !== 'harm' || next.harm.form === 'noun') return null
  const value = item.quantity.best
  for (let i = at - 2; i >= 0; i--) {
    const group = items[i]
    if (group?.kind === 'harm' && group.harm.form === 'noun') return null
    if (group?.kind !== 'count') continue
    const whole = group.quantity.best
    return group.people.kind === 'person' && value !== null && whole !== null && value < whole ? group : null
  }
  return null
}

/** "550 students were evacuated and 79 were injured": the second count leaves the noun of the first out. */
function parallelCount(sentence: Sentence, at: number): CountItem | null {
  const { items } = sentence
  const item = items[at]
  if (item?.kind !== 'count' || item.people.kind !== 'none' || item.people.other || item.people.partitive) return null
  if (fnOf(items[at - 1]) !== 'and' || (fnOf(items[at + 1]) !== 'be' && fnOf(items[at + 1]) !== 'have')) return null
  for (let i = at - 2; i >= 0; i--) {
    const other = items[i]
    if (other?.kind === 'harm') return null
    if (other?.kind === 'count') return other.people.kind === 'person' ? other : null
  }
  return null
}

/** "four of the seven people killed in the raid were policemen": where the words on the whole end; -1 where no verb follows. */
function afterGroup({ items }: Sentence, group: number): number {
  for (let i = group + 1; i < Math.min(items.length, group + 10); i++) {
    if (fnOf(items[i]) === 'be') return i
    if (items[i]?.kind === 'count' || /^[,;:—–()]$/.test(textOf(items[i])) || fnOf(items[i]) === 'and') return -1
  }
  return -1
}

/** "eight of them children", "two of those killed were women", "88 are women", "four of the seven killed were policemen". */
function predicateNoun(sentence: Sentence, at: number): { from: number; to: number } | null {
  const { items } = sentence
  let i = groupOfPart(sentence, at) ? afterGroup(sentence, at + 1) : at + 1
  if (i < 0) return null
  while (fnOf(items[i]) === 'be' || fnOf(items[i]) === 'have' || isAdverb(items[i])) i++
  i = afterAs(items, i)
  if (/^an?$/.test(lowOf(items[i]))) i++
  const token = items[i]
  if (token?.kind !== 'token' || token.token.kind !== 'w') return null
  let noun = -1
  for (let k = i; k < Math.min(items.length, i + 4); k++) {
    const item = items[k]
    if (item?.kind !== 'token' || item.token.kind !== 'w' || item.token.word.fn || item.token.word.harm) break
    if (item.token.word.person) noun = k
  }
  return noun < 0 ? null : { from: items[i]?.from ?? 0, to: items[noun]?.to ?? 0 }
}

/** "had been identified by his group as civilians": the noun after "as". */
function afterAs(items: Sentence['items'], at: number): number {
  if (!/^(?:identified|described|confirmed|named|listed)$/.test(lowOf(items[at]))) return at
  for (let i = at + 1; i < Math.min(items.length, at + 9); i++) {
    if (lowOf(items[i]) === 'as') return i + 1
    if (items[i]?.kind === 'count' || lowOf(items[i]) === ',') break
  }
  return at
}

/** "the number of civilians killed rose to 30", "the toll for Russian soldiers killed": people between the toll and its number. */
function tollVictims(sentence: Sentence, at: number, by: number): { from: number; to: number } | null {
  const { items, tokens } = sentence
  const here = items[at]
  const there = items[by]
  if (!here || !there || by === at || there.kind !== 'harm') return null
  const from = Math.min(here.to, there.from) - (there.harm.form === 'toll' ? 0 : 6)
  const to = Math.max(here.from, there.from)
  if (
    there.harm.form !== 'toll' &&
    !/^(?:number|total|figure)$/.test(
      tokens
        .slice(Math.max(0, from - 2), to)
        .map((t) => t.low)
        .find((low) => /^(?:number|total|figure)$/.test(low)) ?? '',
    )
  )
    return null
  for (let i = Math.max(0, from); i < to; i++) {
    const token = tokens[i]
    if (!token?.word.person) continue
    // "put the number at 60 in addition to six civilians killed": another count's people
    const counted = tokens[i - 1]
    if (i > here.to && (counted?.kind === 'n' || counted?.word.number)) return null
    // "the toll from terrorist attacks": not whom they hit
    const next = tokens[i + 1]
    if (next && (next.cues & attackNoun) !== 0) continue
    if (next?.kind === 'w' && !next.word.fn && !next.word.harm && !next.word.verb) continue
    let start = i
    while (
      start > 0 &&
      tokens[start - 1]?.kind === 'w' &&
      !tokens[start - 1]?.word.fn &&
      !tokens[start - 1]?.word.harm &&
      !/^(?:number|total|toll|figure)$/.test(tokens[start - 1]?.low ?? '')
    )
      start--
    // "the toll in a siege by militants": who did it
    const governor = tokens[start - 1]?.word.fn === 'det' ? start - 2 : start - 1
    if (/^(?:by|with|against)$/.test(lowAt(tokens, governor))) continue
    return { from: start, to: i + 1 }
  }
  return null
}

/** "six bodies of dead protesters", "casualties among civilians". */
function afterOf(sentence: Sentence, at: number): { from: number; to: number } | null {
  const { items } = sentence
  // "dozens of dead and injured from the army's personnel"
  const joint = fnOf(items[at + 1]) === 'and' && items[at + 2]?.kind === 'harm' ? at + 3 : at + 1
  if (!/^(?:of|among|amongst|from)$/.test(lowOf(items[joint]))) return null
  let i = joint + 1
  if (fnOf(items[i]) === 'det' || fnOf(items[i]) === 'possessive') i++
  const start = items[i]?.from
  for (let k = i; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'harm' && item.harm.form === 'adjective') continue
    if (item?.kind !== 'token' || item.token.kind !== 'w' || item.token.word.fn) return null
    if (item.token.word.person) return start === undefined ? null : { from: start, to: item.to }
  }
  return null
}
