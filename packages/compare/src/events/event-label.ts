import type { Claim, Harm } from '@evenhand/schema'
import { emptyNames, leadingWords, plainNames, remainsNouns } from '../data/victim-names.ts'
import { daysWords } from '../dates/day-words.ts'
import type { Scene } from './event-scene.ts'
import { statedValue } from './figure.ts'
import { mostFrequent } from './most-frequent.ts'
import { sentenceCase } from './sentence-case.ts'

const told = ['killed', 'injured', 'casualties', 'captured', 'missing'] as const satisfies readonly Harm[]

/** A short description: victims, harm, place and date. Victims are spelled as in a sentence of the claims' `texts`. */
export function eventLabel(claims: readonly Claim[], texts: readonly string[], { when, where }: Scene): string {
  const counted = claims.filter(({ relation, implicit }) => relation === 'total' && !implicit)
  const whole = claims.filter(({ relation }) => relation !== 'subset')
  const pool = [counted, whole, claims].find((candidates) => candidates.length > 0) ?? claims
  const harm = told.find((one) => pool.some((claim) => claim.harm === one))
  const names = pool.filter((claim) => claim.harm === harm).map((claim) => nameOf(claim, texts))
  const name = mostFrequent(
    names,
    ({ who, found }) => `${who.toLowerCase()} ${found}`,
    ({ rank }) => rank,
  )
  const done = name?.found && harm === 'killed' ? 'found dead' : harm === 'casualties' ? 'killed or injured' : harm
  const label = [
    `${name?.who ?? 'People'} ${done}`,
    where?.name,
    when?.start && daysWords(when.start, when.end ?? when.start),
  ]
    .filter(Boolean)
    .join(', ')
  return label.charAt(0).toUpperCase() + label.slice(1)
}

interface Name {
  who: string
  /** They are told of as bodies. */
  found: boolean
  /** Names of several before names of one, and both before none. */
  rank: 1 | 2 | 3
}

function nameOf({ victims: { text, category }, count }: Claim, texts: readonly string[]): Name {
  const [noun = '', ...of] = (text ?? '').split(/\s+of\s+/)
  const found = remainsNouns.has(lastWord(noun))
  const written = found ? of.join(' of ') : (text ?? '')
  const plain = plainNames.reduce((name, [word, other]) => name.replace(word, other), sentenceCase(written, texts))
  const who = plain.replace(leadingWords, '').trim()
  const empty = who.split(/\s+/).every((word) => word === '' || emptyNames.has(word.toLowerCase()))
  if (empty && category === 'civilian' && !found) return { who: 'civilians', found, rank: 1 }
  if (empty) return { who: 'people', found, rank: found || isPeople(text) ? 1 : 3 }
  const one = statedValue(count) === 1 && /^[\p{Ll} -]+$/u.test(who) && !who.endsWith('s')
  return {
    who: one ? `${/^[aeiou]/i.test(who) ? 'an' : 'a'} ${who}` : who,
    found,
    rank: statedValue(count) === 1 ? 2 : 1,
  }
}

const lastWord = (name: string) => name.toLowerCase().split(' ').at(-1) ?? ''
const isPeople = (text: string | null) => /^(?:people|persons)$/i.test(text ?? '')
