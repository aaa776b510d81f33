// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('a claim that a reviewer edited', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let claim = ''
  let event = ''
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
    const found = await fetch(`${dashboard.origin}/api/v1/claims`)
    const { rows } = (await found.json()) as {
      rows: { id: string; claim: { count: { text: string } }; event: { id: string } | null }[]
    }
    const around = rows.find((row) => row.claim.count.text === 'Around 120')
    ;[claim, event] = [around?.id ?? '', around?.event?.id ?? '']
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const said = (page: Page) => page.locator('[data-said]').textContent()
  /** The claim at the desk of a reviewer whose name is known. */
  async function openClaim() {
    const opened = await openPage(browser, dashboard.origin)
    await opened.page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
    await opened.page.goto(`/review?claim=${encodeURIComponent(claim)}`, { waitUntil: 'networkidle' })
    return opened
  }

  test('stands with its figure and a sign in chart, matrix and tables, beside the text’s own words', async () => {
    const { page, faults } = await openClaim()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit/ })
    await dialog.locator('[name="number"]').fill('128')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => said(page)).toBe('Edited: “Around 120” killed. Count: ~ 128 (was ~ 120).')
    expect(await page.locator('[data-note]').innerText()).toContain(
      'Edited: “Around 120” killed. Count: ~ 128 (was ~ 120).',
    )

    await page.goto('/')
    const chart = page.getByRole('region', { name: 'Claims over time' })
    await expect.poll(() => chart.locator(`a[data-claim="${claim}"]`).textContent()).toBe('~ 128*')
    expect(await chart.getByRole('list', { name: 'Marks' }).innerText()).toContain('n* edited by a reviewer')
    await chart.getByText('The same as a table').click()
    await expect.poll(() => chart.locator('tbody').last().innerText()).toContain('~ 128 (text: Around 120)')
    const cell = page.getByRole('table').locator('li', { hasText: '~ 128 killed' })
    await expect.poll(() => cell.innerText()).toContain('edited')

    await page.goto(`/events/${encodeURIComponent(event)}`)
    const rules = page.getByRole('region', { name: 'Figures by rule' })
    await expect.poll(() => rules.innerText()).toContain('~ 128 (text: “Around 120”)')
    expect(await rules.innerText()).not.toContain('claim: “Around 120”')
    await page.getByText('The same as a table').first().click()
    await expect
      .poll(() => page.getByRole('row', { name: /~ 128 \(text: Around 120\)/ }).innerText())
      .toContain('yes; edited')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('stands among lists that say which figures are running totals or parts', async () => {
    const { page, faults } = await openClaim()
    const others = page.getByRole('region', { name: 'Other claims' })
    await expect.poll(() => others.innerText()).toMatch(/≥ 58 killed/)
    const listed = await others.getByRole('list', { name: 'In other articles' }).getByRole('listitem').count()
    expect(await others.innerText()).toContain(
      `9 claims in all: this one, 1 more in this article and ${listed} in other articles.`,
    )
    const queue = page.getByRole('region', { name: 'Queue' })
    await expect.poll(() => queue.innerText()).toMatch(/killed \((running total|part of a figure)\)/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('takes a reason alone, typed beside the number, and its first edit does not', async () => {
    const { page, faults } = await openClaim()
    await page.keyboard.press('u')
    await expect.poll(() => said(page)).toMatch(/^Taken back: /)
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit/ })
    await dialog.locator('[name="number"]').press('Tab')
    await page.keyboard.type('the ministry says so')
    expect(await dialog.locator('[name="reason"]').inputValue()).toBe('the ministry says so')
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('There is a reason, but no change.').waitFor()
    await dialog.locator('[name="number"]').fill('128')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => said(page)).toMatch(/^Edited: /)
    await page.keyboard.press('e')
    await dialog.locator('[name="reason"]').fill('read twice')
    await page.keyboard.press('Control+Enter')
    const history = page.getByRole('region', { name: 'History' })
    await expect.poll(() => history.innerText()).toMatch(/Reason added by Ada[^\n]*\s+“read twice”/)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
