import type { AttachmentRule, Finding, RuleSpec } from '../attachment.ts'
import { fnOf, joinLeft, leftOf, lowOf, textOf } from '../scan.ts'
import type { Sentence } from '../sentence.ts'

export const ofHarmSpec: RuleSpec = {
  about:
    'A number after a noun of harm with “of”: “the deaths of three people”, “bodies of 44 victims”, “the killing of the three commanders”.',
  examples: [
    ['The strike led to the deaths of at least three people.', 'killed at_least 3/null/null'],
    ['The hospital received the bodies of 44 victims.', 'killed exact 44/44/44'],
    ['He is wanted for the abduction of 276 girls.', 'captured exact 276/276/276'],
    ['Doctors treated burns and injuries suffered by 11 miners.', 'injured exact 11/11/11'],
    ['The remains of at least 12 people were found.', 'killed at_least 12/null/null'],
    ['He condemned the murder on 27 February of six farmers.', 'killed exact 6/6/6'],
    ['It denied the assassination of Dr. Ruiz, his wife, and two guests.', 'killed exact 2/2/2'],
    ['It led to the killing or wounding of seven guards.', 'casualties exact 7/7/7'],
    ['A shell hit the house, causing serious injuries to a woman.', 'injured exact 1/1/1'],
  ],
  counterexamples: [
    'He holds a warrant for the arrest of 12 members of the cartel.',
    'They called for the arrest of three officers.',
    'Doctors saved the lives of 12 people.',
    'He was charged with the attempted murder of two officers.',
    'The troops prevented the slaughter of thousands of villagers.',
    'The anniversary of the 12 steps was marked.',
    'The threat of 20 more attacks remains.',
  ],
}

export const ofHarm: AttachmentRule = {
  id: 'of-harm',
  confidence: 0.95,
  attach(sentence, at) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    let left = leftOf(sentence, at)
    while (
      fnOf(sentence.items[left]) === 'det' ||
      fnOf(sentence.items[left]) === 'possessive' ||
      fnOf(sentence.items[left]) === 'other'
    )
      left = leftOf(sentence, left)
    const of = lowOf(sentence.items[left])
    const noun = leftOf(sentence, left)
    let harm = sentence.items[noun]
    // "causing serious injuries to a woman"
    if (of === 'to' && harm?.kind === 'harm' && harm.harm.harm === 'injured' && harm.harm.form === 'noun')
      return { harm: 'injured', by: noun }
    // "injuries suffered by 11 miners"
    const suffered = sentence.items[leftOf(sentence, noun)]
    if (of === 'by' && /^(?:suffered|sustained|received)$/.test(lowOf(harm)))
      return suffered?.kind === 'harm' && suffered.harm.harm === 'injured' && suffered.harm.form === 'noun'
        ? { harm: 'injured', by: leftOf(sentence, noun) }
        : null
    if (of !== 'of' && of !== 'on') return closesList(sentence, at) ? deedBefore(sentence, left) : null
    const deed = harm?.kind === 'token' ? deedBefore(sentence, left) : null
    if (deed) return deed
    // "deaths and injuries of 20"
    if (harm?.kind === 'count' && harm.people.kind === 'harm' && harm.people.harm && harm.people.harm.form !== 'noun') {
      return { harm: harm.people.harm.harm, by: noun }
    }
    if (harm?.kind === 'token' && harm.token.low === 'deaths') harm = undefined
    // "the charred remains of 12 people"
    if (
      lowOf(harm) === 'remains' &&
      item.people.kind === 'person' &&
      fnOf(sentence.items[leftOf(sentence, noun)]) !== 'be'
    )
      return /^(?:what|little|nothing|all|much)$/.test(verbBefore(sentence, noun)) ? null : { harm: 'killed', by: noun }
    if (harm?.kind !== 'harm') return null
    if (lowOf(sentence.items[noun - 1]) === 'attempted')
      return { harm: harm.harm.harm, by: noun, unreal: '“attempted”: not carried out' }
    const averted = verbBefore(sentence, noun)
    if (/^(?:prevent|avert|avoid|stop|risk|threaten|plot)\w*$/.test(averted))
      return { harm: harm.harm.harm, by: noun, unreal: `“${averted}”: only feared` }
    const wanted = harm.harm.harm === 'captured' ? wantedBefore(sentence, noun) : null
    if (wanted) return { harm: 'captured', by: noun, unreal: `“${wanted}”: wanted, not done` }
    const { form } = harm.harm
    // "saved the lives of 12 people"
    if (
      form === 'lives' &&
      /^(?:sav|spar|chang|affect|improv|risk|endanger|threaten|protect|transform|ruin|shap|touch)/.test(
        verbBefore(sentence, noun),
      )
    )
      return null
    if (
      form === 'noun' ||
      form === 'body' ||
      form === 'lives' ||
      (form === 'ing' &&
        of === 'of' &&
        /^(?:the|a|of|in|for|over|after|with|and)$/.test(lowOf(sentence.items[leftOf(sentence, noun)])))
    )
      return { harm: joinLeft(sentence, noun).harm, by: noun }
    if ((form === 'ing' || form === 'base') && of === 'of') return { harm: joinLeft(sentence, noun).harm, by: noun }
    return null
  },
}

const callsFor =
  /^(?:warrants?|rewards?|bounty|calls?|called|calling|appeals?|appealed|demands?|asked|requests?|orders?|pressed)$/
const demands =
  /^(?:demands?|demanded|demanding|requested|ordered|seeks?|seeking|sought|urged|wants?|wanted|authori[sz]ed)$/

/** The word before a noun with its determiner: "saved | the lives". */
function verbBefore(sentence: Sentence, noun: number): string {
  let i = leftOf(sentence, noun)
  while (fnOf(sentence.items[i]) === 'det') i = leftOf(sentence, i)
  return lowOf(sentence.items[i])
}

/** "a warrant for the arrest of", "ordered the capture of": the word that makes the arrest a wish; else null. */
function wantedBefore(sentence: Sentence, noun: number): string | null {
  let i = leftOf(sentence, noun)
  // "ordered the provisional arrest of"
  if (/(?:al|ate|ary|ive|ed)$/.test(lowOf(sentence.items[i])) && !demands.test(lowOf(sentence.items[i])))
    i = leftOf(sentence, i)
  while (fnOf(sentence.items[i]) === 'det') i = leftOf(sentence, i)
  const isFor = lowOf(sentence.items[i]) === 'for'
  const low = lowOf(sentence.items[isFor ? leftOf(sentence, i) : i])
  return (isFor ? callsFor : demands).test(low) ? low : null
}

/** Nouns for a deed whose victims may stand farther off: "the murder on 27 February of six". */
const deeds = /^(?:murders?|assassinations?|killings?|deaths?|massacre|slayings?|executions?|kidnappings?|abductions?)$/

/** People counted, with no verb of their own behind them. */
function closesList({ items }: Sentence, at: number): boolean {
  const item = items[at]
  return (
    item?.kind === 'count' &&
    item.people.kind === 'person' &&
    item.quantity.kind !== 'article' &&
    !/^(?:be|have)$/.test(fnOf(items[at + 1]))
  )
}

/** The deed before "of", over the time that stands between or the names that the count ends a list of. */
function deedBefore(sentence: Sentence, left: number): Finding | null {
  const { items, tokens } = sentence
  const of = lowOf(items[left]) === 'of' ? left : ofBeforeNames(sentence, left)
  if (of < 0) return null
  for (let i = of - 1; i >= 0 && i > of - 9; i--) {
    const item = items[i]
    if (!item) return null
    const low = tokens[item.from]?.low ?? ''
    if (item.kind === 'harm') return deeds.test(low) ? { harm: item.harm.harm, by: i } : null
    if (item.kind === 'count') return null
    const { word, kind } = item.token
    const time =
      word.weekday ||
      word.month ||
      word.thing ||
      kind === 'n' ||
      /^(?:on|in|the|yesterday|today|evening|morning|night|last|of)$/.test(low)
    if (!time) return null
  }
  return null
}

/** "of Dr. Ruiz, his wife, and two guests": the "of" that opens the list of names the count closes; -1 where none does. */
function ofBeforeNames({ items }: Sentence, joint: number): number {
  if (fnOf(items[joint]) !== 'and' && textOf(items[joint]) !== ',') return -1
  for (let i = joint - 1; i >= 0 && i > joint - 24; i--) {
    const item = items[i]
    if (lowOf(item) === 'of') return i
    if (item?.kind === 'count') continue
    if (item?.kind !== 'token') return -1
    const { token } = item
    const { fn, person, say, verb, thing } = token.word
    const next = items[i + 1]
    const toName = fn === 'to' && next?.kind === 'token' && next.token.capital
    const named =
      token.capital || person || toName || /^(?:and|det|possessive)$/.test(fn ?? '') || /^[.,]$/.test(token.text)
    if (say || (verb && !thing && !token.capital) || !(named || (!fn && token.kind === 'w'))) return -1
  }
  return -1
}
