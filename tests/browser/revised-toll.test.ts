// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { describe, expect, test } from 'vitest'
import { openPage, skipReason } from './chromium.ts'
import { serveReports } from './served-reports.ts'

const reports = [
  {
    id: 'first',
    outlet: 'Coast Herald',
    published: '2019-08-14',
    text: 'Market bombed in Mosul\nA car bomb killed 9 people at a market in Mosul on Tuesday, the Iraqi interior ministry said.',
  },
  {
    id: 'second',
    outlet: 'River Times',
    published: '2019-08-15',
    text: 'Mosul toll rises\nTuesday’s car bomb at a market in Mosul killed 14 people, the Iraqi interior ministry said on Thursday.',
  },
]

describe.skipIf(skipReason !== null)('a toll that its origin revised', { timeout: 60_000 }, () => {
  const served = serveReports(reports, 180_000)

  test('is shown with what replaced it and why, each a link to its sentence', async () => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin)
    await page.goto('/events')
    await page.locator('tbody th a').first().click()
    await page.waitForURL(/\/events\//)
    const replaced = page.getByRole('region', { name: 'Figures that a later one replaced' })
    expect(await replaced.innerText()).toMatch(
      /“9” \(Coast Herald\) was replaced by “14” \(River Times\) of .*: said later: 15 Aug 2019, after 14 Aug 2019/,
    )
    expect(await page.getByRole('region', { name: 'Why do these differ?' }).innerText()).toContain('Later report:')
    await replaced.getByRole('link', { name: /“14”/ }).click()
    await page.waitForURL(/\/articles\/second.*#claim-/)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
