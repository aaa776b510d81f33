// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason, type WatchedPage } from './chromium.ts'
import { type Dashboard, evenhand, startSeededDashboard } from './dashboard.ts'

const report = (n: number) =>
  `Quay shelled\n\nAt least ${n} people were killed in Homs on Friday, the Harbour Rights Watch said.\n\nRead more: the ferry timetable\nShare on Facebook\n`

describe.skipIf(skipReason !== null)('adding articles', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let open: WatchedPage
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-add-'))

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    open = await openPage(browser, dashboard.origin)
    await open.page.goto('/add', { waitUntil: 'networkidle' })
  })
  afterEach(async () => {
    const { faults } = open
    await open.page.context().close()
    expect(faults).toEqual([])
  })

  /** Writes files and chooses them on the page. */
  async function choose(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    })
    await page.locator('#add-files').setInputFiles(paths)
    await page.getByRole('region', { name: 'What was read' }).waitFor()
  }
  const stored = (page: Page) => page.locator('[data-job="done"]')
  async function takeBack(page: Page): Promise<string> {
    const job = page.getByRole('region', { name: 'Storing' })
    await job.getByRole('button', { name: 'Take back' }).click()
    await job.getByRole('button', { name: 'Take back' }).click()
    const words = job.getByText(/^Taken back/)
    await words.waitFor()
    return words.innerText()
  }

  test('a pasted text is read as it is typed, stored on demand, appears, and is taken back', async () => {
    const { page } = open
    await page.getByLabel('Text', { exact: true }).fill(report(14))
    await page.getByLabel('Outlet, if known').fill('Coast Courier')
    await page.getByLabel('Published, if known').fill('2018-05-05')
    const preview = page.getByRole('region', { name: 'What is read in it' })
    await preview.getByText('1 claim', { exact: true }).waitFor()
    await preview.getByText('Coast Courier').waitFor()
    expect(await preview.innerText()).toMatch(/≥ 14\s+killed/)
    expect(await preview.innerText()).toContain('Harbour Rights Watch')
    await preview.getByText('happened 4 May 2018').waitFor()
    expect(await preview.locator('[data-mention]').allInnerTexts()).toEqual(['At least 14'])
    expect((await preview.locator('[data-furniture]').allInnerTexts()).join(' ')).toContain('Share on Facebook')
    expect(await preview.locator('[data-article-text]').evaluate((text) => text.textContent)).toBe(report(14))

    await page.getByRole('button', { name: 'Store this article' }).click()
    await stored(page).waitFor()
    expect(await stored(page).innerText()).toContain('1 article stored')
    await stored(page).getByRole('link', { name: 'Quay shelled' }).click()
    await page.waitForURL(/\/articles\//)
    expect(await page.locator('[data-article-text]').innerText()).toContain('At least 14 people')
    const article = new URL(page.url()).pathname
    await page.goto('/claims?q=Harbour+Rights')
    expect(await page.locator('tbody tr').count()).toBe(1)

    await page.goto('/add', { waitUntil: 'networkidle' })
    const row = page.locator('#history tbody tr', { hasText: 'pasted text' }).first()
    await row.getByRole('button', { name: 'Take back' }).click()
    await row.getByRole('button', { name: 'Take back' }).click()
    await page.locator('#history', { hasText: 'taken back on' }).waitFor()
    expect(await row.innerText()).toContain('Taken back: 1 article.')
    await page.goto('/claims?q=Harbour+Rights')
    await page.getByText('No claim in this view').waitFor()

    // Its address says what became of it, and leads to where it comes back.
    const { page: gone, faults } = await openPage(browser, dashboard.origin, { expectFailure: /\/articles\// })
    expect((await gone.goto(article))?.status()).toBe(404)
    await gone.getByText(/this article was taken back on .* with “pasted text”/).waitFor()
    await gone.getByRole('link', { name: 'Put it back' }).click()
    await gone.waitForURL(/\/add#history/)
    expect(faults).toEqual([])
    await gone.context().close()
    await page.goto('/add', { waitUntil: 'networkidle' })
    await row.getByRole('button', { name: 'Put back' }).click()
    await row.getByText('Put back: 1 article.').waitFor()
    await page.goto(article, { waitUntil: 'networkidle' })
    expect(await page.locator('[data-article-text]').innerText()).toContain('At least 14 people')
    await page.goto('/add', { waitUntil: 'networkidle' })
    await row.getByRole('button', { name: 'Take back' }).click()
    await row.getByRole('button', { name: 'Take back' }).click()
    await row.getByText('taken back on').waitFor()
  })

  test('files: each bad one says why, the good ones are listed, stored together and taken back together', async () => {
    const { page } = open
    await choose(page, {
      'one.txt': report(21),
      'lines.jsonl': `${JSON.stringify({ id: 'two', text: report(22) })}\nnot json\n`,
      'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    })
    const read = page.getByRole('region', { name: 'What was read' })
    const failures = await read.getByRole('alert').innerText()
    expect(failures).toContain('lines.jsonl:2')
    expect(failures).toContain('Not JSON')
    expect(failures).toContain('picture.png')
    await read.getByText('What is read in it').first().click()
    await read.locator('[data-mention]').first().waitFor()
    await read.getByRole('button', { name: 'Store 2 articles' }).click()
    await stored(page).waitFor()
    expect(await stored(page).innerText()).toMatch(/2 articles stored, 2 claims/)
    expect(await takeBack(page)).toBe('Taken back: 2 articles.')
  })

  test('a corrected file can take the place of the older one, which comes back when that is taken back', async () => {
    const { page } = open
    await choose(page, { 'quay.txt': report(31) })
    await page.getByRole('button', { name: 'Store 1 article' }).click()
    await stored(page).waitFor()
    await choose(page, { 'quay.txt': report(32) })
    const note = page.getByRole('group', { name: /^Older text/ })
    expect(await note.innerText()).toContain('Another text with the same name is stored')
    expect(await note.getByRole('radio', { name: /take its place/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Store 1 article' }).click()
    await page.getByText('1 older text set aside').first().waitFor()
    await expect.poll(async () => (await fetch(`${dashboard.origin}/articles/quay`)).text()).toContain('At least 32')
    expect(await takeBack(page)).toContain('1 older text came back')
    expect(await (await fetch(`${dashboard.origin}/articles/quay`)).text()).toContain('At least 31')
  })

  test('too much at once is refused before it is sent', async () => {
    const { page } = open
    const large = join(folder, 'large.txt')
    writeFileSync(large, 'x'.repeat(33 * 1024 * 1024))
    await page.locator('#add-files').setInputFiles(large)
    await page.locator('#files').getByRole('alert').waitFor()
    expect(await page.locator('#files').getByRole('alert').innerText()).toMatch(/33\.0 MB[\s\S]*evenhand ingest/)
  })

  test('what the command stores meanwhile is listed, as one batch', async () => {
    const lines = Array.from({ length: 120 }, (_, n) =>
      JSON.stringify({ id: `b${n}`, text: `${n + 3} people were killed in Idlib on Monday, police said.` }),
    )
    const file = join(folder, 'batch.jsonl')
    writeFileSync(file, lines.join('\n'))
    await evenhand('ingest', file, '--data-dir', dashboard.dataDir)
    const { page } = open
    await page.reload()
    const rows = page.locator('#history tbody tr', { hasText: 'batch.jsonl' })
    expect(await rows.count()).toBe(1)
    expect(await rows.first().innerText()).toContain('120')
  })

  test('a request from another site changes nothing, and one that is too large is not read', async () => {
    const url = `${dashboard.origin}/api/trpc/add.undo`
    const body = JSON.stringify({ ingest: 1 })
    const foreign = {
      'content-type': 'application/json',
      'sec-fetch-site': 'cross-site',
      origin: 'https://elsewhere.example',
    }
    expect((await fetch(url, { method: 'POST', body, headers: foreign })).status).toBe(403)
    const huge = await fetch(url, {
      method: 'POST',
      body: 'x'.repeat(33 * 1024 * 1024),
      headers: { 'content-type': 'application/json' },
    })
    expect(huge.status).toBe(413)
    await open.page.reload()
    expect(await open.page.locator('#history').innerText()).not.toMatch(/seeds[\s\S]*taken back/)
  })

  test.each(['light', 'dark'] as const)(
    'with a preview open, in %s colours, axe finds nothing serious',
    async (colours) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours })
      await page.goto('/add', { waitUntil: 'networkidle' })
      await page.getByLabel('Text', { exact: true }).fill(report(41))
      await page.locator('[data-preview]').waitFor()
      await choose(page, { 'axe.txt': report(42), 'bad.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})
