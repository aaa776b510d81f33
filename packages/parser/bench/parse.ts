/**
 * How fast the parser reads, beside what else one could do with the same text in the same process. Prints a table;
 * figures depend on the machine, ratios much less. Run: pnpm --filter @evenhand/parser bench
 */
import { readdirSync, readFileSync } from 'node:fs'
import { markFurniture } from '../src/furniture/mark-furniture.ts'
import { parseArticle } from '../src/index.ts'
import { splitLines } from '../src/text/lines.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const longArticle = (size: number): string => {
  const all = seeds.join('\n\n')
  return `${all}\n\n`.repeat(Math.ceil(size / all.length)).slice(0, size)
}

/** What a first attempt at the task often is: one expression over the raw text. */
const casualtyRegex =
  /\b(at least|more than|around|about|up to|some|nearly)?\s*(\d[\d,]*|dozens|scores|hundreds|two|three|four|five|six|seven|eight|nine|ten)\b[^.\n]{0,60}?\b(killed|dead|died|wounded|injured|missing|kidnapped)\b/gi
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const tasks: readonly (readonly [name: string, run: (text: string) => number])[] = [
  ['parseArticle', (text) => parseArticle({ text }).claims.length],
  ['furniture only', (text) => markFurniture(text, splitLines(text)).furniture.length],
  ['Intl.Segmenter sentences', (text) => [...segmenter.segment(text)].length],
  ['one regular expression', (text) => text.match(casualtyRegex)?.length ?? 0],
]

const texts: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['five seeds', seeds],
  ['one article of 200 KB', [longArticle(200_000)]],
]

/** Results are added up here, so that no work can be optimised away. */
let found = 0

/** Seconds for one pass over the texts: the median of passes that fill `seconds`, after a warm-up. */
function measure(run: (text: string) => number, over: readonly string[], seconds: number): number {
  const pass = (): number => {
    const start = performance.now()
    for (const text of over) found += run(text)
    return (performance.now() - start) / 1000
  }
  for (let spent = 0; spent < seconds / 2; ) spent += pass()
  const times: number[] = []
  for (let spent = 0; spent < seconds || times.length < 5; spent += times.at(-1) ?? 0) times.push(pass())
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}

const columns = [26, 14, 10, 12, 14]
const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(columns[i] ?? 0) : cell.padStart(columns[i] ?? 0))).join('')
const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })

for (const [name, over] of texts) {
  const bytes = over.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`\n${name}: ${over.length} ${over.length === 1 ? 'text' : 'texts'}, ${round(bytes / 1000)} KB`)
  console.log(row(['', 'articles/s', 'MB/s', 'ms/pass', 'of parse time']))
  let parse = Number.NaN
  for (const [task, run] of tasks) {
    const seconds = measure(run, over, 3)
    if (Number.isNaN(parse)) parse = seconds
    console.log(
      row([
        task,
        round(over.length / seconds),
        round(bytes / seconds / 1e6),
        round(seconds * 1000),
        round(seconds / parse),
      ]),
    )
  }
}
console.log(`\nNode ${process.version}; median of at least 5 passes over 3 s, after a warm-up; ${found} results`)
