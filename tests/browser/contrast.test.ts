import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('high contrast', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  test('with the system’s colours, filled buttons keep their words, marks and keys their looks', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.emulateMedia({ forcedColors: 'active' })
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const { color, backgroundColor, forcedColorAdjust, textDecorationLine, outlineStyle } = getComputedStyle(node)
          return { color, backgroundColor, forcedColorAdjust, textDecorationLine, outlineStyle }
        })
    await page.goto('/?harms=killed', { waitUntil: 'networkidle' })
    const pressed = await look('button[aria-pressed="true"]')
    expect(pressed.forcedColorAdjust).toBe('none')
    expect(pressed.color).not.toBe(pressed.backgroundColor)
    expect((await look('[aria-label="Filters that are set"] a')).outlineStyle).toBe('solid')
    const idle = page.getByRole('navigation', { name: 'Pages' }).locator('a:not([aria-current])').first()
    const border = await idle.evaluate((node) => getComputedStyle(node).borderBottomColor)
    expect(border).toBe(
      await page.locator('body').evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    )
    const mark = page.locator('svg a[data-claim]').first()
    await mark.focus()
    expect(
      await mark
        .locator('path')
        .first()
        .evaluate((node) => getComputedStyle(node).stroke),
    ).not.toBe('none')
    await page.goto('/articles/001_d51c12d514fafced', { waitUntil: 'networkidle' })
    expect((await look('[data-mention]')).textDecorationLine).toBe('underline')
    expect((await look('[data-furniture]')).textDecorationLine).toBe('underline')
    await page.goto('/noise', { waitUntil: 'networkidle' })
    const swatches = await page
      .locator('[data-swatch]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
    expect(new Set(swatches).size).toBeGreaterThan(5)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'with more contrast and %s colours a superseded mark is told from the others',
    async (colours) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours })
      await page.emulateMedia({ contrast: 'more' })
      await page.goto('/', { waitUntil: 'networkidle' })
      const fill = async (label: string) => {
        const key = page.getByRole('list', { name: 'Marks' }).getByRole('listitem').filter({ hasText: label })
        return luminance(
          await key
            .locator('path')
            .first()
            .evaluate((node) => getComputedStyle(node).fill),
        )
      }
      const [lower, higher] = [await fill('origin is no party'), await fill('superseded')].sort((a, b) => a - b)
      expect(((higher ?? 0) + 0.05) / ((lower ?? 0) + 0.05)).toBeGreaterThan(2)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('with more contrast asked for, axe finds nothing serious', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.emulateMedia({ contrast: 'more' })
    for (const path of [
      '/',
      '/claims',
      '/events',
      '/outlets',
      '/outlets/arab-news',
      '/noise',
      '/review',
      '/articles/001_d51c12d514fafced',
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await graveFindings(page), path).toEqual([])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** As WCAG measures it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
