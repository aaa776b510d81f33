import type { Attachment, AttachmentRule, Finding, RuleSpec } from '../attachment.ts'
import { groupOfPart } from '../group-of-parts.ts'
import { fnOf, isAdverb, isPassive, isQuote, joinLeft, leftOf, lowOf, rightOf, textOf } from '../scan.ts'
import type { HarmItem, Sentence } from '../sentence.ts'

const intentions =
  /^(?:threatened|threatening|threaten|threatens|planned|planning|plan|plans|plotted|plotting|plot|vowed|vows|vow|wanted|want|wants|tried|trying|try|attempted|attempting|attempt|attempts|intended|intend|intending|hoped|ready|order|orders|ordered|pledged|likely|conspired|conspiring|conspiracy|refused|prepared|preparing|designed|aimed|aiming|wish|wished|meant|enough|intent|bid|effort|capable|urging|urged|calling|called)$/

/** The verb of harm whose object the count at `at` is: steps over determiners, names and adverbs. */
function verbBefore(sentence: Sentence, at: number): number {
  const { items } = sentence
  const named = items[at]
  let i = at - 1
  let names = 0
  for (; i >= 0; i--) {
    const item = items[i]
    if (!item) return -1
    if (item.kind === 'harm') return i
    if (item.kind === 'count') return -1
    if (isAdverb(item) || isQuote(item)) continue
    const { token } = item
    const { fn } = token.word
    if (fn === 'det' || fn === 'possessive' || fn === 'other') continue
    // "shot down 12 protesters"
    if (token.low === 'down' && items[i - 1]?.kind === 'harm') continue
    if (
      /^(?:a|an|another|total|group|what|appeared|whole|entire|himself|herself|themselves|itself|and|as|well|along|together|with|additional|least|of|its|own|civilians?)$/.test(
        token.low,
      )
    ) {
      if (token.low === 'of' && lowOf(items[i - 1]) !== 'total' && lowOf(items[i - 1]) !== 'group') return -1
      if (
        token.low === 'and' &&
        names === 0 &&
        !/^(?:himself|herself|themselves)$/.test(lowOf(items[i - 1])) &&
        items[i - 1]?.kind === 'harm'
      )
        return -1
      continue
    }
    if (fn === 'to' && lowOf(items[i - 1]) === 'appeared') continue
    // "Killed: 12 soldiers"
    if (i === 1 && textOf(item) === ':') continue
    if (lowOf(item) === 'be') continue
    // "Killed were three policemen", "Killed in the raid were three policemen"
    const opensWithVerb = i === 1 || (i === 2 && (lowOf(items[0]) === 'also' || isQuote(items[0])))
    if (fn === 'be' && items[i - 1]?.kind === 'harm' && opensWithVerb) continue
    if (fn === 'be' && items[0]?.kind === 'harm' && items[0].harm.form === 'ed' && opensWithPlace(sentence, i)) return 0
    // "killed a general by name and two others", "the mayor of the town, as well as two peasants"
    const joined =
      fnOf(items[leftOf(sentence, at)]) === 'and' ||
      (lowOf(items[at - 1]) === 'as' && lowOf(items[at - 2]) === 'well') ||
      // "kills commander, three others"
      (textOf(items[at - 1]) === ',' && named?.kind === 'count' && (named.people.other || endsClause(items, at)))
    const inName =
      token.kind === 'p'
        ? /^[.,'’"()]$/.test(token.text)
        : !token.word.say &&
          !token.word.verb &&
          !token.word.weekday &&
          (!fn || fn === 'prep' || isToName(items, i) || /^(?:him|her|them)$/.test(token.low))
    if (joined && inName && names < 14) {
      names++
      continue
    }
    return -1
  }
  return -1
}

/** "kills al-Qaeda leader, two aides": nothing but a place follows the people. */
const endsClause = (items: Sentence['items'], at: number): boolean => {
  const item = items[at]
  const next = items[at + 1]
  if (item?.kind !== 'count' || item.quantity.kind !== 'number' || (item.quantity.best ?? 0) < 2) return false
  return item.people.kind === 'person' && (!next || /^(?:in|near|at|on|[.])$/.test(lowOf(next)))
}

/** "the ambassador to Libya" */
const isToName = (items: Sentence['items'], at: number): boolean => {
  const name = items[at + 1]
  return fnOf(items[at]) === 'to' && name?.kind === 'token' && name.token.capital
}

/** "Killed in the raid on the camp were": a phrase of place or time stands between the opening verb and "were". */
function opensWithPlace({ items }: Sentence, be: number): boolean {
  if (be > 10 || !/^(?:in|at|on|during|by|near)$/.test(lowOf(items[1]))) return false
  return items
    .slice(1, be)
    .every(
      (item) =>
        item.kind === 'token' &&
        item.token.kind === 'w' &&
        !item.token.word.say &&
        !(item.token.word.verb && !item.token.word.thing),
    )
}

export const objectSpec: RuleSpec = {
  about: 'The object of a verb of harm: “killed at least 58 troops”, “kills, wounds dozens”, “lost 15 militants”.',
  examples: [
    ['The blast killed 12 people and wounded 30.', 'killed exact 12/12/12', 'injured exact 30/30/30'],
    ['A mine killed or wounded 30 soldiers.', 'casualties exact 30/30/30'],
    ['The army said it lost 15 soldiers.', 'killed exact 15/15/15'],
    ['In the raid the rebels lost at least 16.', 'killed at_least 16/null/null'],
    ['The bomber blew himself up, killing at least 22 civilians.', 'killed at_least 22/null/null'],
    ['Drone strike kills jihadist leader, two aides', 'killed exact 2/2/2'],
    ['Killed were three policemen and a guard.', 'killed exact 3/3/3', 'killed exact 1/1/1'],
    ['A car bomb killed General Adnan Sabri and two others.', 'killed exact 2/2/2'],
    ['A rocket hit his house, killing him, his wife and five of their guests.', 'killed exact 5/5/5'],
  ],
  counterexamples: [
    'The group threatened to kill 20 hostages.',
    'The army lost 15 villages.',
    'The visitors lost 16 in a row.',
    'A bomb killed the mayor, two witnesses said.',
    'The attack could kill 100 people.',
    'If the suggestion is that we kill 100 people, that is not who we are.',
    'Two bombers killed themselves.',
    'He is charged with murder, and three officers face lesser charges.',
  ],
}

export const object: AttachmentRule = {
  id: 'object',
  confidence: 0.95,
  attach(sentence, at, attached) {
    const item = sentence.items[at]
    if (item?.kind !== 'count' || item.quantity.kind === 'zero' || item.people.kind === 'thing') return null
    const verbAt = verbBefore(sentence, at)
    const verb = sentence.items[verbAt]
    if (verb?.kind !== 'harm' || !verb.harm.transitive) return null
    const { form, peopleOnly } = verb.harm
    if (
      form === 'noun' ||
      form === 'toll' ||
      form === 'adjective' ||
      form === 'body' ||
      form === 'lives' ||
      form === 'participle'
    )
      return null
    if (recordsOnly(sentence, verbAt) || (form === 'base' && namesCrime(sentence, verbAt))) return null
    if (
      peopleOnly &&
      !isPeople(sentence, at) &&
      !sameVerbBefore(sentence, at, verbAt, attached) &&
      !lostByFighters(sentence, at, verbAt) &&
      !verbBeside(sentence, verbAt, attached)
    )
      return null
    if (form === 'ed' && isPassive(sentence, verbAt)) return null
    // "of those killed six were children": a part of them, no object
    const determined = lowOf(sentence.items[verbAt - 1])
    if (form === 'ed' && (determined === 'those' || (determined === 'the' && verbAt < 3))) return null
    if (verbAt === leftOf(sentence, at) && ownParticiple(sentence, at, verbAt)) return null
    // "the attack that killed the mayor and two others was": the verb behind is that of the attack
    const inRelative = /^(?:that|which|who)$/.test(lowOf(sentence.items[leftOf(sentence, verbAt)]))
    if (verbAt < leftOf(sentence, at) && !(inRelative && item.people.other) && ownVerb(sentence, at)) return null
    const joined = joinLeft(sentence, verbAt)
    const unreal = unrealBefore(sentence, joined.first, verb)
    const lost = sentence.tokens[verb.from]?.low.startsWith('los') ?? false
    if (
      lost &&
      (isWorkforce(sentence, at) ||
        /^(?:injur(?:y|ies)|emigration|retirement|suspension|rivals?)$/.test(goneTo(sentence, at)))
    )
      return null
    // "shot dead 12": dead after the verb; "shooting dead"
    // "shot down 12 protesters"
    const down = lowOf(sentence.items[verbAt + 1]) === 'down'
    const attachment: Finding = { harm: lost || down ? 'killed' : joined.harm, by: verbAt, active: true }
    if (unreal === 'denied') return { ...attachment, denied: true }
    return unreal ? { ...attachment, unreal } : attachment
  },
}

/** "charged with murder, and three colleagues", "second-degree murder": a crime by its name. */
function namesCrime({ items }: Sentence, verbAt: number): boolean {
  const before = items[verbAt - 1]
  return fnOf(before) === 'prep' || lowOf(before).endsWith('-degree')
}

/** "the video captured an officer": on film. */
function recordsOnly(sentence: Sentence, verbAt: number): boolean {
  const { items, tokens } = sentence
  const verb = items[verbAt]
  if (!verb || !/^captur/.test(tokens[verb.from]?.low ?? '')) return false
  return /^(?:video|videos|footage|cameras?|photos?|photographs?|images?|films?|tape|dashcam|clip|clips|livestream)$/.test(
    lowOf(items[leftOf(sentence, verbAt)]),
  )
}

function isPeople(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at]
  if (item?.kind !== 'count') return false
  if (item.people.kind === 'person') return true
  // "lost seven of the 11 caucuses"
  const group = groupOfPart(sentence, at)
  if (group) return group.people.kind === 'person' || group.people.kind === 'none'
  return (
    item.people.partitive || (item.people.kind === 'none' && (item.people.other || item.quantity.kind === 'article'))
  )
}

/** "has lost 463 fighters and the other side has lost at least 89": the noun is left out the second time. */
function sameVerbBefore(
  sentence: Sentence,
  at: number,
  verbAt: number,
  attached: ReadonlyMap<number, Attachment>,
): boolean {
  const word = (i: number): string | undefined => sentence.tokens[sentence.items[i]?.from ?? -1]?.low
  const item = sentence.items[at]
  if (item?.kind !== 'count' || item.people.kind !== 'none') return false
  for (const attachment of attached.values()) if (attachment.active && word(attachment.by) === word(verbAt)) return true
  return false
}

/** "the jihadists lost at least 16": fighters lose their own. */
function lostByFighters({ items, tokens }: Sentence, at: number, verbAt: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (item?.kind !== 'count' || item.people.kind !== 'none') return false
  if (!/^los/.test(tokens[items[verbAt]?.from ?? -1]?.low ?? '')) return false
  const subject = items[verbAt - 1]
  const fighters = subject?.kind === 'token' && subject.token.word.person?.category.startsWith('combatant')
  return fighters === true && (!next || /^(?:in|on|during|since|[,.;])$/.test(lowOf(next)))
}

/** "kills 12, hurts 30": the figure before was an object too. */
function verbBeside({ items }: Sentence, verbAt: number, attached: ReadonlyMap<number, Attachment>): boolean {
  const joint = items[verbAt - 1]
  return (textOf(joint) === ',' || fnOf(joint) === 'and') && attached.get(verbAt - 2)?.active === true
}

/** "killed the mayor and two suspects fled": the count is the subject of another verb. */
function ownVerb(sentence: Sentence, at: number): boolean {
  const next = sentence.items[rightOf(sentence, at)]
  if (next?.kind === 'harm') return next.harm.form !== 'noun' && next.harm.form !== 'ing'
  return (
    next?.kind === 'token' &&
    ((next.token.word.verb === true && !next.token.word.thing) ||
      fnOf(next) === 'be' ||
      fnOf(next) === 'have' ||
      next.token.word.say !== undefined)
  )
}

/** "the country lost 30,000 teachers": thousands of one trade are lost to layoffs, not to death. */
function isWorkforce({ items, tokens }: Sentence, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'count' || (item.quantity.best ?? item.quantity.low ?? 0) < 1000) return false
  const person = tokens[item.people.head]?.word.person
  return (
    person?.category === 'civilian' && /ers$|ors$|staff$|^(?:doctors|nurses)$/.test(tokens[item.people.head]?.low ?? '')
  )
}

/** "lost 12 players to injury": the word after "to". */
const goneTo = ({ items, tokens }: Sentence, at: number): string =>
  lowOf(items[at + 1]) === 'to' ? (tokens[items[at + 2]?.from ?? -1]?.low ?? '') : ''

/** "6 killed 20 injured", "150 dead 300 wounded": the count has a participle of its own and the verb a counted subject. */
function ownParticiple(sentence: Sentence, at: number, verbAt: number): boolean {
  const next = sentence.items[rightOf(sentence, at)]
  const subject = sentence.items[leftOf(sentence, verbAt)]
  const isParticiple =
    next?.kind === 'harm' &&
    (next.harm.form === 'ed' || next.harm.form === 'adjective' || next.harm.form === 'participle')
  const isAuxiliary = fnOf(next) === 'be' || fnOf(next) === 'have'
  // "Child killed 9 civilians injured in shelling": a headline that lost its comma
  const person = subject?.kind === 'token' ? subject.token.word.person : undefined
  const child =
    person?.singular && person.category === 'civilian' && next?.kind === 'harm' && next.harm.harm === 'injured'
  return (subject?.kind === 'count' && (isParticiple || isAuxiliary)) || (child === true && isParticiple)
}

const anybody = /^(?:i|you|we|he|she|they|someone|somebody|anyone)(?:['’]re)?$/

/** "If I killed one person, ...", "because, if we are capturing one": the sentence, or the clause of the verb, opens with a condition. */
function isConditional({ tokens }: Sentence, verbAt: number): boolean {
  const opening = tokens.slice(0, 5).filter((token) => token.kind === 'w')
  if (opening[0]?.low === 'if' && anybody.test(opening[1]?.low ?? '')) return true
  for (let i = verbAt - 1; i > 0 && i > verbAt - 5; i--)
    if (tokens[i - 1]?.low === 'if' && anybody.test(tokens[i]?.low ?? '')) return true
  return false
}

/** Why the verb states nothing that happened ("threatened to kill", "would have killed"), "denied", or null. */
export function unrealBefore(sentence: Sentence, verbAt: number, verb: HarmItem): string | null {
  const { items } = sentence
  const left = leftOf(sentence, verbAt)
  const before = items[left]
  const { form } = verb.harm
  if (isConditional(sentence, verb.from)) return '“if” makes it a hypothesis'
  if (fnOf(before) === 'to' || (fnOf(before) === 'have' && fnOf(items[leftOf(sentence, left)]) === 'to')) {
    let k = leftOf(sentence, fnOf(before) === 'to' ? left : leftOf(sentence, left))
    for (let step = 0; step < 7 && k >= 0; step++, k--) {
      const low = lowOf(items[k])
      if (intentions.test(low)) return `“${low}”: only an intention`
      if (
        /^(?:managed|able|went|continued|began|used|claimed|claiming|claims|believed|said|reported|thought|known|alleged|appeared|seems|helped|estimated)$/.test(
          low,
        )
      )
        return null
      if (low === ',' || low === '.' || items[k]?.kind === 'count') break
    }
    return form === 'base' && fnOf(before) === 'to' ? '“to” makes it an intention' : null
  }
  if (fnOf(before) === 'modal') return `“${lowOf(before)}” makes it a forecast`
  if (fnOf(before) === 'have') {
    const modal = items[leftOf(sentence, left)]
    if (fnOf(modal) === 'modal' && !/^(?:may|might|must)$/.test(lowOf(modal)))
      return `“${lowOf(modal)} have” makes it a hypothesis`
  }
  if (fnOf(before) === 'not' || (fnOf(before) === 'do' && fnOf(items[leftOf(sentence, left)]) === 'not'))
    return 'the text says that it did not happen'
  if (form === 'base' && fnOf(before) === 'pronoun')
    return /^(?:you|we|i)$/.test(lowOf(before)) ? 'speaks of what one does, not of an event' : null
  if (form === 'ing') {
    if (before?.kind === 'token' && before.token.word.say === 'deny') return 'denied'
    const low = lowOf(before)
    const further = lowOf(items[leftOf(sentence, left)])
    if (
      /^(?:of|at|for|without|risk|from|before|against|about)$/.test(low) &&
      /^(?:capable|intention|risk|plan|threat|aimed|means|way|instead|idea|without|accused-of-planning|prevent|kept)$/.test(
        further,
      )
    )
      return `“${further} ${low}”: not a fact`
    if (low === 'without') return 'the text says that it did not happen'
  }
  if (textOf(before) === '?') return 'a question'
  return null
}
