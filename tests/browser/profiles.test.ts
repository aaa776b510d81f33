// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, evenhand, startDashboard, temporaryFolder } from './dashboard.ts'

const towns = ['Tallow', 'Fennmoor', 'Ashmere', 'Quern Lake', 'Mossley', 'Dunwick', 'Crane Ford', 'Harrowgate']
const works = ['bridge', 'granary', 'ferry', 'market', 'pump house', 'kiln', 'silo', 'school', 'mill']

/** Two months of one outlet, each text with its own prose, a toll, and three lines that recur. */
const lantern = Array.from({ length: 42 }, (_, i) => {
  const [town, work] = [towns[i % towns.length], works[(i * 5) % works.length]]
  return {
    id: `lantern-${i}`,
    outlet: 'Harbour Lantern',
    published: `2017-0${i < 21 ? 3 : 4}-${String(1 + (i % 21)).padStart(2, '0')}`,
    text: [
      'Letters to the Lantern',
      `Council of ${town} meets on the ${work}, sitting ${i}`,
      `The council of ${town} met for the ${i}th time this season to speak about the ${work} and the road that leads there.`,
      `A boiler blast at the ${work} of ${town} killed ${i + 2} people on Monday, the fire service said in a statement.`,
      'Watch the lamps tonight',
      `Masons and porters of ${town} said the ${work} would open again in week ${i} if the weather holds along the river.`,
      `Sheet ${400 + i} of the Lantern`,
    ].join('\n\n'),
  }
})
const few = [{ id: 'post-1', outlet: 'Valley Post', text: 'Rain fell on the valley.', published: '2017-03-01' }]

describe.skipIf(skipReason !== null)('source profiles', { timeout: 90_000 }, () => {
  const folder = temporaryFolder()
  const dataDir = join(folder.path, 'data')
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    const file = join(folder.path, 'articles.jsonl')
    writeFileSync(file, [...lantern, ...few].map((article) => JSON.stringify(article)).join('\n'))
    ;[browser] = await Promise.all([launchChromium(), evenhand('ingest', file, '--data-dir', dataDir)])
    dashboard = await startDashboard({ DATA_DIR: dataDir })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
    folder.remove()
  })

  const path = '/noise/profiles?outlet=harbour-lantern'
  const rows = (page: Page) => page.getByRole('list', { name: 'Fragments' }).locator('> li')
  const chosen = (page: Page) => page.locator('[data-row][aria-current="true"]')
  const said = (page: Page) => page.locator('[data-said]').textContent()
  async function press(page: Page, key: string, announced: RegExp) {
    await page.keyboard.press(key)
    await expect.poll(() => said(page), { timeout: 10_000 }).toMatch(announced)
  }
  async function axeIsClean(page: Page) {
    expect(await graveFindings(page)).toEqual([])
  }

  test('says how many texts learning needs, and learns with a button', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/noise/profiles?outlet=valley-post', { waitUntil: 'networkidle' })
    expect(await page.locator('main').innerText()).toMatch(
      /1 article of the outlet is stored[\s\S]*at least 3 texts[\s\S]*20 teach most of it/,
    )
    expect(await page.getByRole('link', { name: 'Add more articles of this outlet' }).getAttribute('href')).toBe('/add')
    expect(await page.getByRole('button', { name: 'Learn what recurs' }).count()).toBe(0)

    await page
      .getByRole('navigation', { name: 'Outlets' })
      .getByRole('link', { name: /Harbour Lantern/ })
      .click()
    await page.getByText('42 articles of the outlet are stored; nothing was learned from them yet.').waitFor()
    await page.getByRole('button', { name: 'Learn what recurs' }).click()
    await page.getByText('Learned from 42 texts: 3 new fragments.').waitFor()
    await expect.poll(() => rows(page).count()).toBe(3)
    expect(await page.getByRole('navigation', { name: 'Outlets' }).innerText()).toContain('3 fragments to decide')
    const sheet = await rows(page)
      .filter({ hasText: /^“Sheet/ })
      .innerText()
    expect(sheet).toMatch(/Whole line[\s\S]*42 of 42 texts[\s\S]*seen 1 Mar – 21 Apr 2017/)
    expect(
      await rows(page)
        .filter({ hasText: /^“Sheet/ })
        .locator('mark')
        .innerText(),
    ).toMatch(/^Sheet 4\d\d of the Lantern$/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone: accept, reject, undo; the first decision asks for a name', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(path, { waitUntil: 'networkidle' })
    const first = await chosen(page).innerText()
    await page.keyboard.press('a')
    await page.getByRole('dialog', { name: 'Who is reviewing?' }).waitFor()
    await page.keyboard.type('Ada')
    await press(page, 'Enter', /^Accepted: “.*”\. Next: “/)
    expect(await rows(page).first().locator('[data-status]').innerText()).toMatch(/^Accepted by Ada, .* UTC$/)
    expect(await chosen(page).innerText()).not.toBe(first)
    expect(await chosen(page).evaluate((row) => row === document.activeElement)).toBe(true)

    await press(page, 'j', /, 3 of 3$/)
    await press(page, 'j', /This is the last fragment/)
    await press(page, 'k', /, 2 of 3$/)
    await press(page, 'r', /^Rejected: /)
    expect(await rows(page).nth(1).locator('[data-status]').innerText()).toMatch(/^Rejected by Ada/)
    await press(page, 'u', /^Taken back: /)
    expect(await rows(page).nth(1).locator('[data-status]').innerText()).toBe('Proposed')
    await press(page, 'k', /, 1 of 3$/)
    await press(page, 'a', /already/)

    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    expect(await keys.innerText()).toContain('say that it belongs to the articles')
    await axeIsClean(page)
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by buttons: decisions hold for what comes in, and stored articles are read anew on demand', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ben'))
    await page.goto(`${path}&status=all`, { waitUntil: 'networkidle' })
    for (const words of ['Letters to the Lantern', 'Watch the lamps tonight', 'Sheet 4']) {
      const card = rows(page).filter({ hasText: words }).filter({ hasText: 'Whole line' })
      const accept = card.getByRole('button', { name: new RegExp(`^Accept “${words}`) })
      if ((await accept.getAttribute('aria-disabled')) === 'true') continue
      await accept.click()
      await expect.poll(() => said(page)).toContain(`Accepted: “${words}`)
    }
    await page.getByText('3 decisions hold for articles that come in from now on.').waitFor()
    const noise = async () =>
      (await (await fetch(`${dashboard.origin}/api/v1/noise?outlets=harbour-lantern`)).json()) as {
        rows: { characters: { furniture: number }; positions: { head: number; inline: number; tail: number } }[]
      }
    const before = (await noise()).rows[0]?.characters.furniture ?? 0
    await page.getByRole('button', { name: 'Read 42 stored articles anew' }).click()
    await page.getByText('42 articles changed, 0 read as before. Reviews of claims were kept.').waitFor()
    const after = (await noise()).rows[0]
    expect(after?.characters.furniture).toBeGreaterThan(before + 42 * 40)
    for (const place of ['head', 'inline', 'tail'] as const) expect(after?.positions[place], place).toBeGreaterThan(0)
    await expect.poll(() => page.getByRole('button', { name: /stored articles anew/ }).count()).toBe(0)

    // The reader shows it marked, with the words unchanged.
    await page.goto('/noise?text=lantern-3', { waitUntil: 'networkidle' })
    const text = page.getByRole('region', { name: 'Text without furniture' })
    expect(await text.innerText()).not.toContain('Watch the lamps tonight')
    expect(await page.getByRole('region', { name: 'Stored text' }).innerText()).toContain('Watch the lamps tonight')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the noise page then has places, a trend of two full months, and each line once', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/noise?outlets=harbour-lantern', { waitUntil: 'networkidle' })
    const summary = await page.locator('#summary').innerText()
    expect(summary).toMatch(/Left in the text \(scraper noise\)\s+\d/)
    expect(summary).toMatch(/On the page \(source noise\)\s+not known\s+no article came as a web page/)
    expect(summary).toMatch(/42 of 42 articles[\s\S]*n = 42 with text/)
    expect(await page.locator('#by-place tbody tr').count()).toBe(1)
    expect(await page.locator('#by-month tbody tr').count()).toBe(2)
    expect(await page.locator('#by-month svg .recharts-line-dot').count()).toBe(2)
    const lines = await page.locator('#lines li').allInnerTexts()
    expect(lines.filter((line) => line.includes('42 of 42 articles'))).toHaveLength(3)
    for (const name of ['Where furniture stands, by outlet', 'Harbour Lantern: furniture by month']) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: `${name}: save as SVG` }).click()
      const svg = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString('utf8')
      expect(svg).toContain(name)
      expect(svg).not.toMatch(/var\(--/)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'in %s colours axe finds nothing serious, and a phone scrolls one way',
    async (colours) => {
      for (const [address, width] of [
        [`${path}&status=all`, 1440],
        [`${path}&status=all`, 390],
        ['/noise', 390],
      ] as const) {
        const { page, faults } = await openPage(browser, dashboard.origin, { colours, width })
        await page.goto(address, { waitUntil: 'networkidle' })
        await axeIsClean(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(faults).toEqual([])
        await page.context().close()
      }
    },
  )

  test('read-only: profiles can be read, not decided on, and the server refuses', async () => {
    await dashboard.stop()
    dashboard = await startDashboard({ DATA_DIR: dataDir, EVENHAND_MODE: 'read_only' })
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(`${path}&status=all`, { waitUntil: 'networkidle' })
    expect(await page.locator('main').innerText()).toMatch(/read-only[\s\S]*Profiles can be read, not decided on\./)
    expect(await page.getByRole('button', { name: /^(Accept|Reject|Undo|Learn|Read)/ }).count()).toBe(0)
    await press(page, 'r', /read-only/)
    for (const [procedure, input] of [
      ['decide', { fragment: 1, action: 'reject', reviewer: 'Eve' }],
      ['learn', { outlet: 'harbour-lantern' }],
      ['readAnew', { outlet: 'harbour-lantern' }],
    ] as const) {
      const answer = await fetch(`${dashboard.origin}/api/trpc/profiles.${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      expect([procedure, answer.status]).toEqual([procedure, 403])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})
