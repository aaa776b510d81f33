import { countryWords } from '../data/countries.ts'
import { bodyWords, groupWords, plainWords, roleWords } from '../data/source-words.ts'
import { plainWord } from '../spelling/fold-word.ts'
import { slug } from '../spelling/slug.ts'

/** A person or body that a source names, as written there. */
export interface NamedSource {
  id: string
  name: string
}

interface Word {
  text: string
  plain: string
  capital: boolean
}

/**
 * The person or the body that a source's words name: "Doctor Amin Test of the town's hospital" is one, so is "a source
 * at Harbour Hospital"; "medics" and "activists in the harbour" name nobody.
 */
export function namedSource(source: string): NamedSource | null {
  if (!/\p{Ll}/u.test(source)) return null
  const [head = [], ...further] = segmentsOf(source)
  if (!isGroup(head)) {
    const person = personIn(head)
    if (person) return { id: person, name: withoutArticle(source) }
    if (isBody(head)) return bodyOf(head)
    if (head.some(isOwn)) return { id: slug(withoutArticle(textOf(head))), name: withoutArticle(source) }
  }
  const body = further.find((segment) => isBody(segment))
  if (body) return bodyOf(body)
  // "The hospital in Harbour": one of its place.
  const [place] = further
  const only = localBodies.has(head.at(-1)?.plain ?? '') && place?.every(({ capital }) => capital)
  return only && place ? bodyOf([...place, ...head.slice(-1)]) : null
}

const localBodies = new Set(['hospital', 'clinic', 'morgue'])

/** The key of the person whom a source's words name behind a role ("Dr. Amin Test"), or null. */
export function namedPerson(source: string): string | null {
  return personIn(segmentsOf(source)[0] ?? [])
}

const prepositions = new Set(['at', 'of', 'from', 'in', 'for', 'with'])

/** The words of a source between its prepositions. */
function segmentsOf(source: string): Word[][] {
  const segments: Word[][] = [[]]
  for (const [text] of source.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)) {
    if (prepositions.has(text)) segments.push([])
    else segments.at(-1)?.push({ text, plain: plainKey(text), capital: /^(?:al-|el-)?\p{Lu}/u.test(text) })
  }
  return segments
}

const plainKey = (text: string) => plainWord(text.replace(/['’]s?$/, '')).replace(/\.$/, '')
const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ')
const withoutArticle = (text: string) => text.trim().replace(/^(?:the|an?) /i, '')

/** A capitalised word that is a name, not a class of people, an office or a country. */
const isOwn = ({ capital, plain }: Word): boolean =>
  capital && ![plainWords, groupWords, bodyWords, roleWords, countryWords].some((known) => known.has(plain))

/** People in the plural or a nameless one of them; what stands before it is where they are. */
function isGroup(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last !== undefined && groupWords.has(last.plain) && !words.some(({ plain }) => bodyWords.has(plain))
}

/** The words of a person's name: at the end, behind a role, two of them or one. */
function personIn(words: readonly Word[]): string | null {
  const role = words.findLastIndex(({ plain }) => roleWords.has(plain))
  const name = role < 0 ? [] : words.slice(role + 1)
  return name.length > 0 && name.every(isOwn) ? slug(textOf(name).replace(/\b[ae]l-/gi, '')) : null
}

/** A body with a name: one word of its own, or a country's before it ("Testland Medical Society"). */
function isBody(words: readonly Word[]): boolean {
  const body = words.some(({ plain }) => bodyWords.has(plain))
  return body && words.some((word) => isOwn(word) || (word.capital && countryWords.has(word.plain)))
}

/** Its words without those who only speak from it: "source", "doctor". */
function bodyOf(words: readonly Word[]): NamedSource {
  const own = words.filter(({ plain }) => !groupWords.has(plain) && !(plain === 'the' || plain === 'a'))
  return { id: slug(textOf(own)), name: textOf(own) }
}
