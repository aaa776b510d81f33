/**
 * How fast pages are extracted, beside plain Readability on linkedom in the same process. Prints a table; figures depend
 * on the machine, ratios much less. Run: pnpm --filter @evenhand/intake bench [folder of .html or .html.gz]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractPage } from '../src/page/extract-page.ts'
import { writtenPage } from './written-page.ts'

const folder = process.argv[2]
const pages = folder
  ? pagesIn(resolve(process.env.INIT_CWD ?? '.', folder))
  : Array.from({ length: 40 }, (_, n) => writtenPage(n))

function pagesIn(path: string): string[] {
  const names = readdirSync(path).filter((name) => /\.html?(?:\.gz)?$/.test(name))
  return names.sort().map((name) => {
    const bytes = readFileSync(join(path, name))
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  })
}

const tasks: readonly (readonly [name: string, run: (html: string) => number])[] = [
  [
    'Readability + linkedom',
    (html) => new Readability(parseHTML(html).document as never).parse()?.content?.length ?? 0,
  ],
  ['extractPage', (html) => extractPage(html, 'page').text.length],
]

/** Results are added up here, so that no work can be optimised away. */
let found = 0

function pass(run: (html: string) => number): number {
  const start = process.cpuUsage()
  for (const html of pages) found += run(html)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The tasks take turns, so that a busy machine slows both alike; the first passes are the warm-up. */
const times = tasks.map(() => [] as number[])
for (let round = -2; round < 7; round++) {
  for (const [at, [, run]] of tasks.entries()) {
    const seconds = pass(run)
    if (round >= 0) times[at]?.push(seconds)
  }
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const plain = median(times[0] ?? [])
const bytes = pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0)

console.log(`\n${pages.length} pages, ${Math.round(bytes / 1000).toLocaleString('en')} KB`)
console.log(`${''.padEnd(26)}${'pages/s'.padStart(10)}${'MB/s'.padStart(10)}${'of plain speed'.padStart(18)}`)
for (const [at, [name]] of tasks.entries()) {
  const seconds = median(times[at] ?? [])
  const cells = [(pages.length / seconds).toFixed(1), (bytes / seconds / 1e6).toFixed(2), (plain / seconds).toFixed(2)]
  console.log(name.padEnd(26) + cells.map((cell, i) => cell.padStart([10, 10, 18][i] ?? 0)).join(''))
}
console.log(`\nNode ${process.version}; CPU time, median of 7 passes in turns, after a warm-up; ${found} characters`)
