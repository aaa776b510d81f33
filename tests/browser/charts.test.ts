import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('charts', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  async function saved(page: Page, name: string): Promise<Buffer> {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).first().click()
    return Buffer.concat(await (await (await download).createReadStream()).toArray())
  }

  test.each(['light', 'dark'] as const)('in %s colours, each is saved whole as SVG and PNG', async (colours) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { colours })
    await page.goto('/?harms=killed', { waitUntil: 'networkidle' })
    const svg = (await saved(page, 'Killed, as claimed: save as SVG')).toString('utf8')
    expect(svg).toContain('Killed, as claimed')
    expect(svg).toContain('Syrian Observatory for Human Rights')
    expect(svg).toContain('harms=killed')
    expect(svg).not.toMatch(/var\(--|href="http|<image/)
    const marks = await page.locator('figure').first().locator('svg a[data-claim]').count()
    expect(svg.match(/data-claim=/g)?.length).toBe(marks)
    const png = await saved(page, 'Killed, as claimed: save as PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(10_000)
    await page.goto('/noise', { waitUntil: 'networkidle' })
    const noise = (await saved(page, 'Furniture in the text, by outlet: save as SVG')).toString('utf8')
    for (const words of ['Arabs Today', 'The article itself']) expect(noise).toContain(words)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([1440, 390])('tables at %i px are saved as images of what they say', async (width) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width })
    await page.goto('/', { waitUntil: 'networkidle' })
    const matrix = (await saved(page, 'What each outlet says of each event: save as SVG')).toString('utf8')
    for (const words of ['Arab News', '≥ 73 killed', 'Regime fighters killed', 'evenhand, localhost'])
      expect(matrix).toContain(words)
    const coverage = (await saved(page, 'Coverage by week: save as SVG')).toString('utf8')
    for (const words of ['Arabs Today', 'without articles', 'No date']) expect(coverage).toContain(words)
    for (const svg of [matrix, coverage]) expect(svg).not.toMatch(/var\(--|href="http|<image|NaN/)
    const { rows } = await (await fetch(`${dashboard.origin}/api/v1/events?from=2017-09-01&to=2017-10-01`)).json()
    const told = rows.find(({ articles }: { articles: number }) => articles === 4)
    await page.goto(`/events/${told.id}`, { waitUntil: 'networkidle' })
    await page.getByText('of one day the lowest figure first').first().waitFor()
    const ladder = (await saved(page, 'Killed, as claimed: save as SVG')).toString('utf8')
    for (const words of [
      '~ 120',
      'Arab News, published 30 Sep 2017',
      'word, no number',
      'of one day the lowest figure',
    ])
      expect(ladder).toContain(words)
    expect(ladder).not.toMatch(/var\(--|href="http|<image|NaN/)
    await page.goBack({ waitUntil: 'networkidle' })
    const png = await saved(page, 'What each outlet says of each event: save as PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(10_000)
    const data = await page.getByRole('link', { name: 'Coverage by week: data' }).getAttribute('href')
    expect((await fetch(dashboard.origin + data)).status).toBe(200)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('on a phone a wide chart starts where most origins have claims, and says what is in sight', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width: 390 })
    await page.goto('/', { waitUntil: 'networkidle' })
    const figure = page.locator('figure').first()
    for (const words of ['≥ 45', 'scores', '+ 50']) {
      const place = await figure.locator('svg a[data-claim]', { hasText: words }).first().boundingBox()
      expect(place?.x, words).toBeGreaterThan(0)
      expect((place?.x ?? 0) + (place?.width ?? 0), words).toBeLessThanOrEqual(390)
    }
    const sight = () => figure.locator('[data-sight]').textContent()
    expect(await sight()).toBe('9 of 18 claims in sight, 30 Sep 2017')
    const button = (name: string) => figure.getByRole('button', { name })
    expect(await button('← Earlier').isDisabled()).toBe(true)
    await button('Later →').click()
    await expect.poll(sight).not.toContain('9 of 18')
    // While it still moves a press leads less far.
    const atEnd = async () =>
      (await button('Later →').isDisabled()) ||
      button('Later →')
        .click()
        .then(() => false)
    await expect.poll(atEnd, { interval: 300, timeout: 10_000 }).toBe(true)
    expect(await sight()).toMatch(/in sight, 20 Apr 2019$/)
    const running = page.locator('figure').nth(1)
    expect(await running.getByRole('button', { name: 'Later →' }).count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('where victims’ words have no room a letter tells them apart, and no mark is cut at an edge', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width: 390 })
    await page.goto('/', { waitUntil: 'networkidle' })
    const figure = page.locator('figure').first()
    expect(await figure.locator('[data-victim-key]').textContent()).toMatch(/S state forces.*N non-state fighters/)
    const letters = await figure.locator('[data-victims]').allTextContents()
    expect(new Set(letters)).toEqual(new Set(['C', 'N', 'S']))
    const box = figure.locator('[data-scroll]')
    for (let turn = 0; turn < 3; turn++) {
      await expect
        .poll(() =>
          box.evaluate((element) => {
            const { left, right } = element.getBoundingClientRect()
            const shown = [...element.querySelectorAll('a[data-claim] path, a[data-claim] rect')]
            const marks = shown.map((mark) => mark.getBoundingClientRect())
            // 44 pixels of the box are the count scale, above which marks would be cut.
            const seen = marks.filter((mark) => mark.right > left + 46 && mark.left < right)
            return seen.length > 0 && seen.every((mark) => mark.left >= left + 40 && mark.right <= right + 2)
          }),
        )
        .toBe(true)
      await figure.getByRole('button', { name: 'Later →' }).click()
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('coverage by week leads to the articles of that week, and its data are served', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/', { waitUntil: 'networkidle' })
    await page
      .locator('#coverage tbody tr', { hasText: 'Arab News' })
      .getByRole('link', { name: /1 article,/ })
      .click()
    await page.waitForURL(/\/articles\?.*outlets=arab-news/)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.goto('/method', { waitUntil: 'networkidle' })
    const health = await page.locator('#health').textContent()
    for (const words of ['Sources by week', 'Parser', 'Arab News', 'Set aside']) expect(health).toContain(words)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
