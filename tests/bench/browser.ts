import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { chromiumPath, launchChromium } from '../browser/chromium.ts'
import { startSeededDashboard } from '../browser/dashboard.ts'

/**
 * `pnpm bench:browser`: the production build with the samples in Chromium, each page some times in a new profile.
 * Prints when its largest part was painted, how far its layout moved, and how much script it loaded, gzipped; exit
 * code 1 where a bound is missed. Needs `pnpm build` before it.
 */
const bounds = { paint: 1500, shift: 0.05, script: 380 }
const runs = 5

const pages = [
  '/',
  '/claims',
  '/events',
  '/articles',
  '/outlets',
  '/outlets/arab-news',
  '/noise',
  '/review',
  '/review/trail',
  '/add',
  '/method',
]

interface Figures {
  paint: number
  shift: number
  /** Kilobytes. */
  script: number
}

if (chromiumPath === null) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH.')
const dashboard = await startSeededDashboard()
const browser = await launchChromium()
try {
  const event = await firstOf('events')
  const article = await firstOf('articles')
  console.log(['page'.padEnd(24), 'LCP ms', 'max', 'CLS', 'script KB gz'].join('  '))
  for (const path of [...pages, `/events/${event}`, `/articles/${article}`]) {
    // The first visit warms up the server, as a page that someone opened before.
    await visit(browser, path)
    const visits: Figures[] = []
    for (let run = 0; run < runs; run++) visits.push(await visit(browser, path))
    print(path, visits)
  }
} finally {
  await browser.close()
  await dashboard.stop()
}

async function firstOf(list: 'events' | 'articles'): Promise<string> {
  const response = await fetch(`${dashboard.origin}/api/v1/${list}`)
  const { rows } = (await response.json()) as { rows: { id: string }[] }
  return encodeURIComponent(rows[0]?.id ?? '')
}

async function visit(browser: Browser, path: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: dashboard.origin })
  const page = await context.newPage()
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    bodies.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.addInitScript(watchPainting)
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const script = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
  const { paint, shift } = await page.evaluate(() => (globalThis as unknown as { figures: Figures }).figures)
  await context.close()
  return { paint, shift, script: script / 1000 }
}

/** Runs in the page, before any of its scripts. */
function watchPainting(): void {
  const figures = { paint: 0, shift: 0 }
  Object.assign(globalThis, { figures })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) figures.paint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) figures.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

function print(path: string, visits: Figures[]): void {
  const paints = visits.map(({ paint }) => paint).sort((a, b) => a - b)
  const median = paints[Math.floor(paints.length / 2)] ?? 0
  const shift = Math.max(...visits.map((visit) => visit.shift))
  const script = Math.max(...visits.map((visit) => visit.script))
  const missed = [
    median > bounds.paint && `LCP above ${bounds.paint}`,
    shift > bounds.shift && `CLS above ${bounds.shift}`,
    script > bounds.script && `script above ${bounds.script}`,
  ].filter((miss) => miss !== false)
  if (missed.length > 0) process.exitCode = 1
  const figures = [median.toFixed(0).padStart(6), (paints.at(-1) ?? 0).toFixed(0), shift.toFixed(3), script.toFixed(0)]
  console.log([path.slice(0, 24).padEnd(24), ...figures, ...missed].join('  '))
}
