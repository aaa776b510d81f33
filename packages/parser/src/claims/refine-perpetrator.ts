import type { Perpetrator } from '@evenhand/schema'
import { partyOf } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import { defineCue } from '../lexicon/cues.ts'
import type { Token } from '../text/tokens.ts'
import { actor, actorIn } from './actor-phrase.ts'
import { agentFrom, attackNoun, attackOwner, notByDoer, tellsOfIt } from './attack-owner.ts'
import type { Sentence } from './sentence.ts'

const plainActor =
  /^(?:its|their|his|our)? ?(?:fighters?|forces|troops|men|militants|soldiers|members|militiamen|strikes|airstrikes|jets|planes|warplanes|aircraft|units)$/i

/** "its fighters", "the extremists", "it": stands for whoever makes the statement. */
export const isPlainActor = (text: string): boolean =>
  plainActor.test(text) ||
  /^(?:the )?(?:group|extremists|jihadists|militants|rebels|terrorists|extremist group|militant group|jihadist group|terror group|terrorist group)$/i.test(
    text,
  )

/** Causes that no one is: a capital at the start of a sentence makes no name of them. */
const cause =
  /^(?:fighting|infighting|unrest|violence|turmoil|chaos|hunger|starvation|famine|thirst|disease|illness|cholera|measles|malaria|ebola|typhoid|coronavirus|covid|poison|poisoning|sarin|chlorine|gas|smoke|fire|fires|flames|crossfire|shrapnel|debris|cold|heat|frost|drought|malnutrition|dehydration|suffocation|exposure|stampedes?|avalanches?|landslides?|floods?|flooding|storms?|earthquakes?|aftershocks?|tornado(?:es)?|hurricanes?)$/i

/** "a helicopter was shot down by rebels, killing five" */
function downedBy(tokens: readonly Token[], before: number): string | null {
  const by = tokens.findIndex(
    ({ low }, k) =>
      low === 'by' &&
      k < before &&
      (tokens[k - 1]?.low === 'downed' || (tokens[k - 1]?.low === 'down' && tokens[k - 2]?.low === 'shot')),
  )
  return by < 0 ? null : agentFrom(tokens, by + 1)
}

const apart = /^(?:;|while|whereas)$/

/** Who did it according to the sentence: a subject, an agent with "by", or the owner of an attack; null where it does not say. */
export function perpetratorOf(sentence: Sentence, by: number, active: boolean): Perpetrator | null {
  const { tokens, items } = sentence
  const verb = items[by]
  const blamed = blamedFor(sentence)
  if (blamed) return blamed
  const status = statusOf(sentence)
  const make = (text: string | null): Perpetrator | null =>
    text && !cause.test(text) ? { text, party: partyOf(text)?.id ?? null, status } : null
  // who lost fighters did not kill them
  if (verb?.kind === 'harm' && active && /^(?:lost|lose|loses|losing)$/.test(tokens[verb.from]?.low ?? '')) return null
  if (verb?.kind === 'harm') {
    const direct = active ? subjectOf(tokens, verb.from) : agentAfter(tokens, verb.to)
    if (direct) return make(direct)
  }
  const at = verb?.from ?? 0
  // "Israeli raids killed 12, while two were killed by rockets": the raids are of another clause
  const clause = active ? 0 : tokens.findLastIndex(({ low }, k) => k < at && apart.test(low)) + 1
  const own = clause > 0 ? tokens.slice(clause) : tokens
  return make(
    downedBy(own, at - clause) ?? attackOwner(own, at - clause) ?? (active ? null : attackerOf(own, at - clause)),
  )
}

/** Who attacked according to a sentence that need not give a figure: "The raid was carried out by X", "X shelled the town". */
export function attackerIn(sentence: Sentence): Perpetrator | null {
  const { tokens } = sentence
  const blamed = blamedFor(sentence)
  if (blamed) return blamed
  const text = attackOwner(tokens, tokens.length) ?? attackerOf(tokens, tokens.length)
  return text ? { text, party: partyOf(text)?.id ?? null, status: statusOf(sentence) } : null
}

const blame = defineCue(/^(?:blamed|blames|blaming|accused|accuses|accusing)$/)
const claim = defineCue(/^(?:claimed|claims|claiming)$/)

/** "officials blamed X for", "X was accused of", "X claimed responsibility": who is said to have done it, and how it is said. */
function blamedFor({ tokens, cues }: Sentence): Perpetrator | null {
  if (!(cues & (blame | claim))) return null
  const make = (text: string | null, status: Perpetrator['status']): Perpetrator | null =>
    text ? { text, party: partyOf(text)?.id ?? null, status } : null
  for (let i = 0; i < tokens.length; i++) {
    const { low, cues } = tokens[i] as Token
    if (!(cues & (blame | claim))) continue
    const passive = tokens[i - 1]?.word.fn === 'be'
    if (cues & blame) {
      const on = tokens[i + 1]?.low === 'on'
      const found = passive && !on ? nameBefore(tokens, i - 1) : blamedName(tokens, on ? i + 2 : i + 1)
      if (found) return make(found, 'alleged')
    }
    if (cues & claim) {
      const credit = /^(?:responsibility|credit)$/.test(tokens[i + 1]?.low ?? '')
      const deed =
        /^(?:the|an?|that|this|[a-z]*day'?s)$/.test(tokens[i + 1]?.low ?? '') &&
        ((tokens[i + 2]?.cues ?? 0) & attackNoun) !== 0
      const found = credit || deed ? nameBefore(tokens, i) : null
      if (found) return make(found, 'self_claimed')
    }
    // "responsibility was claimed by X"
    if (low === 'claimed' && tokens[i + 1]?.low === 'by' && (passive || (tokens[i - 1]?.cues ?? 0) & attackNoun)) {
      const found = agentFrom(tokens, i + 2)
      if (found) return make(found, 'self_claimed')
    }
  }
  return null
}

/** "accused Damascus", "blamed the rebels": a capital stands for its government. */
function blamedName(tokens: readonly Token[], at: number): string | null {
  const name = tokens[at]
  return (
    agentFrom(tokens, at) ??
    (name?.capital && (partyOf(name.text) || countryCode(name.low)) && !name.word.demonym ? name.text : null)
  )
}

/** The name that ends before `before`, over the words of time and the bracket that may follow it. */
function nameBefore(tokens: readonly Token[], before: number): string | null {
  let to = before
  const isSkipped = (token: Token | undefined): boolean =>
    token?.word.fn === 'have' || token?.word.fn === 'adverb' || token?.word.weekday !== undefined || token?.low === 'on'
  while (to > 0 && (isSkipped(tokens[to - 1]) || tokens[to - 1]?.text === ')')) {
    if (tokens[to - 1]?.text === ')') while (to > 0 && tokens[to - 1]?.text !== '(') to--
    to--
  }
  let from = to
  while (from > 0 && to - from < 7) {
    const token = tokens[from - 1]
    if (token?.kind !== 'w' || token.word.say || token.word.harm || (token.word.fn && token.word.fn !== 'det')) break
    if (/^(?:no|any)$/.test(token.low)) return null
    from--
  }
  return actorIn(tokens.slice(from, to), 0, to - from, true)
}

const supposed = defineCue(/^(?:blamed|blames|accused|accuses|suspected|alleged|allegedly|purportedly|apparently)$/)

function statusOf(sentence: Sentence): Perpetrator['status'] {
  if (sentence.has(supposed)) return 'alleged'
  if (!sentence.has(claim)) return 'stated'
  const claimed = sentence.tokens.some(({ low }) => low === 'claimed')
  const credit = sentence.tokens.some(({ low }) => low === 'responsibility' || low === 'credit')
  return claimed && credit ? 'self_claimed' : 'stated'
}

const skips = (token: Token | undefined): boolean =>
  (token !== undefined && !token.capital && /ly$/.test(token.low)) ||
  token?.word.fn === 'adverb' ||
  token?.word.fn === 'have' ||
  token?.word.fn === 'be' ||
  token?.word.fn === 'modal'

/** The subject left of an active verb. An attack as subject gives its owner ("US-led strikes kill", "strikes by the coalition killed"). */
function subjectOf(tokens: readonly Token[], verb: number): string | null {
  let i = verb - 1
  // "left two dead and wounded three": the dead are no subject
  const joinsVerb = (at: number): boolean => {
    const harm = tokens[at - 1]?.word.harm
    return tokens[at]?.low === 'and' && harm !== undefined && harm.form !== 'adjective'
  }
  while (i >= 0 && (skips(tokens[i]) || joinsVerb(i))) {
    if (tokens[i]?.low === 'and') i -= 2
    else i--
  }
  const last = tokens[i]
  if (last?.word.fn === 'and' && tokens[i - 1]?.word.harm?.form === 'adjective') {
    const left = tokens.findLastIndex(({ word }, k) => k < i && word.fn === 'left')
    if (left > 0) return subjectOf(tokens, left)
  }
  if (last?.word.fn === 'and' || last?.text === ',') {
    // "killed one soldier and wounded six others": the subject of the verb before
    const earlier = verbBefore(tokens, i, /ing$/.test(tokens[verb]?.low ?? ''))
    if (earlier > 0) return subjectOf(tokens, earlier)
  }
  // "the army pushed the rebels back and killed": no object of the verb before
  if (last?.word.fn === 'and' && hasVerb(tokens, i)) {
    const subject = clauseSubject(tokens, verb, true)
    if (subject) return subject
  }
  if (last?.kind !== 'w') return clauseSubject(tokens, verb)
  if (last.word.fn === 'relative' || last.low === 'that')
    return attackOwner(tokens.slice(0, i), i) ?? actorIn(tokens, clauseStart(tokens, i), i)
  if (last.word.fn === 'pronoun' || last.word.fn === 'to') return clauseSubject(tokens, verb, true)
  const from = clauseStart(tokens, i + 1)
  const words = tokens.slice(from, i + 1)
  const target = targetOf(tokens, from)
  if (target > 0) return attackOwner(tokens.slice(0, target), target) ?? clauseSubject(tokens, target)
  // "Russian or Syrian raids": neither is named
  if (tokens[from - 1]?.word.fn === 'or') return null
  // "fighters backed by coalition strikes killed": the fighters
  const backed = words.findIndex((token, k) => token.low === 'by' && words[k - 1]?.low === 'backed')
  if (backed > 1) return actorIn(words, 0, backed - 1, true)
  const isAttack = words.some(
    (token, k) => token.cues & attackNoun && !token.word.person && !actor.test(words[k + 1]?.low ?? ''),
  )
  if (isAttack && !actor.test(last.low)) return attackOwner(words, words.length) ?? clauseSubject(tokens, verb)
  // "an accident in Iraq killed": the place is not the subject
  if (/^(?:in|at|near|on|across|outside|around)$/.test(tokens[from - 1]?.low ?? '')) return clauseSubject(tokens, verb)
  // "areas held by X have seen": X is not the subject
  if (words.some((token, k) => token.low === 'by' && notByDoer.test(tokens[from + k - 1]?.low ?? '')))
    return clauseSubject(tokens, verb)
  return actorIn(words, 0, words.length, true) ?? clauseSubject(tokens, verb)
}

/** "an attack on a base of 300 | soldiers killed 12": the index of the "on" before whom the attack hit; -1 where none stands. */
function targetOf(tokens: readonly Token[], from: number): number {
  for (let k = from - 1; k > 0 && k > from - 7; k--) {
    const token = tokens[k]
    if (token && /^(?:on|against)$/.test(token.low)) return ((tokens[k - 1]?.cues ?? 0) & attackNoun) !== 0 ? k : -1
    const { fn, verb, thing } = token?.word ?? {}
    if (!token || token.kind === 'p' || (fn && !/^(?:det|possessive|of|prep)$/.test(fn)) || (verb && !thing)) return -1
  }
  return -1
}

/** Whether a verb stands within the clause that ends before `end`. */
function hasVerb(tokens: readonly Token[], end: number): boolean {
  for (let k = end - 1; k > 0 && k > end - 14; k--) {
    const token = tokens[k]
    if (!token || token.kind === 'p' || token.low === 'that') return false
    if (token.word.verb && !token.word.thing && !token.capital) return true
  }
  return false
}

/** Index of the active verb of harm that shares its subject with what follows `before`, or 0; "killing two and wounding" has it in -ing. */
function verbBefore(tokens: readonly Token[], before: number, ing: boolean): number {
  for (let k = before - 1; k > 0; k--) {
    const token = tokens[k]
    if (token?.word.harm?.transitive && (ing || token.word.harm.form !== 'ing') && tokens[k - 1]?.word.fn !== 'be')
      return k
    if (token?.text === ';' || token?.word.say) return 0
  }
  return 0
}

/** Where the noun phrase that ends before `end` can begin at the earliest. */
function clauseStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (from > 0 && end - from < 10) {
    const token = tokens[from - 1]
    if (token?.kind !== 'w' || token.low === 'that' || token.word.say || token.word.harm || token.word.weekday) break
    const { fn } = token.word
    const inside =
      fn === 'det' || fn === 'possessive' || fn === 'and' || (fn === 'prep' && /^(?:by|of)$/.test(token.low))
    if (fn && !inside) break
    if (token.word.verb && !token.word.thing && !token.capital) break
    from--
  }
  return from
}

const attackVerb = defineCue(
  /^(?:launched|launch|launches|carried|carry|staged|mounted|conducted|attacked|attack|attacks|stormed|storm|struck|strike|strikes|targeted|target|targets|hit|hits|raided|raid|ambushed|bombed|bombs|bomb|shelled|shell|shells|pounded|pound|bombarded|opened|fired|fire|dropped|detonated|blew|set|stabbed|rammed|drove|ploughed|plowed|overran|seized|executed|beheaded|committed)$/,
)

/** "when IS launched a surprise attack", "gunmen stormed the camp": who attacked, from the verb nearest before `before` or in the sentence. */
function attackerOf(tokens: readonly Token[], before: number): string | null {
  let found: string | null = null
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(token.cues & attackVerb) || token.capital) continue
    // "set fire to", "set off", but not "set up a checkpoint"
    if (token.low === 'set' && !/^(?:off|fire|ablaze|alight)$/.test(tokens[i + 1]?.low ?? '')) continue
    if (found !== null && i > before) break
    let to = i
    while (
      to > 0 &&
      (tokens[to - 1]?.word.fn === 'adverb' ||
        tokens[to - 1]?.word.fn === 'have' ||
        tokens[to - 1]?.word.fn === 'relative')
    )
      to--
    if (tokens[to - 1]?.word.fn === 'be') {
      // "the town was shelled by X", "mortars fired by X"
      found = tokens[i + 1]?.low === 'by' ? (agentFrom(tokens, i + 2) ?? found) : found
      continue
    }
    if (tokens[to - 1]?.word.fn === 'to') continue
    if (tokens[i + 1]?.low === 'by') {
      found = agentFrom(tokens, i + 2) ?? found
      continue
    }
    let from = to
    while (from > 0 && to - from < 8 && !endsSubject(tokens, from - 1)) from--
    const words = tokens.slice(from, to)
    // "hit 73 ISIS targets"
    const counted = tokens[from - 1]
    const isCounted = counted?.kind === 'n' || counted?.word.number !== undefined
    if (isCounted && /s$/.test(token.low)) continue
    // "1 Israeli stabbed"
    if (isCounted && words.every(({ word }) => word.demonym)) continue
    const isAttack = words.some(
      ({ low, cues }, k) => cues & attackNoun && low !== 'sniper' && !actor.test(words[k + 1]?.low ?? ''),
    )
    const text = isAttack
      ? null
      : (actorIn(tokens, from, to) ??
        capitalAsActor(tokens, from, to) ??
        (lone.test(token.low) && !/^(?:officer|driver|guard)$/.test(tokens[to - 1]?.low ?? '')
          ? actorIn(words, 0, words.length, true)
          : null))
    if (text) found = text
  }
  return found
}

/** "Damascus shelled the town": the capital stands for its government. */
function capitalAsActor(tokens: readonly Token[], from: number, to: number): string | null {
  const name = tokens[from]
  if (to - from !== 1 || !name?.capital || name.word.demonym || tokens[from - 1]?.word.fn === 'prep') return null
  return partyOf(name.text) ? name.text : null
}

/** What one person may be said to do: "a man stormed a mosque". */
const lone = /^(?:stormed|opened|stabbed|rammed|drove|ploughed|plowed|detonated|attacked|ambushed|beheaded|fired)$/

function endsSubject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word?.kind !== 'w' || word.word.weekday || word.word.say || word.word.harm || word.word.number) return true
  if (word.word.verb && !word.word.thing) return true
  const { fn } = word.word
  if (!fn || fn === 'det' || word.low === 'a' || word.low === 'an' || word.low === 'of') return false
  return !(fn === 'and' && (tokens[at - 1]?.capital || tokens[at - 1]?.word.demonym))
}

/** For "..., killing 26": the subject that opens the clause. A speaker is one only where a pronoun takes him up. */
function clauseSubject(tokens: readonly Token[], verb: number, speaker = false): string | null {
  const clause = tokens.slice(0, verb)
  const owner = attackOwner(clause, verb) ?? attackerOf(clause, verb)
  if (owner) return owner
  // the first party or actor of the sentence that stands before a verb
  for (let i = 0; i < verb; i++) {
    const token = tokens[i]
    const { say } = token?.word ?? {}
    if (!token?.word.verb && !say && !/ed$/.test(token?.low ?? '')) continue
    if (token?.word.harm || tokens[i - 1]?.word.fn === 'be') continue
    if (say && !speaker) continue
    let from = i
    while (from > 0 && i - from < 9 && !endsClause(tokens[from - 1])) from--
    // "the army said it had pushed them back and killed four": the speaker
    if (tokens[from]?.word.fn === 'pronoun' && tokens[from - 1]?.word.say) {
      from--
      while (from > 0 && i - from < 9 && !endsClause(tokens[from - 1])) from--
    }
    const text = actorIn(tokens, from, i)
    if (text) return text
    if (!say) break
  }
  return null
}

const endsClause = (token: Token | undefined): boolean =>
  token?.kind !== 'w' ||
  token.word.weekday !== undefined ||
  token.word.say !== undefined ||
  token.low === 'that' ||
  (token.word.fn === 'prep' && token.low !== 'to') ||
  /^(?:subordinator|and|relative)$/.test(token.word.fn ?? '')

/** "killed by Israeli forces", "shot dead when police opened fire" */
function agentAfter(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i < Math.min(tokens.length, at + 9); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'p' || token.word.fn === 'subordinator' || token.word.harm) return null
    if (token.low === 'by') return tellsOfIt.test(tokens[i - 1]?.low ?? '') ? null : agentFrom(tokens, i + 1, true)
  }
  return null
}
