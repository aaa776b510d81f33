// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { describe, expect, test } from 'vitest'
import { openPage, skipReason } from './chromium.ts'
import { serveReports } from './served-reports.ts'

const days = 230

/** Two outlets that tell of one attack a day, one of them of twice as many killed. */
const reports = Array.from({ length: days }, (_, i) => {
  const day = new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10)
  const told = (outlet: string, killed: number) => ({
    id: `${outlet.slice(0, 5).toLowerCase()}-${i}`,
    outlet,
    published: day,
    text: `Attack in Mosul\nA car bomb killed ${killed} people at a market in Mosul on ${day}, the Iraqi interior ministry said.`,
  })
  return [told('Coast Herald', 8), told('River Times', 16)]
}).flat()

describe.skipIf(skipReason !== null)('an outlet with more figures than a chart draws', { timeout: 60_000 }, () => {
  const served = serveReports(reports, 240_000)

  test('says which are drawn, leads to the others, and gives the same part as data', async () => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin)
    await page.goto('/outlets/river-times')
    const chart = page.getByRole('region', { name: 'Its figures beside other claims', exact: true })
    const parts = chart.getByRole('navigation', { name: 'Parts of the chart' })
    await expect.poll(() => parts.innerText()).toContain(`the latest 200 of ${days} claims`)
    expect(await chart.locator('svg a[data-claim]').count()).toBe(200)
    expect(await chart.locator('summary').innerText()).toContain(`200 of ${days} claims`)
    await parts.getByRole('link', { name: 'Earlier claims' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/outlets\/river-times\?points=2#divergence$/)
    await expect.poll(() => parts.innerText()).toContain(`201 to ${days}, counted from the latest`)
    await expect.poll(() => chart.locator('svg a[data-claim]').count()).toBe(days - 200)
    const address = await chart.getByRole('link', { name: /: data$/ }).getAttribute('href')
    const { divergences } = await (await fetch(served.dashboard.origin + address)).json()
    expect(divergences).toMatchObject({ total: days, offset: 200 })
    expect(divergences.rows).toHaveLength(days - 200)
    await chart.locator('summary').click()
    await chart.locator('tbody th a').first().click()
    await page.getByRole('link', { name: 'Back to the outlet' }).click()
    await page.waitForURL(/\/outlets\/river-times\?points=2$/)
    await page.goto('/outlets/river-times?points=9')
    await expect.poll(() => parts.innerText()).toContain('none this far back')
    await parts.getByRole('link', { name: 'Later claims' }).click()
    await page.waitForURL(/points=2/)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
