import { generateWorld } from '../../compare/tests/generated-world.ts'
import { ingest, reviewClaim } from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'

/**
 * `tsx bench/one-more.ts 100 1000 10000`: what one more article and one decision cost a store that stays open, beside
 * comparing it from nothing. Milliseconds of processor time, the middle of several, and as ratios.
 */
const sizes = process.argv.slice(2).map(Number)
const repetitions = 5
for (const size of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const { articles } = generateWorld(1, size + repetitions + 1)
  const store = await openMigrated({ dataDir: 'memory://' })
  await ingest(store, articles.slice(0, size), { compare: false })
  const whole = await milliseconds(() => ingest(store, []))
  const [warm, ...rest] = articles.slice(size)
  if (warm) await ingest(store, [warm])
  const added: number[] = []
  for (const article of rest) added.push(await milliseconds(() => ingest(store, [article])))
  const decided: number[] = []
  for (const { claims } of articles.slice(0, repetitions)) {
    const claim = claims[0]?.id ?? ''
    decided.push(
      await milliseconds(() => reviewClaim(store, { claim, action: 'reject', reason: 'bench', reviewer: 'bench' })),
    )
  }
  const ratio = (value: number) => `${value.toFixed(0)} ms, ${(whole / value).toFixed(1)} times faster than the whole`
  console.log(`${size} articles: the whole ${whole.toFixed(0)} ms`)
  console.log(`  one article: ${ratio(middle(added))}`)
  console.log(`  one decision: ${ratio(middle(decided))}`)
  await store.close()
}

/** Processor time, for other work on the machine does not count in it; the database runs in this process. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const used = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
