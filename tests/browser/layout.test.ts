import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason, type WatchedPage } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('how pages are laid out', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let open: WatchedPage | undefined

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })
  afterEach(async () => {
    await open?.page.context().close()
    expect(open?.faults).toEqual([])
  })

  async function shown(path: string, width: number): Promise<Page> {
    open = await openPage(browser, dashboard.origin, { width })
    await open.page.goto(path, { waitUntil: 'networkidle' })
    return open.page
  }
  const tooWide = (box: Locator) => box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

  test.each(['/claims', '/outlets'])('the heads of %s stand on one line, and no column is cut', async (path) => {
    const page = await shown(path, 1440)
    const lines = await page.locator('thead th').evaluateAll((heads) =>
      heads.map((head) => {
        const words = document.createRange()
        words.selectNodeContents(head)
        const [first] = words.getClientRects()
        return Math.round(first?.top ?? -1)
      }),
    )
    expect(new Set(lines).size).toBe(1)
    expect(await tooWide(page.locator('.table-box'))).toBe(0)
  })

  test('the matrix of the samples fits a desk’s screen', async () => {
    const page = await shown('/', 1440)
    expect(await tooWide(page.locator('#by-outlet .table-box'))).toBe(0)
  })

  test.each([800, 1024, 1280, 1440])('the panel of all filters stays on a screen of %i', async (width) => {
    const { page } = await openPage(browser, dashboard.origin, { width })
    for (const path of ['/', '/claims']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.locator('summary', { hasText: 'More' }).first().click()
      const panel = await page.locator('details[open] > div').boundingBox()
      expect(panel?.x).toBeGreaterThanOrEqual(0)
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    await page.close()
  })

  test('on a phone the numbers for words are all in sight', async () => {
    const page = await shown('/method', 390)
    expect(await tooWide(page.getByRole('region', { name: 'Numbers for words' }).last())).toBe(0)
  })

  test('on a phone a lineage’s reason has the whole width', async () => {
    const page = await shown('/events', 390)
    await page.getByRole('link', { name: /28 Sep 2017$/ }).click()
    const table = page.getByRole('region', { name: 'What figures rest on' })
    const reason = await table.locator('td[data-label="Link and reason"]').first().boundingBox()
    expect(reason?.width).toBeGreaterThan(((await table.boundingBox())?.width ?? Number.NaN) - 4)
  })

  test.each(['/claims', '/events', '/outlets'])('on paper the table of %s is no wider than the sheet', async (path) => {
    const page = await shown(path, 794)
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0)
  })

  test.each(['/', '/noise'])(
    'on paper the charts of %s, drawn for a screen, are no wider than the sheet',
    async (path) => {
      const page = await shown(path, 1440)
      const marks = await page.locator('figure a[data-claim]').count()
      // As in a browser's own printing, nothing that measures itself may be waited for.
      await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'))
        for (const figure of document.querySelectorAll<HTMLElement>('figure')) figure.style.width = '660px'
      })
      const wide = () =>
        page.locator('figure svg, #by-outlet .recharts-surface').evaluateAll((drawings) =>
          drawings
            .filter((drawing) => !drawing.closest('.no-print'))
            .map((drawing) => drawing.getBoundingClientRect().width)
            .filter((width) => width > 661),
        )
      expect(await wide()).toEqual([])
      expect(await page.locator('[data-printed] a[data-claim]').count()).toBe(marks)
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await expect.poll(() => page.locator('[data-printed]').count()).toBe(0)
    },
  )

  test('on paper the overview is no wider than the sheet', async () => {
    const page = await shown('/', 794)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('[data-printed]').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })

  test('on paper keys and marked words keep their grounds', async () => {
    const page = await shown('/noise', 794)
    const kept = (at: string) =>
      page
        .locator(at)
        .first()
        .evaluate((node) => getComputedStyle(node).printColorAdjust)
    await page.emulateMedia({ media: 'print' })
    expect(await kept('[data-swatch]')).toBe('exact')
    await page.goto('/articles/002_8c89947b9dc65d1b', { waitUntil: 'networkidle' })
    expect(await kept('[data-mention]')).toBe('exact')
  })

  test('on paper a table of many weeks is made smaller instead of cut', async () => {
    const page = await shown('/', 794)
    await page.emulateMedia({ media: 'print' })
    const zoom = (columns: number) =>
      page.locator('#coverage table').evaluate((table, n) => {
        ;(table as HTMLElement).style.setProperty('--columns', String(n))
        return Number(getComputedStyle(table).zoom)
      }, columns)
    expect(await zoom(10)).toBe(1)
    expect(await zoom(34)).toBeCloseTo(0.5)
  })

  test('on a phone the weeks of the samples are all in sight', async () => {
    const page = await shown('/', 390)
    const box = await page.locator('#coverage .table-box').boundingBox()
    for (const week of ['15 Apr', '25 Sep']) {
      const head = await page.locator('#coverage thead th', { hasText: week }).boundingBox()
      expect((head?.x ?? 0) + (head?.width ?? 0), week).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1)
    }
  })

  test.each([390, 1440])('at %i px the bar of decisions leaves no gap where it comes to rest', async (width) => {
    const page = await shown('/review', width)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const gap = () =>
      page.locator('article[data-claim]').evaluate((panel) => {
        const bar = panel.querySelector('[role="toolbar"]')?.parentElement as HTMLElement
        const shown = [...panel.children].filter((part) => part !== bar).map((part) => part.getBoundingClientRect())
        const { top, bottom } = bar.getBoundingClientRect()
        const above = Math.max(...shown.map((part) => part.bottom).filter((edge) => edge <= top + 1))
        const below = Math.min(
          panel.getBoundingClientRect().bottom,
          ...shown.map((part) => part.top).filter((edge) => edge >= bottom - 1),
        )
        return Math.max(top - above, below - bottom)
      })
    await expect.poll(gap).toBeLessThan(32)
  })

  test('on a phone no line runs through the name of a lane', async () => {
    const page = await shown('/', 390)
    const name = page.getByText('Syrian Observatory for Human Rights', { exact: true }).first()
    const ground = await name.evaluate((element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor
        if (colour !== 'rgba(0, 0, 0, 0)') return at.contains(document.querySelector('svg.recharts-surface'))
      }
      return true
    })
    expect(ground).toBe(false)
  })
})
