// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'
import { serveReports } from './served-reports.ts'

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
    ['articles', 1440, 'Search text, headline, source, place'],
    ['articles', 390, 'Search text, headline, source, place'],
    ['events', 390, 'Search quote, victims, source, place'],
  ])('the search says where it looks, and the %s how many of their claims match, at %i', async (list, width, hint) => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width })
    await page.goto(`/${list}`, { waitUntil: 'networkidle' })
    const search = page.getByRole('searchbox')
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

  test('a text without a headline is named by its opening words where a claim of it is reviewed', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    const { claims } = await (await fetch(`${dashboard.origin}/api/v1/articles/002_8c89947b9dc65d1b`)).json()
    await page.goto(`/review?claim=${encodeURIComponent(claims[0].id)}`, { waitUntil: 'networkidle' })
    expect(
      await page
        .getByRole('article')
        .getByRole('link', { name: /^“BEIRUT: .* …”$/ })
        .count(),
    ).toBe(1)
    expect(await page.getByRole('article').innerText()).not.toContain('002_8c89947b9dc65d1b')
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

/** Reports of which some words stand in no claim's sentence. */
const reports = [
  {
    id: 'market',
    outlet: 'Coast Herald',
    published: '2018-03-01',
    text:
      'Traders return to Mosul\nA car bomb killed 8 people at a market in Mosul on Thursday, the Iraqi interior ministry ' +
      'said.\nBakers <b>reopened</b> their ovens a day later, and Zoë Müller’s café served tea.',
  },
  {
    id: 'old-town',
    outlet: 'River Times',
    published: '2018-03-02',
    text:
      'A quiet morning in the old town\nThe shops of the old town opened late, and the people who came to them spoke of ' +
      'the weather and of the prices of flour and oil. A sign on one of the doors said what had happened there.\n' +
      'المخابز في المدينة القديمة أُغلقت منذ الصباح الباكر بسبب انقطاع الكهرباء، وعاد التجار إلى بيوتهم قبل المساء.',
  },
  {
    id: 'march',
    outlet: 'River Times',
    published: '2018-03-03',
    title: 'Quarrymen march',
    text: 'The road was closed for an hour. Nobody was hurt.',
  },
  {
    id: 'long',
    outlet: 'Hill Herald',
    published: '2018-03-04',
    title: 'A week in the valley',
    text: [
      'Read more: Lanterns of the valley',
      'A bomb killed 14 people near the lantern market in Mosul on Saturday, the Iraqi interior ministry said.',
      ...Array.from({ length: 30 }, (_, i) => `The valley was quiet on day ${i + 1}, and the river kept its course.`),
      'A lantern was lit on the bridge for 14 people.',
      ...Array.from({ length: 30 }, (_, i) => `Boats went down to the sea on day ${i + 1} with wool and salt.`),
      'The last Lantern went out.',
    ].join('\n'),
  },
]

describe.skipIf(skipReason !== null)('searching whole articles', { timeout: 90_000 }, () => {
  const served = serveReports(reports, 120_000)

  test.each([1440, 390])('an article found by its text shows the words, as text, at a width of %i', async (width) => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin, { width })
    await page.goto('/articles?q=ovens+REOPEN', { waitUntil: 'networkidle' })
    expect(await page.locator('tbody tr').count()).toBe(1)
    const found = page.locator('[data-found]')
    expect(await found.innerText()).toContain('Bakers <b>reopened</b> their ovens a day later')
    expect(await found.locator('mark').allInnerTexts()).toEqual(['reopened', 'ovens'])
    expect(await found.locator('b').count()).toBe(0)
    const box = await found.boundingBox()
    expect((box?.x ?? Number.NaN) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await page.locator('td[data-label="Claims"]').innerText()).toBe('0 of 1 match')
    expect(await page.getByRole('status').innerText()).toBe('1 article, without claims in this view')
    await page.goto('/articles?q=traders+mosul', { waitUntil: 'networkidle' })
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a word of a headline is marked in it, and one in Arabic stands from right to left', async () => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin)
    await page.goto('/articles?q=quarrymen', { waitUntil: 'networkidle' })
    expect(await page.locator('tbody th a mark').allInnerTexts()).toEqual(['Quarrymen'])
    expect(await page.locator('[data-found]').count()).toBe(0)
    await page.goto(`/articles?q=${encodeURIComponent('بيوتهم التجار')}`, { waitUntil: 'networkidle' })
    const found = page.locator('[data-found]')
    expect(await found.locator('mark').allInnerTexts()).toEqual(['التجار', 'بيوتهم'])
    expect(await found.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await page.goto('/articles?q=muller', { waitUntil: 'networkidle' })
    expect(await found.locator('mark').allInnerTexts()).toEqual(['Müller'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  const placesOf = (page: Page) => page.getByRole('region', { name: 'Searched words' })
  const current = (page: Page) =>
    page.locator('[data-article-text] mark[aria-current]').evaluateAll((marks) =>
      marks.map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        return { words: mark.textContent, inSight: top > 0 && bottom < window.innerHeight }
      }),
    )

  test.each([1440, 390])(
    'an article opens at the first searched words, with a way to the others, at %i',
    async (width) => {
      const { page, faults } = await openPage(served.browser, served.dashboard.origin, { width })
      await page.goto('/articles?q=lantern', { waitUntil: 'networkidle' })
      await page.locator('tbody th a').click()
      await page.waitForURL(/\/articles\/long\?q=lantern.*#found-1$/)
      const bar = placesOf(page)
      await expect.poll(() => bar.getByRole('status').innerText()).toBe('lantern place 1 of 4')
      expect(await page.locator('[data-article-text] mark').allInnerTexts()).toEqual([
        'Lanterns',
        'lantern',
        'lantern',
        'Lantern',
      ])
      await expect.poll(() => current(page)).toEqual([{ words: 'Lanterns', inSight: true }])
      for (const place of [2, 3, 4]) {
        await bar.getByRole('link', { name: 'Next' }).click()
        expect(new URL(page.url()).hash).toBe(`#found-${place}`)
      }
      await expect.poll(() => current(page)).toEqual([{ words: 'Lantern', inSight: true }])
      const top = await bar.evaluate((node) => node.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('n')
      await expect.poll(() => bar.getByRole('status').innerText()).toBe('lantern place 1 of 4')
      await page.keyboard.press('p')
      await page.keyboard.press('p')
      await page.reload({ waitUntil: 'networkidle' })
      await expect.poll(() => current(page)).toEqual([{ words: 'lantern', inSight: true }])
      expect(await bar.getByRole('status').innerText()).toBe('lantern place 3 of 4')
      expect(await graveFindings(page)).toEqual([])
      await page.getByRole('link', { name: 'Back to the articles' }).click()
      await page.waitForURL(/\/articles\?q=lantern$/)
      await page.goBack()
      await page.goBack()
      await expect.poll(() => new URL(page.url()).pathname).toBe('/articles')
      await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('furniture that is hidden shows again for the words in it, and a claim’s own words may be searched ones', async () => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin)
    await page.goto('/articles/long?q=lanterns', { waitUntil: 'networkidle' })
    const bar = placesOf(page)
    expect(await bar.getByRole('status').innerText()).toBe('lanterns 1 place')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.getByLabel('Hide furniture').check()
    expect(await page.locator('[data-article-text] mark').count()).toBe(0)
    await page.keyboard.press('n')
    await expect.poll(() => current(page)).toEqual([{ words: 'Lanterns', inSight: true }])
    expect(await page.getByLabel('Hide furniture').isChecked()).toBe(false)
    await page.goto('/articles/long?q=14', { waitUntil: 'networkidle' })
    expect(await page.locator('[data-mention] mark').allInnerTexts()).toContain('14')
    await page.goto('/articles/long?q=14+turnips', { waitUntil: 'networkidle' })
    expect(await bar.getByRole('status').innerText()).toBe('14 turnips 4 places')
    await page.goto('/articles/long?q=turnips', { waitUntil: 'networkidle' })
    expect(await bar.innerText()).toBe('turnips stands nowhere in this text')
    await page.goto('/articles/long', { waitUntil: 'networkidle' })
    expect(await bar.count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('without a script the places of the searched words are links', async () => {
    const { page } = await openPage(served.browser, served.dashboard.origin, { javaScript: false })
    await page.goto('/articles/long?q=lantern')
    await placesOf(page).getByRole('link', { name: 'Next' }).click()
    expect(new URL(page.url()).hash).toBe('#found-1')
    await page.context().close()
  })

  test.each([
    ['light', {}],
    ['dark', {}],
    ['light', { contrast: 'more' as const }],
    ['dark', { contrast: 'more' as const }],
    ['light', { forcedColors: 'active' as const }],
  ] as const)('searched words are told from claims and furniture in %s colours, %o', async (colours, asked) => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin, { colours })
    await page.emulateMedia(asked)
    await page.goto('/articles/long?q=lantern#found-2', { waitUntil: 'networkidle' })
    const looks = (selector: string) =>
      page
        .locator(`[data-article-text] ${selector}`)
        .first()
        .evaluate((node) => {
          const { color, backgroundColor, outlineStyle } = getComputedStyle(node)
          return { color, backgroundColor, outlineStyle }
        })
    const [word, gone, claim, furniture] = await Promise.all(
      ['mark:not([aria-current])', 'mark[aria-current]', '[data-mention]', '[data-furniture]'].map(looks),
    )
    expect(word?.outlineStyle).toBe('solid')
    expect(gone).not.toEqual(word)
    for (const other of [claim, furniture]) expect(other?.outlineStyle).toBe('none')
    expect(word?.color).not.toBe(word?.backgroundColor)
    expect(gone?.color).not.toBe(gone?.backgroundColor)
    expect(await graveFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the number of an outlet’s articles is that of the list behind it, and claims are searched as before', async () => {
    const { page, faults } = await openPage(served.browser, served.dashboard.origin)
    await page.goto('/outlets?q=road', { waitUntil: 'networkidle' })
    expect(await page.getByRole('searchbox').getAttribute('placeholder')).toBe('Search text, headline, source, place')
    const articles = page.locator('td[data-label="Articles"] a')
    expect(await articles.allInnerTexts()).toEqual(['1'])
    await articles.click()
    await page.waitForURL(/\/articles\?/)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.goto('/claims?q=ovens', { waitUntil: 'networkidle' })
    expect(await page.getByRole('status').innerText()).toMatch(/^0 articles, 0 claims/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the JSON API lists the same articles, whatever signs a search holds', async () => {
    const list = async (q: string) =>
      (await fetch(`${served.dashboard.origin}/api/v1/articles?q=${encodeURIComponent(q)}`)).json()
    expect(await list('ovens')).toMatchObject({
      total: 1,
      rows: [{ id: 'market', claims: 0, found: { in: 'text', text: expect.stringContaining('their ovens') } }],
    })
    for (const q of [`'ovens'`, 'ovens:*', '!ovens & |', '"ovens\\', 'ovens\0']) expect((await list(q)).total).toBe(1)
    for (const q of [`'`, '\\', ':* & |', '…', 'o'.repeat(5000)]) expect((await list(q)).total).toBe(0)
  })
})
