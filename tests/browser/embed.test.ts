// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graveFindings } from './axe.ts'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

describe.skipIf(skipReason !== null)('cards on another page', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let event: string
  const servers: Server[] = []

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
    const answer = await fetch(`${dashboard.origin}/api/v1/events`)
    const { rows } = (await answer.json()) as { rows: { id: string; articles: number }[] }
    event = rows.find(({ articles }) => articles === 4)?.id ?? 'none'
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
    for (const server of servers) server.close()
  })

  /** Another site whose only page holds this HTML. */
  async function site(html: string): Promise<string> {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="en"><title>A newsroom</title><main>${html}</main></html>`)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async function codeOf(page: Page, name: string): Promise<string> {
    const button = page.getByRole('button', { name, exact: true }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    return page.getByRole('textbox', { name: /HTML for another page/ }).inputValue()
  }

  test('the event’s code shows its card on another site, with sources and day, and leads back to the same view', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/events/${event}?preset=conservative`, { waitUntil: 'networkidle' })
    const title = await page.locator('h1').innerText()
    const code = await codeOf(page, `${title}: embed`)
    await page.getByRole('button', { name: 'Copy embed code' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
    expect(faults).toEqual([])

    const other = await page.context().newPage()
    const errors: string[] = []
    other.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await other.goto(await site(code), { waitUntil: 'networkidle' })
    const card = other.frameLocator('iframe')
    const words = await card.locator('body').innerText()
    for (const part of [
      title,
      'Conservative',
      '≥ 58',
      'Origins: Islamic State, Syrian Observatory',
      'Arabs Today (30 Sep 2017)',
    ])
      expect(words).toContain(part)
    expect(words).toMatch(/As stored on \d+ \w{3} \d{4}/)
    for (const chrome of ['nav', 'form', 'input', 'button']) expect(await card.locator(chrome).count()).toBe(0)
    const opened = page.context().waitForEvent('page')
    await card.getByRole('link', { name: 'Open in evenhand' }).click()
    const back = await opened
    await back.waitForLoadState()
    expect(new URL(back.url()).pathname + new URL(back.url()).search).toBe(`/events/${event}?preset=conservative`)
    const sentence = page.context().waitForEvent('page')
    await card.getByRole('link', { name: '≥ 73' }).click()
    expect((await sentence).url()).toMatch(/\/articles\/002_.*#claim-/)
    expect(other.frames()[1]?.url()).toContain('/embed/events/')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('a chart’s code keeps the filter', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/?outlets=arab-news', { waitUntil: 'networkidle' })
    const code = await codeOf(page, 'Killed, as claimed: embed')
    const other = await page.context().newPage()
    await other.goto(await site(code), { waitUntil: 'networkidle' })
    const card = other.frameLocator('iframe')
    await card.locator('svg a[data-claim]').first().waitFor()
    const names = await card
      .locator('svg a[data-claim]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
    expect(names.length).toBeGreaterThan(2)
    expect(names.every((name) => name.includes('Arab News') && name.includes('killed'))).toBe(true)
    expect(await card.locator('footer').innerText()).toMatch(/Outlets: Arab News\./)
    expect(await card.getByRole('link', { name: 'Open in evenhand' }).getAttribute('href')).toBe(
      '/?outlets=arab-news&harms=killed#over-time',
    )
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an outlet’s figures stand on another site under its name, and lead back to its page', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/outlets/arab-news?harms=killed', { waitUntil: 'networkidle' })
    const code = await codeOf(page, 'Arab News: figures beside other claims: embed')
    const other = await page.context().newPage()
    await other.goto(await site(code), { waitUntil: 'networkidle' })
    const card = other.frameLocator('iframe')
    await card.getByRole('heading', { name: 'Arab News: figures beside other claims' }).waitFor()
    expect(await card.locator('svg a[data-claim]').count()).toBe(1)
    expect(await card.locator('footer').innerText()).toMatch(/Outlets: Arab News\./)
    expect(await card.getByRole('link', { name: 'Open in evenhand' }).getAttribute('href')).toBe(
      '/outlets/arab-news?harms=killed#divergence',
    )
    for (const outlets of ['', '?outlets=arab-news&outlets=the-national'])
      expect((await fetch(`${dashboard.origin}/embed/charts/divergence${outlets}`)).status).toBe(404)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('only cards may be framed', async () => {
    const header = async (path: string) => {
      const { headers } = await fetch(dashboard.origin + path)
      const ancestors = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1]
      return [ancestors, headers.get('x-frame-options')]
    }
    for (const path of ['/', `/events/${event}`, '/review', '/compare', '/embed', '/not-there'])
      expect(await header(path), path).toEqual(["'none'", 'DENY'])
    for (const path of [`/embed/events/${event}`, '/embed/charts/coverage'])
      expect(await header(path), path).toEqual(['*', null])

    const page = await (await browser.newContext()).newPage()
    await page.goto(await site(`<iframe src="${dashboard.origin}/review" title="Review"></iframe>`), {
      waitUntil: 'networkidle',
    })
    expect(await page.frameLocator('iframe').locator('nav').count()).toBe(0)
    await page.context().close()
  })

  test('what a card tells of itself cannot be asked for from outside', async () => {
    const answer = await fetch(`${dashboard.origin}/review`, { headers: { 'x-evenhand-framed': 'yes' } })
    expect(await answer.text()).toContain('aria-label="Pages"')
  })

  test('an unknown chart or event is a 404', async () => {
    for (const path of ['/embed/charts/pie', '/embed/charts/constructor', '/embed/events/nothing'])
      expect((await fetch(dashboard.origin + path)).status, path).toBe(404)
  })

  const cards = [
    'events/EVENT',
    ...[
      'claims-over-time',
      'outlets-by-event',
      'coverage',
      'divergence?outlets=arab-news',
      'noise-by-outlet',
      'noise-by-place',
      'noise-by-month',
    ].map((name) => `charts/${name}`),
  ]
  describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
    test.each(cards)('%s: axe finds nothing serious, nothing fails, a phone scrolls one way', async (card) => {
      const { page, faults } = await openPage(browser, dashboard.origin, { colours, width: 390 })
      await page.goto(`/embed/${card.replace('EVENT', event)}`, { waitUntil: 'networkidle' })
      expect(await page.locator('footer').innerText()).toContain('Open in evenhand')
      expect(await graveFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(faults).toEqual([])
      await page.context().close()
    })
  })
})
