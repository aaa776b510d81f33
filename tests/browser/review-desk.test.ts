// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('the review desk', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const claimIn = (page: Page) => new URL(page.url()).searchParams.get('claim') ?? ''
  const status = (page: Page) => page.locator('[data-status]')
  const said = (page: Page) => page.locator('[data-said]').textContent()
  const tool = (page: Page, name: string) =>
    page.getByRole('toolbar', { name: 'Decisions' }).getByRole('button', { name })
  async function press(page: Page, keys: string, announced: RegExp) {
    await page.keyboard.press(keys)
    await expect.poll(() => said(page), { timeout: 10_000 }).toMatch(announced)
  }
  /** The desk as a reviewer opens it whose name is known. */
  async function openDesk(query = '', options: { width?: number } = {}) {
    const opened = await openPage(browser, dashboard.origin, options)
    await opened.page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
    await opened.page.goto(`/review${query}`, { waitUntil: 'networkidle' })
    return opened
  }

  test('what was taken back is brought back, in order, also after a reload, until a new decision', async () => {
    const { page, faults } = await openDesk()
    expect(await tool(page, 'Redo').getAttribute('aria-disabled')).toBe('true')
    const first = claimIn(page)
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(first)
    const second = claimIn(page)
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(second)
    await page.keyboard.press('u')
    await expect.poll(() => claimIn(page)).toBe(second)
    await page.keyboard.press('u')
    await expect.poll(() => claimIn(page)).toBe(first)
    await press(page, 'Shift+U', /^Brought back: /)
    expect([claimIn(page), await status(page).innerText()]).toEqual([first, 'Accepted'])
    await tool(page, 'Redo').click()
    await expect.poll(() => claimIn(page)).toBe(second)
    expect(await status(page).innerText()).toBe('Accepted')
    expect(await tool(page, 'Redo').getAttribute('title')).toBe('There is nothing to bring back.')

    await press(page, 'u', /^Taken back: /)
    await page.goto(`/review?claim=${encodeURIComponent(second)}`, { waitUntil: 'networkidle' })
    await press(page, 'Shift+U', /^Brought back: /)
    expect(await status(page).innerText()).toBe('Accepted')
    expect(await page.getByRole('region', { name: 'History' }).innerText()).toMatch(
      /Brought back by Ada[\s\S]*Taken back by Ada[\s\S]*taken back since[\s\S]*Accepted by Ada/,
    )

    await press(page, 'u', /^Taken back: /)
    await press(page, 'a', /^Accepted: /)
    await page.goto(`/review?claim=${encodeURIComponent(second)}`, { waitUntil: 'networkidle' })
    expect(await tool(page, 'Redo').getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain('Shift+U')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
