// Makes packages/parser/src/places/cities.generated.ts from GeoNames data that npm packages carry.
//
//   npx tsx scripts/make-gazetteer.ts                    with the lists in scripts/gazetteer/
//   npx tsx scripts/make-gazetteer.ts --texts news.jsonl after learning the lists anew from the texts of that file

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { lookUp } from '../packages/parser/src/lexicon/lexicon.ts'
import { parties } from '../packages/parser/src/lexicon/parties.ts'
import { foldPlace } from '../packages/parser/src/places/gazetteer.ts'
import { choosePlaces, type OtherSense } from './gazetteer/choose-places.ts'
import { download, sources } from './gazetteer/downloads.ts'
import { formatSource } from './gazetteer/format-rows.ts'
import { missingCountries } from './gazetteer/missing-countries.ts'
import { namesInNews } from './gazetteer/names-in-news.ts'

const here = new URL('./gazetteer/', import.meta.url)
const target = new URL('../packages/parser/src/places/cities.generated.ts', import.meta.url)
const { values: flags } = parseArgs({ options: { texts: { type: 'string' } } })

const { towns, divisions, personNames } = download()
if (flags.texts) learnLists(flags.texts)

const words = readList('words-in-news.txt')
const persons = readList('persons-in-news.txt')
const givenNames = new Set([...personNames.map(foldPlace), ...readList('romanised-names.txt')])
const partyNames = new Set(parties.flatMap(({ aliases }) => aliases.map(foldPlace)))
const spellings = new Map<string, Set<string>>()
for (const { name } of towns) {
  const key = foldPlace(name)
  spellings.set(key, (spellings.get(key) ?? new Set()).add(name.toLowerCase()))
}

const countries = missingCountries(towns.map(({ country }) => country))
const { chosen, guarded, left } = choosePlaces({ countries, towns, divisions }, foldPlace, otherSense)
const source = formatSource(
  chosen,
  Object.entries(sources)
    .slice(0, 2)
    .map(([name, version]) => `${name} ${version}`),
)
writeFileSync(target, source)

const count = (lists: Map<OtherSense, string[]>): string =>
  [...lists].map(([sense, names]) => `${names.length} ${sense} (${names.slice(0, 5).join(', ')})`).join('; ')
const share = (kind: string, holds: (place: (typeof chosen)[number]) => boolean): string =>
  `${chosen.filter(holds).length} ${kind}`
console.log(
  [
    share('towns', ({ precision }) => precision === 1),
    share('provinces', ({ precision }) => precision === 4),
    share('countries that the parser lacks', ({ precision }) => precision === 6),
    share('taken only after a word of place', ({ ambiguous }) => ambiguous),
  ].join(', '),
)
console.log(`${source.length} characters, ${gzipSync(source).length} bytes gzipped`)
console.log(`names with another sense, guarded: ${count(guarded)}`)
console.log(`names with another sense, left out: ${count(left)}`)

function otherSense(key: string): OtherSense | null {
  if (partyNames.has(key)) return 'party'
  let inLexicon = false
  for (const spelling of [key, ...(spellings.get(key) ?? [])]) {
    const word = lookUp(spelling)
    if (word.fn || word.number || word.month || word.weekday) return 'grammar'
    if (Object.values(word).some((fact) => fact !== undefined)) inLexicon = true
  }
  if (inLexicon || words.has(key)) return 'word'
  if (persons.has(key)) return 'person'
  return givenNames.has(key) ? 'given-name' : null
}

function learnLists(file: string): void {
  const names = new Set([...towns, ...divisions].map(({ name }) => foldPlace(name)))
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text ?? ''))
  const learned = namesInNews(texts, foldPlace)
  for (const [list, keys] of Object.entries(learned)) {
    const known = keys.filter((key) => names.has(key)).sort()
    writeFileSync(new URL(`${list}-in-news.txt`, here), `${known.join('\n')}\n`)
  }
}

/** The keys of a list: one name a line. */
function readList(file: string): Set<string> {
  return new Set(readFileSync(new URL(file, here), 'utf8').split('\n').filter(Boolean).map(foldPlace))
}
