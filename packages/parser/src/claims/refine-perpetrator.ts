import type { Perpetrator } from '@evenhand/schema'
import { partyOf } from '../attribution/source-type.ts'
import { oneOf } from '../lexicon/one-of.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { Token } from '../text/tokens.ts'
import type { Sentence } from './sentence.ts'

const blaming = oneOf('blamed blames blaming accused accuses accusing')
const claiming = oneOf('claimed claims claiming')
const alleging = oneOf('blamed blames accused accuses suspected alleged allegedly purportedly apparently')

const attackNoun = oneOf(`
  air strike strikes airstrike airstrikes air-strike air-strikes raid raids attack attacks shelling bombing bombings
  bombardment bombardments ambush ambushes offensive assault assaults missile missiles rocket rockets warplane
  warplanes drone drones blast blasts artillery fire gunfire campaign operation operations massacre onslaught
  counter-attack counter-offensive invasion barrage
`)
const plainActor =
  /^(?:its|their|his|our)? ?(?:fighters?|forces|troops|men|militants|soldiers|members|militiamen|strikes|airstrikes)$/i
const actor = oneOf(`
  gunman gunmen militant militants rebel rebels insurgent insurgents terrorist terrorists jihadist jihadists
  extremist extremists fighter fighters soldier soldiers troops forces police army military attacker attackers
  assailant assailants bomber bombers sniper snipers group coalition regime government militia militias guerrilla
  guerrillas warplane warplanes jets planes protesters security guard guards settler settlers suspect driver man mob
  kidnappers pirates bandits tribesmen militiamen unit units commandos pilots hijackers separatists supremacist
`)

/** "its fighters", "the extremists", "it": stands for whoever makes the statement. */
export const isPlainActor = (text: string): boolean =>
  plainActor.test(text) ||
  /^(?:the )?(?:group|extremists|jihadists|militants|rebels|terrorists|extremist group|militant group)$/i.test(text)

/** Who did it according to the sentence: a subject, an agent with "by", or the owner of an attack; null where it does not say. */
export function perpetratorOf(sentence: Sentence, by: number, active: boolean): Perpetrator | null {
  const { tokens, items } = sentence
  const verb = items[by]
  const blamed = blamedFor(tokens)
  if (blamed) return { ...blamed, party: partyOf(blamed.text)?.id ?? null }
  const status = statusOf(tokens)
  const make = (text: string | null): Perpetrator | null =>
    text && !standsForPlace(text.split(' ')) ? { text, party: partyOf(text)?.id ?? null, status } : null
  if (verb?.kind === 'harm' && active) {
    const subject = subjectOf(tokens, verb.from)
    if (subject) return make(subject)
  }
  if (verb?.kind === 'harm') {
    const agent = active ? null : agentAfter(tokens, verb.to)
    if (agent) return make(agent)
  }
  return make(attackOwner(tokens, verb?.from ?? 0) ?? (active ? null : attackerOf(tokens, verb?.from ?? 0)))
}

/** "Kabul airport", "Damascus suburb": a town that says where, though its bare name can stand for a government. */
function standsForPlace(words: readonly string[]): boolean {
  if (words.length < 2 || words.some((word) => actor.has(word.toLowerCase()))) return false
  const town = words
    .flatMap((word, i) => [`${word} ${words[i + 1] ?? ''}`.trim(), word])
    .find((name) => lookUpPlace(name)?.precision === 1)
  return town !== undefined && partyOf(words.join(' '))?.id === partyOf(town)?.id
}

/** "officials blamed X for", "X was accused of", "X claimed responsibility": who is said to have done it, and how it is said. */
function blamedFor(tokens: readonly Token[]): Pick<Perpetrator, 'text' | 'status'> | null {
  for (let i = 0; i < tokens.length; i++) {
    const low = tokens[i]?.low ?? ''
    const passive = tokens[i - 1]?.word.fn === 'be'
    if (blaming.has(low)) {
      const found = passive ? nameBefore(tokens, i - 1) : nameAfter(tokens, tokens[i + 1]?.low === 'on' ? i + 2 : i + 1)
      if (found) return { text: found, status: 'alleged' }
    }
    if (claiming.has(low) && /^(?:responsibility|credit)$/.test(tokens[i + 1]?.low ?? '')) {
      const found = nameBefore(tokens, i)
      if (found) return { text: found, status: 'self_claimed' }
    }
  }
  return null
}

function nameAfter(tokens: readonly Token[], from: number): string | null {
  let to = from
  while (to < tokens.length && to - from < 8) {
    const token = tokens[to]
    if (
      token?.kind !== 'w' ||
      (token.word.fn && token.word.fn !== 'det' && token.word.fn !== 'possessive') ||
      token.word.verb ||
      token.word.say ||
      token.word.harm
    )
      break
    to++
  }
  const text = phrase(tokens, from, to)
  return text && (partyOf(text) || tokens.slice(from, to).some((token) => actor.has(token.low) || token.capital))
    ? text
    : null
}

function nameBefore(tokens: readonly Token[], before: number): string | null {
  let to = before
  while (
    to > 0 &&
    (tokens[to - 1]?.word.fn === 'have' ||
      tokens[to - 1]?.word.fn === 'adverb' ||
      tokens[to - 1]?.word.weekday ||
      tokens[to - 1]?.low === 'on' ||
      tokens[to - 1]?.text === ')')
  ) {
    if (tokens[to - 1]?.text === ')') while (to > 0 && tokens[to - 1]?.text !== '(') to--
    to--
  }
  let from = to
  while (from > 0 && to - from < 7) {
    const token = tokens[from - 1]
    if (token?.kind !== 'w' || token.word.say || token.word.harm || (token.word.fn && token.word.fn !== 'det')) break
    from--
  }
  const text = phrase(tokens, from, to)
  return text && (partyOf(text) || tokens.slice(from, to).some((token) => actor.has(token.low))) ? text : null
}

function statusOf(tokens: readonly Token[]): Perpetrator['status'] {
  let claimed = false
  let responsible = false
  let alleged = false
  for (const { low } of tokens) {
    claimed ||= low === 'claimed'
    responsible ||= low === 'responsibility' || low === 'credit'
    alleged ||= alleging.has(low)
  }
  return claimed && responsible ? 'self_claimed' : alleged ? 'alleged' : 'stated'
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  let end = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  text = text
    .replace(/^(?:(?:the|an?|its|their|and|or|but|that|by|when|as|while|after|in|on) )+/i, '')
    .replace(/(?: (?:and|or|has|have|had|were|was|are|is|also|then|later|who|that|which|in|on|of))+$/, '')
    .replace(/['’]s?$/, '')
    .trim()
  return /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|many|several|dozens|scores) /i.test(
    text,
  ) || placeWord.test(text)
    ? ''
    : text
}

const placeWord =
  /\b(?:areas?|villages?|towns?|cit(?:y|ies)|regions?|provinces?|districts?|neighbou?rhoods?|checkpoints?|positions?|border|people|civilians|victims|residents)$|\b(?:virus|coronavirus|covid(?:-19)?|ebola|cholera|disease|outbreak|epidemic|pandemic|earthquake|flood(?:s|ing)?|hurricane|storm|typhoon|crash|accident|fire)\b/i

/** The subject left of an active verb. An attack as subject gives its owner ("US-led strikes kill", "strikes by the coalition killed"). */
function subjectOf(tokens: readonly Token[], verb: number): string | null {
  let i = verb - 1
  while (
    i >= 0 &&
    (tokens[i]?.word.fn === 'adverb' ||
      tokens[i]?.word.fn === 'have' ||
      tokens[i]?.word.fn === 'be' ||
      tokens[i]?.word.fn === 'modal' ||
      (tokens[i]?.low === 'and' && tokens[i - 1]?.word.harm))
  ) {
    if (tokens[i]?.low === 'and') i -= 2
    else i--
  }
  const last = tokens[i]
  if (last?.word.fn === 'and' || last?.text === ',') {
    // "killed one soldier and wounded six others": the subject of the verb before
    for (let k = i - 1; k > 0; k--) {
      const before = tokens[k]
      if (before?.word.harm?.transitive && before.word.harm.form !== 'ing' && tokens[k - 1]?.word.fn !== 'be')
        return subjectOf(tokens, k)
      if (before?.text === ';' || before?.word.say) break
    }
  }
  if (last?.kind !== 'w') return clauseSubject(tokens, verb)
  if (last.word.fn === 'relative' || last.low === 'that') {
    return attackOwner(tokens, i) ?? nounBefore(tokens, i)
  }
  if (last.word.fn === 'pronoun' || last.word.fn === 'to') return clauseSubject(tokens, verb)
  let from = i
  while (from >= 0 && i - from < 10) {
    const token = tokens[from]
    if (token?.kind !== 'w' || token.low === 'that' || token.word.say || token.word.harm || token.word.weekday) break
    if (
      token.word.fn &&
      token.word.fn !== 'det' &&
      token.word.fn !== 'possessive' &&
      !(token.word.fn === 'prep' && /^(?:by|of)$/.test(token.low)) &&
      token.word.fn !== 'and'
    )
      break
    if (token.word.verb && !token.word.thing && !token.capital) break
    from--
  }
  const text = phrase(tokens, from + 1, i + 1)
  // "a student outside Los Angeles shot": the place is not the subject
  if (!text || lookUpPlace(text)?.precision === 1) return clauseSubject(tokens, verb)
  const words = tokens.slice(from + 1, i + 1)
  if (words.some((token) => attackNoun.has(token.low))) return attackOwner(tokens.slice(from + 1, i + 1), i - from)
  if (
    partyOf(text) ||
    words.some((token) => actor.has(token.low)) ||
    (words.length <= 5 &&
      words.every((token) => token.capital || token.word.fn === 'det') &&
      !/^(?:bomb|blast|war|conflict|violence|fighting)$/i.test(last.low) &&
      !last.word.thing)
  )
    return text
  return clauseSubject(tokens, verb)
}

const attackVerb =
  /^(?:launched|launch|launches|carried|carry|staged|mounted|conducted|attacked|attack|attacks|stormed|storm|struck|strike|strikes|targeted|target|targets|hit|hits|raided|raid|ambushed|bombed|bomb|shelled|shell|opened|fired|detonated|blew|stabbed|rammed|drove|overran|seized|executed|beheaded)$/

/** "when IS launched a surprise attack", "gunmen stormed the camp": who attacked, from the verb nearest before `before` or in the sentence. */
function attackerOf(tokens: readonly Token[], before: number): string | null {
  let found: string | null = null
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !attackVerb.test(token.low) || token.capital) continue
    if (found !== null && i > before) break
    let to = i
    while (
      to > 0 &&
      (tokens[to - 1]?.word.fn === 'adverb' ||
        tokens[to - 1]?.word.fn === 'have' ||
        tokens[to - 1]?.word.fn === 'relative')
    )
      to--
    if (tokens[to - 1]?.word.fn === 'be' || tokens[to - 1]?.word.fn === 'to') continue
    let from = to
    while (from > 0 && to - from < 7) {
      const word = tokens[from - 1]
      if (
        word?.kind !== 'w' ||
        word.low === 'a' ||
        word.low === 'an' ||
        word.word.weekday ||
        word.word.say ||
        word.word.harm ||
        word.word.number ||
        (word.word.verb && !word.word.thing)
      )
        break
      if (word.word.fn && word.word.fn !== 'det' && !(word.word.fn === 'and' && tokens[from - 2]?.capital)) break
      from--
    }
    const text = phrase(tokens, from, to)
    const words = tokens.slice(from, to)
    if (
      text &&
      !words.some((word) => attackNoun.has(word.low)) &&
      (partyOf(text) || words.some((word) => actor.has(word.low)))
    )
      found = text
  }
  return found
}

/** For "..., killing 26": the subject that opens the clause. */
function clauseSubject(tokens: readonly Token[], verb: number): string | null {
  const owner = attackOwner(tokens.slice(0, verb), verb)
  if (owner) return owner
  const attacker = attackerOf(tokens.slice(0, verb + 1), verb)
  if (attacker) return attacker
  // the first party or actor of the sentence that stands before a verb
  for (let i = 0; i < verb; i++) {
    const token = tokens[i]
    if (!token?.word.verb && !token?.word.say && !/ed$/.test(token?.low ?? '')) continue
    if (token?.word.harm || tokens[i - 1]?.word.fn === 'be') continue
    let from = i
    while (
      from > 0 &&
      tokens[from - 1]?.kind === 'w' &&
      i - from < 9 &&
      !(tokens[from - 1]?.word.fn === 'prep' && tokens[from - 1]?.low !== 'to') &&
      !tokens[from - 1]?.word.weekday &&
      tokens[from - 1]?.word.fn !== 'subordinator' &&
      tokens[from - 1]?.word.fn !== 'and' &&
      tokens[from - 1]?.word.fn !== 'relative' &&
      tokens[from - 1]?.low !== 'that'
    )
      from--
    const text = phrase(tokens, from, i)
    if (text && (partyOf(text) || tokens.slice(from, i).some((word) => actor.has(word.low)))) return text
    if (token?.word.say) continue
    break
  }
  return null
}

function nounBefore(tokens: readonly Token[], at: number): string | null {
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'w' &&
    at - from < 6 &&
    !tokens[from - 1]?.word.fn &&
    !(tokens[from - 1]?.word.verb && !tokens[from - 1]?.word.thing)
  )
    from--
  const text = phrase(tokens, from, at)
  return text &&
    (partyOf(text) !== null || tokens.slice(from, at).some((token) => actor.has(token.low))) &&
    !tokens.slice(from, at).some((token) => attackNoun.has(token.low))
    ? text
    : null
}

/** "killed by Israeli forces" */
function agentAfter(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i < Math.min(tokens.length, at + 9); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'p' || token.word.fn === 'subordinator' || token.word.harm) return null
    if (token.low !== 'by') continue
    let to = i + 1
    while (to < tokens.length && to - i < 9) {
      const next = tokens[to]
      if (
        next?.kind !== 'w' ||
        (next.word.fn && next.word.fn !== 'det' && next.word.fn !== 'possessive' && next.word.fn !== 'and') ||
        next.word.weekday ||
        next.word.say ||
        next.word.harm
      )
        break
      to++
    }
    while (to > i + 1 && tokens[to - 1]?.word.fn === 'and') to--
    const words = tokens.slice(i + 1, to)
    const text = phrase(tokens, i + 1, to)
    if (!text) return null
    if (words.some((word) => attackNoun.has(word.low))) return attackOwner(words, words.length)
    return partyOf(text) ||
      words.some((word) => actor.has(word.low)) ||
      words.every((word) => word.capital || word.word.fn === 'det')
      ? text
      : null
  }
  return null
}

/** Whose attack it is: "US-led strikes", "strikes by a US-led coalition", "attacks by the ISIS group", "Russian airstrikes". */
function attackOwner(tokens: readonly Token[], before: number): string | null {
  let best: string | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !attackNoun.has(token.low)) continue
    if (best !== null && i > before) break
    // "by X" or "of X" after the noun
    for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
      const next = tokens[k]
      if (!next || next.kind === 'p' || next.word.say || next.word.fn === 'have') break
      if (
        next.low === 'by' &&
        !/^(?:controlled|held|backed|supported|besieged|run|ruled|dominated|populated|followed|claimed|caused)$/.test(
          tokens[k - 1]?.low ?? '',
        )
      ) {
        let to = k + 1
        while (to < tokens.length && to - k < 9) {
          const word = tokens[to]
          if (
            word?.kind !== 'w' ||
            (word.word.fn && word.word.fn !== 'det' && word.word.fn !== 'possessive') ||
            word.word.weekday ||
            word.word.say ||
            word.word.harm ||
            (word.word.verb && !word.word.thing && !word.capital) ||
            /ing$|^early$|^late$/.test(word.low)
          )
            break
          to++
        }
        const text = phrase(tokens, k + 1, to)
        if (text && (partyOf(text) || tokens.slice(k + 1, to).some((word) => actor.has(word.low)))) best = text
        break
      }
    }
    if (best) break
    let from = i
    while (from > 0) {
      const word = tokens[from - 1]
      if (
        word?.kind !== 'w' ||
        word.low === 'a' ||
        word.low === 'an' ||
        (word.word.fn && !(word.word.fn === 'and' && tokens[from - 2]?.capital)) ||
        word.word.weekday ||
        word.word.month ||
        word.word.say ||
        word.word.harm ||
        word.word.number ||
        i - from > 5
      )
        break
      if (word.word.verb && !word.word.thing) break
      from--
    }
    if (from < i) {
      const words = tokens.slice(from, i)
      const text = phrase(tokens, from, i)
      // "Kabul bus blast": a town before an attack says where it was
      const party = standsForPlace([...text.split(' '), 'attack']) ? null : partyOf(text)
      const national = words.some((word) => word.word.demonym)
      if (party || national) {
        best =
          text
            .replace(
              /\b(?:suicide|car|truck|air|aerial|drone|rocket|missile|deadly|heavy|overnight|surprise|barrel|purportedly|suspected|deadliest|worst|alleged|twin|double|major|chemical|bomb|new|recent|latest|fresh|several|multiple|military|apparent|intense)\b/gi,
              '',
            )
            .replace(/\s+/g, ' ')
            .trim() || null
        if (best && /-led$/i.test(best)) best = `${best} coalition`
      }
    }
  }
  return best
}
