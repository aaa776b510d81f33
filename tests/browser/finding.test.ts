// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('finding one’s way', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  test('the chip of an article shows its headline, and an unknown article says that it is not stored', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    const { rows } = await (await fetch(`${dashboard.origin}/api/v1/articles`)).json()
    const [{ id, key, title }] = rows as [{ id: string; key: string; title: string }]
    for (const chosen of [id, key]) {
      await page.goto(`/claims?articles=${encodeURIComponent(chosen)}&articles=nowhere`, { waitUntil: 'networkidle' })
      const chips = await page.getByRole('list', { name: 'Filters that are set' }).innerText()
      expect(chips).toContain(`Article: ${title}`)
      expect(chips).toContain('Article: nowhere (not stored)')
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([1440, 390])('claims name the source as the text does, at a width of %i', async (width) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width })
    await page.goto('/claims?q=scores', { waitUntil: 'networkidle' })
    const cells = page.locator('td[data-label="Source"]')
    expect(await cells.count()).toBeGreaterThan(1)
    for (const cell of await cells.all()) expect((await cell.innerText()).trim()).not.toBe('')
    const box = await cells.first().boundingBox()
    expect((box?.x ?? Number.NaN) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['Sukhna', 'Sokhna', 'sukna'])('“%s” finds the events of As-Sukhnah', async (words) => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(`/events?q=${words}`, { waitUntil: 'networkidle' })
    const places = await page.locator('td[data-label="Where"]').allInnerTexts()
    expect(places.filter((place) => place === 'As-Sukhnah').length).toBe(2)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    ['articles', 1440],
    ['events', 390],
  ])('the search says where it looks, and the %s how many of their claims match', async (list, width) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width })
    await page.goto(`/${list}`, { waitUntil: 'networkidle' })
    const search = page.getByRole('searchbox')
    const hint = 'Search quote, victims, source, place'
    expect(await search.getAttribute('placeholder')).toBe(hint)
    expect(await search.evaluate((input) => input.scrollWidth <= input.clientWidth)).toBe(true)
    expect(await page.getByText('those of the claims that match').count()).toBe(0)
    await search.fill('scores')
    const cells = page.locator('td[data-label="Claims"]')
    await expect.poll(() => cells.first().innerText()).toMatch(/\d+ of \d+ match/)
    expect(await page.getByText('those of the claims that match the search').count()).toBe(1)
    const told = await cells.allInnerTexts()
    const pairs = told.map(
      (text) =>
        text
          .match(/(\d+) of (\d+)/)
          ?.slice(1)
          .map(Number) ?? [],
    )
    expect(pairs.every(([some = 0, all = 0]) => some <= all)).toBe(true)
    expect(pairs.some(([some = 0, all = 0]) => some < all)).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an event shows killed before injured, and says which figures a reviewer gave', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
    const { rows } = await (await fetch(`${dashboard.origin}/api/v1/claims?harms=killed`)).json()
    const claim = (
      rows as { id: string; event: { id: string } | null; claim: { count: { term: string | null } } }[]
    ).find((row) => row.event !== null && row.claim.count.term === null)
    await page.goto(`/review?claim=${encodeURIComponent(claim?.id ?? '')}`, { waitUntil: 'networkidle' })
    await page.keyboard.press('e')
    await page.getByRole('dialog').locator('[name="number"]').fill('777')
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-note]').waitFor()
    const event = (
      await (await fetch(`${dashboard.origin}/api/v1/claims/${encodeURIComponent(claim?.id ?? '')}`)).json()
    ).event.id
    await page.goto(`/events/${encodeURIComponent(event)}`, { waitUntil: 'networkidle' })
    expect(await page.locator('main').innerText()).toMatch(
      /Killed: A reviewer, not the machine, gave 1 figure: .* is .*777 \(the machine read /,
    )
    expect(faults).toEqual([])
    await page.context().close()
  })
})
