// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, evenhand, root, startDashboard, startSeededDashboard, temporaryFolder } from './dashboard.ts'

const [a, b] = ['000_4848f3e4e2316861', '001_d51c12d514fafced']
const side = (page: Page, name: 'a' | 'b') =>
  page.locator('main section', { has: page.locator(`#${name}-passage-1`) }).locator('[data-article-text]')

describe.skipIf(skipReason !== null)('lineage', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let event: string

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
    const answer = await fetch(`${dashboard.origin}/api/v1/events`)
    const { rows } = (await answer.json()) as { rows: { id: string; articles: number }[] }
    event = `/events/${rows.find(({ articles }) => articles === 4)?.id}`
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  test('each line of the drawing is a link that says by keyboard what it rests on; the table says the same', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(event, { waitUntil: 'networkidle' })
    const panel = page.locator('#lineage')
    const lines = panel.locator('svg a[data-link]')
    const drawn = await lines.evaluateAll((all) =>
      all.map((line) => [line.getAttribute('data-link'), line.getAttribute('aria-label')]),
    )
    const rows = await panel.locator('tbody tr').allInnerTexts()
    expect(drawn.length).toBeGreaterThan(8)
    // Reasons name articles by outlet and headline, as links, never by their ids.
    expect(rows.join(' ')).not.toMatch(/00\d_/)
    const named = panel.locator('td[data-label="Link and reason"]').getByRole('link', { name: /^The National \(“/ })
    expect(await named.first().getAttribute('href')).toContain(`/articles/${a}`)
    expect(rows.filter((row) => !row.startsWith('No source named'))).toHaveLength(drawn.length)
    for (const [basis, words] of drawn) {
      expect(words).toMatch(basis === 'stated' ? /^Stated: / : /^Inferred: /)
      expect(words?.length).toBeGreaterThan(40)
    }
    const dashes = await lines.evaluateAll((all) =>
      all.map((line) => line.querySelectorAll('path')[1]?.getAttribute('stroke-dasharray') !== null),
    )
    expect(dashes).toEqual(drawn.map(([basis]) => basis === 'inferred'))
    const tip = panel.locator('[data-tip]')
    expect(await tip.innerText()).toContain('reach it with Tab')
    await lines.first().focus()
    const first = await tip.innerText()
    await page.keyboard.press('Tab')
    await expect.poll(() => tip.innerText()).not.toBe(first)
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    const [says, reason] = (await tip.innerText()).split('\n').filter(Boolean)
    expect(focused).toContain(says)
    expect(focused).toContain(reason)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a line between two articles leads to both texts side by side', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(event, { waitUntil: 'networkidle' })
    await page.locator('#lineage svg a[aria-label*="share text"]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/compare\?a=.+&b=.+/)
    await page.getByRole('heading', { name: 'Two articles side by side' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'in %s colours it is saved whole, and axe finds nothing serious',
    async (colours) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours })
      await page.goto(event, { waitUntil: 'networkidle' })
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'What the figures rest on: save as SVG' }).click()
      const svg = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString('utf8')
      for (const words of ['Arabs Today', 'Islamic State', '≥ 73', 'stroke-dasharray', 'Solid: stated'])
        expect(svg).toContain(words)
      expect(svg).not.toMatch(/var\(--|href=/)
      expect(await graveFindings(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('on a phone the table takes the drawing’s place, in one column', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width: 390 })
    await page.goto(event, { waitUntil: 'networkidle' })
    expect(await page.locator('#lineage svg').isVisible()).toBe(false)
    const rows = page.locator('#lineage tbody').first().locator('tr')
    const inSight = async () => (await Promise.all((await rows.all()).map((row) => row.isVisible()))).filter(Boolean)
    expect(await rows.count()).toBeGreaterThan(4)
    expect(await inSight()).toHaveLength(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByLabel(`Show all ${await rows.count()} links`).focus()
    await page.keyboard.press('Space')
    expect(await inSight()).toHaveLength(await rows.count())
    expect(await graveFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the panel of copies leads to both texts, which stay letter for letter, with the same words under one number', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(`/articles/${a}`, { waitUntil: 'networkidle' })
    await page
      .getByRole('link', { name: /^Side by side with/ })
      .first()
      .click()
    await page.waitForURL(/\/compare\?/)
    expect(new URL(page.url()).searchParams.get('b')).toBe(b)
    const [left, right] = [side(page, 'a'), side(page, 'b')]
    await left.waitFor()
    for (const [text, id] of [
      [left, a],
      [right, b],
    ] as const) {
      const shown = await text.evaluate((element) => {
        const copy = element.cloneNode(true) as Element
        for (const number of copy.querySelectorAll('a[data-number]')) number.remove()
        return copy.textContent
      })
      expect(shown).toBe(readFileSync(join(root, 'seeds', `${id}.txt`), 'utf8'))
    }
    const words = async (text: typeof left, number: number) =>
      (await text.locator(`[data-passage="${number}"]`).allTextContents())
        .join('')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    const passages = await left.locator('a[data-number]').count()
    expect(passages).toBeGreaterThan(3)
    expect(await right.locator('a[data-number]').count()).toBe(passages)
    expect((await words(left, 1)).length).toBeGreaterThan(30)
    expect(await words(left, 1)).toBe(await words(right, 1))
    expect(await right.locator('[data-furniture]').count()).toBeGreaterThan(0)
    expect(await right.locator('[data-mention]', { hasText: 'at least 58' }).count()).toBeGreaterThan(0)
    expect(await page.locator('main').innerText()).toMatch(
      /\d+\s% of The National.+\d+\s% of Arabs Today[\s\S]+where the other has it from is not stated[\s\S]+Inferred: /,
    )
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by keyboard one goes from passage to passage, and from a passage to its twin', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto(`/compare?a=${a}&b=${b}`, { waitUntil: 'networkidle' })
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('a-passage-1')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('a-passage-2')
    expect(await page.getByRole('status').innerText()).toMatch(/^Passage 2 of \d+$/)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('b-passage-2')
    expect(new URL(page.url()).hash).toBe('#b-passage-2')
    await page.keyboard.press('k')
    await expect.poll(focused).toBe('a-passage-1')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an address without two articles says what is missing; an unknown one is not found', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin, { expectFailure: /nothing-here/ })
    await page.goto(`/compare?a=${a}`)
    expect(await page.locator('main').innerText()).toContain('two articles')
    await page.goto(`/compare?a=${a}&b=nothing-here`)
    expect(await page.locator('main').innerText()).toContain('Not found')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(skipReason !== null)('texts from right to left', { timeout: 120_000 }, () => {
  test('stand so on both sides, with their shared passage', async () => {
    const folder = temporaryFolder()
    const passage =
      'وقال شهود عيان إن فرق الإنقاذ عملت طوال الليل بين البيوت المهدمة بينما انتظرت العائلات أمام مبنى المدرسة وصول الأخبار عن المفقودين'
    const line = (id: string, outlet: string, end: string) =>
      JSON.stringify({ id, outlet, text: `خبر من ${outlet}\n\n${passage} ${end}`, published: '2024-03-02' })
    const file = join(folder.path, 'rtl.jsonl')
    writeFileSync(file, `${line('r1', 'Dawn', 'صباحا.')}\n${line('r2', 'Dusk', 'مساء.')}\n`)
    const dataDir = join(folder.path, 'data')
    await evenhand('migrate', '--data-dir', dataDir)
    // It ends with a warning, as no rules read Arabic; both texts are stored all the same.
    const said = await evenhand('ingest', file, '--data-dir', dataDir).catch((error: Error) => error.message)
    expect(said).toContain('Read 2 articles')
    const [dashboard, browser] = await Promise.all([startDashboard({ DATA_DIR: dataDir }), launchChromium()])
    try {
      const { page, faults } = await openPage(browser, dashboard.origin)
      await page.goto('/compare?a=r1&b=r2', { waitUntil: 'networkidle' })
      const directions = await page
        .locator('[data-article-text]')
        .evaluateAll((all) => all.map((text) => getComputedStyle(text).direction))
      expect(directions).toEqual(['rtl', 'rtl'])
      expect(await page.locator('a[data-number]').count()).toBe(2)
      expect(faults).toEqual([])
    } finally {
      await browser.close()
      await dashboard.stop()
      folder.remove()
    }
  })
})
