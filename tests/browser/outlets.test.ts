// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason, type WatchedPage } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('outlets', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let open: WatchedPage

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })
  beforeEach(async () => {
    open = await openPage(browser, dashboard.origin)
  })
  afterEach(async () => {
    const { faults } = open
    await open.page.context().close()
    expect(faults).toEqual([])
  })

  async function openList(search = ''): Promise<void> {
    await open.page.goto(`/outlets${search}`)
    await open.page.getByRole('region', { name: 'Outlets' }).waitFor()
  }
  const rowOf = (name: string) => open.page.locator('tbody tr', { hasText: name })

  test('the table tells of each outlet, and every number leads to as many rows', async () => {
    const { page } = open
    await openList()
    expect(await page.locator('tbody tr').count()).toBe(5)
    const cell = (name: string, label: string) => rowOf(name).locator(`td[data-label="${label}"]`)
    expect(await cell('The National', 'Names a source').innerText()).toBe('1 of 2')
    expect(await cell('The National', 'Figures in words').innerText()).toBe('1 of 2')
    expect(await cell('Arab News', 'Beside other claims').innerText()).toMatch(/too few\s+n = 1/)
    expect(await cell('Asharq Al-Awsat', 'Days').innerText()).toBe('20 Apr 2019')
    for (const label of ['Articles', 'Claims', 'Events', 'Names a source', 'Origins', 'Figures in words']) {
      await openList()
      const link = cell('Asharq Al-Awsat', label).getByRole('link').first()
      const number = label === 'Origins' ? await link.locator('..').innerText() : await link.innerText()
      await link.click()
      await page.waitForURL(/\?.*outlets=asharq-al-awsat/)
      await page.getByRole('navigation', { name: 'Pages of the table' }).waitFor()
      expect(`${label} ${await page.locator('tbody tr').count()}`).toBe(`${label} ${/\d+$/.exec(number)?.[0]}`)
    }
  })

  test('it sorts by coverage and names, not by shares or distance, and follows the filter', async () => {
    const { page } = open
    await openList()
    const names = () => page.locator('tbody th a').allInnerTexts()
    await page.getByRole('link', { name: 'Claims', exact: true }).last().click()
    await page.locator('th[aria-sort="descending"]', { hasText: 'Claims' }).waitFor()
    expect((await names())[0]).toBe('Asharq Al-Awsat')
    await page.getByRole('link', { name: 'Outlet', exact: true }).click()
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Outlet' }).waitFor()
    expect(await names()).toEqual(['Arab News', 'Arabs Today', 'Asharq Al-Awsat', 'The National', 'The New Arab'])
    expect(await page.locator('thead th:not(:has(a))').allInnerTexts()).toEqual([
      'Names a source',
      'Figures in words',
      'Beside other claims',
    ])
    await openList('?parties=us_led_coalition')
    expect(await names()).toEqual(['Arab News'])
    await page.goto('/outlets?q=zeppelin')
    await page.getByText('No outlet in this view').waitFor()
  })

  test('an outlet’s words stand beside those of others for the same events, each leading to its sentences', async () => {
    const { page } = open
    await openList()
    await rowOf('Arab News').getByRole('link', { name: 'Arab News' }).click()
    await page.waitForURL(/\/outlets\/arab-news$/)
    const row = page.getByRole('region', { name: 'Words for victims' }).locator('tr', { hasText: 'Syrian government' })
    const [own, others] = [await row.locator('td').first().innerText(), await row.locator('td').last().innerText()]
    expect(own).toContain('Syrian regime troops and allied fighters')
    expect(own).not.toContain('regime fighters')
    expect(others).toMatch(/regime fighters\s+3/)
    expect(others).toContain('pro-Damascus fighters')
    expect(others).toContain('6 claims of 3 outlets')
    // What another outlet prints of another event is no comparison.
    expect(others.toLowerCase()).not.toContain('pro-regime')
    await row.getByRole('link', { name: 'regime fighters' }).click()
    const sentences = page.getByRole('region', { name: '“regime fighters”' })
    await sentences.waitFor()
    expect(await sentences.locator('li').count()).toBe(3)
    expect(await sentences.locator('strong').allInnerTexts()).toEqual(Array(3).fill('regime fighters'))
    await sentences.getByRole('link', { name: '~ 120 killed' }).click()
    await page.waitForURL(/\/articles\/003_.*#claim-/)
    await page.getByRole('link', { name: 'Back to the outlet' }).click()
    await page.waitForURL(/\/outlets\/arab-news\?.*words=regime/)
    await sentences.getByRole('link', { name: 'Close' }).click()
    await sentences.waitFor({ state: 'detached' })
  })

  test('a figure beside the event’s other claims is a dot that leads to its sentence, by keyboard too', async () => {
    const { page } = open
    await page.goto('/outlets/arab-news', { waitUntil: 'networkidle' })
    const chart = page.getByRole('region', { name: 'Its figures beside other claims', exact: true })
    const dot = chart.locator('svg a[data-claim]')
    expect(await dot.count()).toBe(1)
    await dot.focus()
    expect(await chart.locator('[data-tip]').innerText()).toMatch(/≥ 73 killed, 26 % above; Syrian regime troops/)
    const download = page.waitForEvent('download')
    await chart.getByRole('button', { name: /save as SVG/ }).click()
    const svg = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString('utf8')
    for (const words of ['Arab News', 'Killed, n = 1', 'half', 'twice']) expect(svg).toContain(words)
    expect(svg).not.toMatch(/var\(--|href="http|<image|NaN/)
    await chart.locator('summary').click()
    expect(await chart.locator('tbody tr').innerText()).toMatch(/≥ 73\s+Killed[\s\S]*1\.26/)
    await dot.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\/002_.*#claim-/)
  })

  test.each([
    ['/', '#by-outlet tbody th'],
    ['/', '#coverage tbody th'],
    ['/', '#over-time td'],
    ['/claims', 'td[data-label="Outlet"]'],
    ['/articles', 'td[data-label="Outlet"]'],
    ['/outlets', 'tbody th'],
    ['/noise', '#by-outlet figure p'],
    ['/noise', '#by-outlet tbody th'],
    ['/noise', '#lines li'],
    ['/method', 'tbody th'],
  ])('an outlet named on %s in %s leads to its page in the same view, by keyboard too', async (path, place) => {
    const { page } = open
    await page.goto(`${path}?harms=killed`, { waitUntil: 'networkidle' })
    const shown = path === '/method' ? '' : '?harms=killed'
    const name = page.locator(place).getByRole('link', { name: 'Asharq Al-Awsat', exact: true, includeHidden: true })
    expect(await name.first().getAttribute('href')).toBe(`/outlets/asharq-al-awsat${shown}`)
    if (!(await name.first().isVisible())) await page.getByText('The same as a table').first().click()
    await name.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`/outlets/asharq-al-awsat${shown}`)
    await page.getByRole('heading', { level: 1, name: 'Asharq Al-Awsat' }).waitFor()
  })

  test('an event and a text name their outlets with links, which leave the way back behind', async () => {
    const { page } = open
    await page.goto('/events')
    await page.getByRole('link', { name: /28 Sep 2017$/ }).click()
    const rung = page.getByRole('region', { name: 'Syrian Observatory for Human Rights' }).first()
    await rung.getByRole('link', { name: 'Arab News' }).first().click()
    await page.waitForURL('/outlets/arab-news')
    await page.goto('/articles/000_4848f3e4e2316861')
    await page.getByRole('region', { name: 'Shared text' }).last().getByRole('link', { name: 'Arab News' }).click()
    await page.waitForURL('/outlets/arab-news')
  })

  test('its origins, coverage and noise are in the page without any script', async () => {
    const html = await (await fetch(`${dashboard.origin}/outlets/arab-news`)).text()
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const parts = ['Origins it uses', 'Each claim rests on a known origin.', 'US-led coalition', 'Coverage by week']
    for (const words of [...parts, 'The same as a table']) {
      expect(main).toContain(words)
    }
  })

  test('without a claim in the view, an outlet’s page says so once and keeps what there is of its articles', async () => {
    const { page } = open
    await page.goto('/outlets/arab-news?q=zeppelin', { waitUntil: 'networkidle' })
    const text = await page.locator('main').innerText()
    expect(text.match(/No claim/g)).toEqual(['No claim'])
    expect(text).toContain('Coverage by week')
    expect(await page.getByRole('link', { name: 'Take all filters off' }).getAttribute('href')).toBe(
      '/outlets/arab-news',
    )
  })

  test('the page of an outlet is of that outlet, whatever outlets the address names', async () => {
    const { page } = open
    await page.goto('/outlets/arab-news?harms=killed&outlets=the-national')
    const main = page.locator('main')
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('Arab News')
    expect(await main.locator('#origins tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/Syrian Observatory for Human Rights[\s\S]*2 of 5/),
      expect.stringContaining('US-led coalition'),
      expect.stringContaining('Islamic State'),
    ])
    expect(await main.locator('#coverage tbody tr').count()).toBe(1)
    expect(await main.locator('#facts').innerText()).toMatch(/Page furniture\s+0\.7 %/)
    expect(await main.getByRole('list', { name: 'Filters that are set' }).innerText()).not.toContain('Outlet')
  })
})
