import { months, weekdays } from './calendar.ts'
import { demonyms } from './demonyms.ts'
import { type FunctionClass, functionWords } from './function-words.ts'
import { type HarmWord, harmWords } from './harm-words.ts'
import { type NumberWord, numberWords } from './number-words.ts'
import type { VictimCategory, VictimSubgroup } from './people.ts'
import { people } from './people.ts'
import { sayVerbs } from './say-verbs.ts'
import { things } from './things.ts'
import { verbs } from './verbs.ts'

/** Everything that the lexicons say about one word form. */
export interface Word {
  fn: FunctionClass | undefined
  harm: HarmWord | undefined
  person: { category: VictimCategory; subgroups: readonly VictimSubgroup[]; singular: boolean } | undefined
  thing: true | undefined
  number: NumberWord | undefined
  say: 'say' | 'claim' | 'deny' | 'put' | undefined
  verb: true | undefined
  demonym: { country: string; plural: boolean } | undefined
  month: number | undefined
  weekday: number | undefined
}

/** All entries have all fields in one order, so that the engine sees one shape. */
const blank = (): Word => ({
  fn: undefined,
  harm: undefined,
  person: undefined,
  thing: undefined,
  number: undefined,
  say: undefined,
  verb: undefined,
  demonym: undefined,
  month: undefined,
  weekday: undefined,
})

const nothing = blank()
const dictionary = new Map<string, Word>()

function entry(word: string): Word {
  let found = dictionary.get(word)
  if (!found) {
    found = blank()
    dictionary.set(word, found)
  }
  return found
}

for (const [words, fn] of functionWords) for (const word of words.split(' ')) entry(word).fn = fn
for (const [word, number] of numberWords) entry(word).number = number
for (const row of harmWords) entry(row[0]).harm = row[1]
for (const { words, category, subgroups, singular } of people)
  for (const word of words.split(' ')) entry(word).person = { category, subgroups, singular }
for (const word of things.split(/\s+/)) if (word) entry(word).thing = true
for (const word of verbs.split(/\s+/)) if (word) entry(word).verb = true
for (const [words, kind] of sayVerbs) for (const word of words.split(' ')) entry(word).say = kind
for (const [word, country, plural] of demonyms) entry(word).demonym = { country, plural }
for (const [words, number] of months)
  for (const word of words.split(' ')) {
    entry(word).month = number
    entry(`mid-${word}`).month = number
  }
for (const [words, number] of weekdays) for (const word of words.split(' ')) entry(word).weekday = number

/** The lexicons' entry of a lower-case word; an empty entry where it is not in any. */
export function lookUp(low: string): Word {
  return dictionary.get(low) ?? nothing
}
