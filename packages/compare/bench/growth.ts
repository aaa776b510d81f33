import { compare } from '../src/index.ts'
import { generateWorld } from '../tests/generated-world.ts'

/** `npx tsx bench/growth.ts 1000 10000`: time to compare so many generated articles, and how it grows. */
const sizes = process.argv.slice(2).map(Number)
let before: { size: number; seconds: number } | null = null
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const { articles, copies } = generateWorld(1, size)
  const start = performance.now()
  const found = compare(articles)
  const seconds = (performance.now() - start) / 1000
  const growth = before
    ? `, ${(seconds / before.seconds).toFixed(1)} times for ${size / before.size} times the articles`
    : ''
  console.log(
    `${size} articles: ${seconds.toFixed(2)} s${growth}; ${found.copies.length} copies (${copies.size} planted), ${found.events.length} events`,
  )
  before = { size, seconds }
}
