// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('review', { timeout: 90_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const heading = (page: Page) => page.locator('#claim-title')
  const chosen = (page: Page) => page.locator('[data-row][aria-current="true"]')
  const said = (page: Page) => page.locator('[data-said]').textContent()
  const claimIn = (page: Page) => new URL(page.url()).searchParams.get('claim') ?? ''
  /** Presses keys one after the other and waits until the page says what happened. */
  async function press(page: Page, keys: string, announced: RegExp) {
    await page.keyboard.press(keys)
    await expect.poll(() => said(page), { timeout: 10_000 }).toMatch(announced)
  }

  test('on a phone the claim stands on the first screen, and the filters open by keyboard', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin, { width: 390 })
    await page.goto('/review', { waitUntil: 'networkidle' })
    const place = await heading(page).boundingBox()
    expect((place?.y ?? Number.NaN) + (place?.height ?? 0)).toBeLessThan(844)
    const mentions = await page.getByRole('list', { name: 'Mentions' }).boundingBox()
    const fields = await page.getByRole('heading', { name: 'Fields' }).boundingBox()
    expect((fields?.y ?? Number.NaN) - (mentions?.y ?? 0) - (mentions?.height ?? 0)).toBeLessThan(40)
    const words = page.getByRole('searchbox')
    expect(await words.isVisible()).toBe(false)
    await page.getByRole('checkbox', { name: 'Show filters' }).focus()
    await page.keyboard.press('Space')
    expect(await words.isVisible()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone: accept, edit, reject with a reason, undo, and the trail shows it all', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/review', { waitUntil: 'networkidle' })
    expect(await heading(page).innerText()).toBe('“Around 120” killed')
    expect(await page.locator('mark').first().innerText()).toBe('Around 120')
    const reasons = await page.getByRole('list', { name: 'Why it should be looked at' }).innerText()
    expect(reasons).toContain('2.1 times the median of the event’s other figures.')

    // The first decision asks for a name, once; the cursor is in the field already.
    await page.keyboard.press('a')
    await page.getByRole('dialog', { name: 'Who is reviewing?' }).waitFor()
    await page.keyboard.type('Ada')
    await press(page, 'Enter', /^Accepted: “Around 120” killed\. Next: /)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(claimIn(page))
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true)

    // Edit: the qualifier's list, then its number.
    const edited = claimIn(page)
    const before = await heading(page).innerText()
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: /^Edit/ }).waitFor()
    await page.keyboard.type('exactly')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('61')
    await press(page, 'Control+Enter', /^Edited: /)
    // What is in force stays in sight.
    expect(claimIn(page)).toBe(edited)
    await press(page, 'j', /, 3 of /)

    // Reject: not without a reason.
    const rejected = claimIn(page)
    expect(rejected).not.toBe(edited)
    await page.keyboard.press('r')
    await page.getByRole('dialog', { name: /^Reject/ }).waitFor()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.type('counts nobody')
    await press(page, 'Enter', /^Rejected: /)
    expect(await page.getByText('3 decided').count()).toBe(1)

    await press(page, 'u', /^Taken back: /)
    expect(claimIn(page)).toBe(rejected)
    expect(await page.locator('[data-status]').innerText()).toBe('Machine reading')

    // Back to the edited claim: machine and reviewer side by side, and its history.
    await page.goto(`/review?claim=${encodeURIComponent(edited)}`, { waitUntil: 'networkidle' })
    expect(await heading(page).innerText()).toBe(before)
    expect(await page.getByRole('article').innerText()).toMatch(/61 · Edited/)
    expect(await page.getByText('The machine read:').count()).toBe(1)
    expect(await page.getByRole('region', { name: 'History' }).innerText()).toMatch(
      /Edited by Ada, .*UTC[\s\S]*Count: .* → .*\(61\)/,
    )

    await page.goto('/review/trail', { waitUntil: 'networkidle' })
    const lines = await page.locator('tbody tr').allInnerTexts()
    expect(lines.map((line) => /Accepted|Edited|Rejected|Taken back/.exec(line)?.[0])).toEqual([
      'Taken back',
      'Rejected',
      'Edited',
      'Accepted',
    ])
    expect(lines[1]).toContain('counts nobody')
    expect(lines[1]).toContain('taken back since')
    expect(lines.every((line) => line.includes('Ada'))).toBe(true)

    const csv = await (await fetch(`${dashboard.origin}/api/reviews?format=csv`)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(5)
    const json = (await (await fetch(`${dashboard.origin}/api/reviews?format=json`)).json()) as { action: string }[]
    expect(json.map(({ action }) => action)).toEqual(['accept', 'edit', 'reject', 'undo'])

    // The other pages tell the reviewer's value from the machine's.
    await page.goto('/claims?reviews=edited', { waitUntil: 'networkidle' })
    expect(await page.locator('tbody').innerText()).toMatch(/^61.*Edited/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone: victims’ party and subgroups and the perpetrator, in the trail before and after, and back', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
    await page.goto('/review?q=coalition', { waitUntil: 'networkidle' })
    const claim = claimIn(page)
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit/ })
    await dialog.waitFor()
    const tabTo = async (name: string) => {
      const field = dialog.locator(name)
      for (let at = 0; at < 40 && !(await field.evaluate((node) => node === document.activeElement)); at++)
        await page.keyboard.press('Tab')
      expect(await field.evaluate((node) => node === document.activeElement)).toBe(true)
    }
    await tabTo('[name="victimParty"]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Islamic State')
    await tabTo('[name="subgroups"][value="woman"]')
    await page.keyboard.press('Space')
    await tabTo('[name="perpetrator"]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('unknown pilots')
    await tabTo('[name="perpetratorParty"]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Sky Wardens')
    await tabTo('[name="perpetratorStatus"]')
    await page.keyboard.type('All')
    await tabTo('[name="reason"]')
    const findings = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(findings.violations).toEqual([])
    await press(page, 'Control+Enter', /^Edited: /)

    const stored = async () =>
      (await (await fetch(`${dashboard.origin}/api/v1/claims/${encodeURIComponent(claim)}`)).json()).claim
    await expect.poll(stored).toMatchObject({
      victims: { party: 'islamic_state', subgroups: ['woman'] },
      perpetrator: { text: 'unknown pilots', party: 'sky_wardens', status: 'alleged' },
    })
    await page.goto('/review/trail', { waitUntil: 'networkidle' })
    const edited = await page.locator('tbody tr').first().innerText()
    for (const words of ['Women', 'of Islamic State', '“unknown pilots”, sky_wardens, alleged'])
      expect(edited).toContain(words)
    await page.goto(`/review?claim=${encodeURIComponent(claim)}`, { waitUntil: 'networkidle' })
    expect(await page.getByText('The machine read:').count()).toBe(1)
    await press(page, 'u', /^Taken back: /)
    await expect.poll(stored).toMatchObject({ victims: { subgroups: [] } })
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('moving, help, source, same claim and split by keyboard', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ben'))
    await page.goto('/review?q=scores', { waitUntil: 'networkidle' })
    const first = claimIn(page)
    await press(page, 'j', /, 2 of /)
    expect(claimIn(page)).not.toBe(first)
    await press(page, 'k', /, 1 of /)
    await press(page, 'ArrowDown', /, 2 of /)
    await press(page, 'k', /, 1 of /)
    await press(page, 'k', /This is the first claim/)

    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys' })
    expect(await help.innerText()).toContain('make one of its mentions a claim of its own')
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    expect(await chosen(page).evaluate((row) => row === document.activeElement)).toBe(true)

    await page.keyboard.press('s')
    await page.getByRole('dialog', { name: 'Who says so?' }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Islamic State')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Armed')
    await press(page, 'Tab', /./)
    await press(page, 'Control+Enter', /^(Source changed): /)

    // The same statement, “dozens” in another paper.
    await page.keyboard.press('m')
    await page.getByRole('dialog', { name: 'Which claim says the same?' }).waitFor()
    await page.locator('dialog label', { hasText: 'dozens' }).locator('input').focus()
    await page.keyboard.press('Space')
    const linked = claimIn(page)
    await press(page, 'Enter', /^Linked as the same claim: /)
    await page.goto(`/review?claim=${encodeURIComponent(linked)}`, { waitUntil: 'networkidle' })
    expect(await page.getByRole('region', { name: 'Other claims' }).innerText()).toMatch(
      /same claim as\s+dozens killed/,
    )

    // One mention of two becomes a claim of its own, and comes back.
    await page.goto('/review?reviews=accepted', { waitUntil: 'networkidle' })
    const both = page.getByRole('list', { name: 'Mentions' }).locator('> li')
    expect(await both.count()).toBe(2)
    await page.keyboard.press('x')
    await page.getByRole('dialog', { name: 'Which mention is a claim of its own?' }).waitFor()
    await press(page, 'Enter', /^Split: /)
    expect(await both.count()).toBe(1)
    await press(page, 'u', /^Taken back: /)
    await expect.poll(() => both.count()).toBe(2)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a slash goes to the filter, where keys are letters', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/review', { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.keyboard.type('scores')
    await page.waitForURL(/q=scores/)
    await expect.poll(() => page.locator('[data-row]').count()).toBeLessThan(5)
    expect(await page.locator('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('single keys can be turned off', async () => {
    const { page } = await openPage(browser, dashboard.origin)
    await page.goto('/review', { waitUntil: 'networkidle' })
    await page.keyboard.press('?')
    await page.getByLabel(/Single keys act/).uncheck()
    await page.keyboard.press('Escape')
    const before = page.url()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    expect(page.url()).toBe(before)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.context().close()
  })

  describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
    test.each([
      ['the queue', ''],
      ['its list of keys', '?'],
      ['the edit form', 'e'],
      ['the rejection', 'r'],
      ['the source', 's'],
      ['the same claim', 'm'],
    ])('axe finds nothing serious in %s', async (_, key) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours })
      await page.goto('/review', { waitUntil: 'networkidle' })
      if (key !== '') await page.keyboard.press(key)
      if (key !== '') await page.locator('dialog[open]').waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  })

  test('the reader leads to the review of each claim', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/articles/002_8c89947b9dc65d1b', { waitUntil: 'networkidle' })
    const card = page.locator('[data-fields]').first()
    const claim = await card.getAttribute('data-fields')
    await card.getByRole('link', { name: /^Review/ }).click()
    await page.waitForURL(/\/review\?claim=/)
    expect(claimIn(page)).toBe(claim)
    await heading(page).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})
