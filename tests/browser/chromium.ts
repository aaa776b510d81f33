import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The system's Chromium, or null. */
export const chromiumPath = candidates.find((path) => path && existsSync(path)) ?? null

/** Says why the browser suites do not run; in CI that is a failure and not a way out. */
export const skipReason = chromiumPath === null ? 'no Chromium found: install it, or name it in CHROMIUM_PATH' : null

if (skipReason !== null) {
  if (process.env.CI) throw new Error(`Browser tests cannot run: ${skipReason}`)
  console.warn(`Browser tests skipped: ${skipReason}`)
}

/** Starts a browser that makes no request of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? undefined,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface WatchedPage {
  page: Page
  /** Console errors, uncaught exceptions, requests to other origins, failed answers. Must stay empty. */
  faults: string[]
}

export interface PageOptions {
  width?: number
  colours?: 'light' | 'dark'
  javaScript?: boolean
  /** Addresses whose failure is what the test wants to see. */
  expectFailure?: RegExp
}

/** Opens an empty page whose every fault is noted. */
export async function openPage(browser: Browser, origin: string, options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 1440, colours = 'light', javaScript = true, expectFailure } = options
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: colours,
    javaScriptEnabled: javaScript,
    baseURL: origin,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    // Answers that failed are told apart by address below; the console's line about them names none.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') faults.push(`foreign request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !expectFailure?.test(response.url()))
      faults.push(`${response.status()}: ${response.url()}`)
  })
  const goto = page.goto.bind(page)
  page.goto = async (url, how) => {
    const answer = await goto(url, how)
    if (javaScript && how?.waitUntil === 'networkidle') await hydrated(page)
    return answer
  }
  return { page, faults }
}

/** On a slow machine a page is drawn and quiet before its script has taken it over; a key pressed by then is lost. */
async function hydrated(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('main :is(a, button, input, [data-said])')].every((node) =>
          Object.keys(node).some((key) => key.startsWith('__reactProps')),
        ),
      undefined,
      { timeout: 10_000 },
    )
    .catch(() => {})
}
