import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

const paths = [
  '/',
  '/claims',
  '/articles',
  '/articles/001_d51c12d514fafced',
  '/compare?a=000_4848f3e4e2316861&b=001_d51c12d514fafced',
  '/events',
  '/events/FIRST',
  '/outlets',
  '/outlets/arab-news',
  '/outlets/asharq-al-awsat?side=victims&party=syrian_government&words=regime+forces',
  '/noise',
  '/noise/profiles',
  '/add',
  '/review',
  '/review/trail',
  '/method',
]

describe.skipIf(skipReason !== null)('every page', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let firstEvent: string

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
    const events = await (await fetch(`${dashboard.origin}/events`)).text()
    firstEvent = /href="(\/events\/[^"?]+)"/.exec(events)?.[1] ?? '/events/none'
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const pathOf = (path: string) => (path === '/events/FIRST' ? firstEvent : path)

  describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
    test.each(paths)('%s: axe finds nothing serious, nothing fails, nothing leaves the origin', async (path) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours })
      await page.goto(pathOf(path), { waitUntil: 'networkidle' })
      expect(await graveFindings(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  })

  test.each(paths)('%s: no sideways scrolling on a phone of 390 px', async (path) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width: 390 })
    await page.goto(pathOf(path), { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['/', '/noise', '/outlets/arab-news'])('%s: nothing jumps while it loads', async (path) => {
    const { page } = await openPage(browser, dashboard.origin)
    await page.addInitScript(() => {
      const state = window as unknown as { shift: number }
      state.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05)
    await page.context().close()
  })

  test.each(paths)('%s: carries a policy that lets nothing in from elsewhere', async (path) => {
    const answer = await fetch(dashboard.origin + pathOf(path))
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-powered-by')).toBeNull()
  })
})
