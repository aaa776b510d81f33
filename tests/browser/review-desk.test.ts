// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('the review desk', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const claimIn = (page: Page) => new URL(page.url()).searchParams.get('claim') ?? ''
  const status = (page: Page) => page.locator('[data-status]')
  const said = (page: Page) => page.locator('[data-said]').textContent()
  const tool = (page: Page, name: string) =>
    page.getByRole('toolbar', { name: 'Decisions' }).getByRole('button', { name })
  async function press(page: Page, keys: string, announced: RegExp) {
    await page.keyboard.press(keys)
    await expect.poll(() => said(page), { timeout: 10_000 }).toMatch(announced)
  }
  /** The desk as a reviewer opens it whose name is known. */
  async function openDesk(query = '', options: { width?: number } = {}) {
    const opened = await openPage(browser, dashboard.origin, options)
    await opened.page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
    await opened.page.goto(`/review${query}`, { waitUntil: 'networkidle' })
    return opened
  }

  /** A claim that nobody has decided on and whose figure is a number: the form of a word has no field for one. */
  async function numbered(): Promise<string> {
    const { rows } = await (await fetch(`${dashboard.origin}/api/v1/claims?limit=100`)).json()
    const found = (rows as { id: string; review: string; claim: { count: { term: string | null } } }[]).find(
      ({ review, claim }) => review === 'unreviewed' && claim.count.term === null,
    )
    return `claim=${encodeURIComponent(found?.id ?? '')}`
  }

  test('what was taken back is brought back, in order, also after a reload, until a new decision', async () => {
    const { page, faults } = await openDesk()
    expect(await tool(page, 'Redo').getAttribute('aria-disabled')).toBe('true')
    const first = claimIn(page)
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(first)
    const second = claimIn(page)
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(second)
    await page.keyboard.press('u')
    await expect.poll(() => claimIn(page)).toBe(second)
    await page.keyboard.press('u')
    await expect.poll(() => claimIn(page)).toBe(first)
    await press(page, 'Shift+U', /^Brought back: /)
    expect([claimIn(page), await status(page).innerText()]).toEqual([first, 'Accepted'])
    await tool(page, 'Redo').click()
    await expect.poll(() => claimIn(page)).toBe(second)
    expect(await status(page).innerText()).toBe('Accepted')
    expect(await tool(page, 'Redo').getAttribute('title')).toBe('There is nothing to bring back.')

    await press(page, 'u', /^Taken back: /)
    await page.goto(`/review?claim=${encodeURIComponent(second)}`, { waitUntil: 'networkidle' })
    await press(page, 'Shift+U', /^Brought back: /)
    expect(await status(page).innerText()).toBe('Accepted')
    expect(await page.getByRole('region', { name: 'History' }).innerText()).toMatch(
      /Brought back by Ada[\s\S]*Taken back by Ada[^\n]*, brought back since[\s\S]*Accepted by Ada[^\n]*, taken back and brought back since, so it is in force/,
    )

    await press(page, 'u', /^Taken back: /)
    await press(page, 'a', /^Accepted: /)
    await page.goto(`/review?claim=${encodeURIComponent(second)}`, { waitUntil: 'networkidle' })
    expect(await tool(page, 'Redo').getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain('Shift+U')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('with nothing to take back the key says so, and the list of keys says what it takes back', async () => {
    const { page, faults } = await openDesk()
    const nothing = 'Nothing to take back: no decision was made here, and none on this claim.'
    await expect.poll(() => tool(page, 'Undo').getAttribute('title')).toBe(nothing)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('[data-refused]').innerText()).toBe(nothing)
    expect(await said(page)).toBe(nothing)
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    expect(await keys.innerText()).toContain('take back the last decision made here, or on this claim')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('[data-refused]').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a decision taken while its claim is still being read shows at once', async () => {
    const { page, faults } = await openDesk()
    const first = claimIn(page)
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(first)
    // Each claim is read at once and told late, so that what is told was read before the next decision.
    await page.route('**/api/trpc/*review.claim*', async (route) => {
      const answer = await route.fetch()
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.fulfill({ response: answer }).catch(() => {})
    })
    await page.keyboard.press('u')
    await expect.poll(() => claimIn(page)).toBe(first)
    await press(page, 'Shift+U', /^Brought back: /)
    expect(await status(page).innerText()).toBe('Accepted')
    await press(page, 'u', /^Taken back: /)
    expect(await status(page).innerText()).toBe('Machine reading')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an edit stays in sight beside the machine’s value; accepting goes on and says so on the page', async () => {
    const { page, faults } = await openDesk(`?why=single_origin&${await numbered()}`)
    const first = claimIn(page)
    const count = async (part: string) =>
      Number((await page.getByRole('navigation', { name: 'Reasons to look' }).innerText()).match(`${part} (\\d+)`)?.[1])
    const [all, single] = [await count('All'), await count('Single origin')]
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit/ })
    await dialog.locator('[name="number"]').fill('57')
    await press(page, 'Control+Enter', /^Edited: /)
    expect(claimIn(page)).toBe(first)
    const note = page.locator('[data-note]')
    expect(await note.innerText()).toMatch(
      /^Edited: “.*” killed\. Count: (≥ )?57 \(was (≥ |~ )?\d+\)\.\s*Undo: u\s*Next: j$/,
    )
    expect(await page.locator('[data-machine]').innerText()).toMatch(/Count\s.*\(≥? ?57\)/s)
    await expect.poll(() => count('All')).toBe(all - 1)
    expect(await count('Single origin')).toBeLessThan(single)

    await page.keyboard.press('j')
    await expect.poll(() => claimIn(page)).not.toBe(first)
    expect(await note.count()).toBe(0)
    const second = claimIn(page)
    const name = await page.locator('#claim-title').innerText()
    await page.keyboard.press('a')
    await expect.poll(() => claimIn(page)).not.toBe(second)
    expect(await note.innerText()).toContain(`Accepted: ${name}`)
    await expect.poll(() => count('All')).toBe(all - 2)
    await note.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => claimIn(page)).toBe(second)
    expect(await status(page).innerText()).toBe('Machine reading')
    await expect.poll(() => count('All')).toBe(all - 1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the name is asked for before a form is filled in', async () => {
    const { page } = await openPage(browser, dashboard.origin)
    await page.goto('/review', { waitUntil: 'networkidle' })
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Who is reviewing?' }).waitFor()
    await page.keyboard.type('Ben')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /^Edit/ }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.context().close()
  })

  test('Enter in a field saves nothing, letters in the number are named, and strange words are doubted', async () => {
    const { page, faults } = await openDesk(`?${await numbered()}`)
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit/ })
    const number = dialog.locator('[name="number"]')
    await number.fill('seven')
    await number.press('Enter')
    expect(await dialog.getByRole('alert').filter({ hasText: 'seven' }).count()).toBe(0)
    expect(await dialog.innerText()).toMatch(/Saves: Ctrl or ⌘ with Enter/)
    await number.press('Control+Enter')
    await dialog.getByText('“seven” is not a whole number. Write it in digits, such as 58.').waitFor()
    expect(await number.evaluate((node) => node === document.activeElement)).toBe(true)
    await number.fill('')
    await number.press('Control+Enter')
    await dialog.getByText('The count needs a number.').waitFor()
    await number.fill('7')

    await dialog.locator('[name="victims"]').fill('lighthouse keepers')
    await dialog.getByText('These words do not occur in the article.').waitFor()
    await dialog.locator('[name="victims"]').fill('FIGHTERS')
    expect(await dialog.getByText('These words do not occur').count()).toBe(0)
    await dialog.locator('[name="where"]').fill('Lighthouse Rock')
    await dialog.getByText('These words do not occur in the article.').waitFor()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByRole('alert').filter({ hasText: '“Lighthouse Rock” is no place of this event' }).waitFor()
    expect(await dialog.locator('[name="where"]').evaluate((node) => node === document.activeElement)).toBe(true)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => said(page)).toMatch(/^Edited: /)
    expect(await page.locator('[data-machine]').innerText()).toContain('Lighthouse Rock')
    await press(page, 'u', /^Taken back: /)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the words around a sentence keep their paragraphs, and furniture is marked there', async () => {
    const found = await fetch(`${dashboard.origin}/api/v1/claims?q=launched+a+surprise`)
    const [claim] = (await found.json()).rows as { id: string }[]
    const { page, faults } = await openDesk(`?claim=${encodeURIComponent(claim?.id ?? '')}`)
    const quote = page.locator('blockquote').first()
    expect(await quote.locator('[data-furniture="caption_credit"]').innerText()).toContain('[AFP]')
    expect(await quote.evaluate((node) => getComputedStyle(node).whiteSpaceCollapse)).toBe('preserve-breaks')
    expect(await quote.innerText()).toMatch(/\n\s*\n/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    [1440, 757],
    [390, 844],
  ])('at %i × %i the sentence stands above the buttons, and both are on the first screen', async (width, height) => {
    const { page, faults } = await openDesk('', { width })
    await page.setViewportSize({ width, height })
    for (let n = 0; n < 3; n++) {
      const bottom = async (what: Locator) => {
        const box = await what.boundingBox()
        return box === null ? Number.NaN : box.y + box.height
      }
      const accept = tool(page, 'Accept')
      // Both move while the claim's neighbours are being read.
      const room = async () =>
        ((await accept.boundingBox())?.y ?? Number.NaN) - (await bottom(page.locator('blockquote mark').first()))
      await expect.poll(room).toBeGreaterThanOrEqual(0)
      await expect.poll(() => bottom(accept)).toBeLessThanOrEqual(height)
      const before = claimIn(page)
      if (width < 640) await tool(page, 'Next').click()
      else await page.keyboard.press('j')
      await expect.poll(() => claimIn(page)).not.toBe(before)
      await page.waitForLoadState('networkidle')
    }
    // Who has read on below finds the next claim at its head.
    await page.getByRole('region', { name: 'Other claims' }).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 4000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    const last = claimIn(page)
    await tool(page, 'Accept').click()
    await expect.poll(() => claimIn(page)).not.toBe(last)
    const sentence = page.locator('blockquote mark').first()
    await expect.poll(async () => (await sentence.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
