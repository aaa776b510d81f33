import { compare, comparisonIndex } from '../src/index.ts'
import { generateWorld, type World } from '../tests/generated-world.ts'
import { f1, pairsOf, plantedEvents } from '../tests/planted-truth.ts'

/**
 * `tsx bench/scale.ts 10000 100000`: processor time to compare so many generated articles and how it grows, what came
 * out beside what was planted, and what one more article costs. Exit code 1 where a goal is missed. Processor time,
 * for other work on the machine does not count in it.
 */
const sizes = process.argv.slice(2).map(Number)
let before: { size: number; seconds: number } | null = null
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const world = generateWorld(1, size)
  const measured = measure(() => compare(world.articles))
  const { copies, events } = f1s(world, measured.result)
  const { seconds } = measured
  console.log(
    `${size} articles: ${seconds.toFixed(1)} s (${(measured.wall / 60).toFixed(1)} min by the clock), ` +
      `copies F1 ${copies.toFixed(4)} of ${world.copies.size}, events F1 ${events.toFixed(4)}, ` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB in use`,
  )
  goal('copies F1 at least 0.98', copies >= 0.98)
  goal('events F1 at least 0.95', events >= 0.95)
  if (before) {
    const growth = seconds / before.seconds
    const allowed = (size * Math.log(size)) / (before.size * Math.log(before.size))
    console.log(`  ${growth.toFixed(1)} times the time of ${before.size}; n log n allows ${allowed.toFixed(1)}`)
    goal('grows no faster than n log n', growth <= allowed)
  } else {
    const index = comparisonIndex()
    index.add(world.articles.slice(0, -1))
    const most = measure(() => index.comparison())
    index.add(world.articles.slice(-1))
    const one = measure(() => index.comparison())
    console.log(`  one more article: ${one.seconds.toFixed(2)} s, after ${most.seconds.toFixed(1)} s for the others`)
  }
  before = { size, seconds }
}

function measure<T>(work: () => T): { result: T; seconds: number; wall: number } {
  const [used, start] = [process.cpuUsage(), performance.now()]
  const result = work()
  const { user, system } = process.cpuUsage(used)
  return { result, seconds: (user + system) / 1e6, wall: (performance.now() - start) / 1000 }
}

function f1s(world: World, { copies, events }: ReturnType<typeof compare>) {
  return {
    copies: f1(world.copies, new Set(copies.map(({ a, b }) => `${a}\n${b}`))),
    events: f1(plantedEvents(world), pairsOf(events.map(({ articles }) => articles))),
  }
}

function goal(name: string, met: boolean): void {
  if (met) return
  console.log(`  missed: ${name}`)
  process.exitCode = 1
}
