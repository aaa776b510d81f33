// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { request } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, evenhand, startDashboard, temporaryFolder } from './dashboard.ts'

describe.skipIf(skipReason !== null)('who may change something', { timeout: 120_000 }, () => {
  const folder = temporaryFolder()
  let browser: Browser
  beforeAll(async () => {
    ;[browser] = await Promise.all([launchChromium(), evenhand('seed', '--data-dir', folder.path)])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    folder.remove()
  })

  async function withDashboard(env: Record<string, string>, run: (dashboard: Dashboard) => Promise<void>) {
    const dashboard = await startDashboard({ DATA_DIR: folder.path, ...env })
    try {
      await run(dashboard)
    } finally {
      await dashboard.stop()
    }
  }

  test('read-only: the queue can be read, nothing can be decided, and the page says why', async () => {
    await withDashboard({ EVENHAND_MODE: 'read_only' }, async ({ origin }) => {
      const { page, faults } = await openPage(browser, origin)
      await page.goto('/review', { waitUntil: 'networkidle' })
      expect(await page.locator('main').innerText()).toContain('This dashboard is read-only.')
      expect(await page.getByRole('toolbar').count()).toBe(0)
      const first = page.url()
      await page.keyboard.press('a')
      expect(await page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).not.toBe(first)
      await page.goto('/add', { waitUntil: 'networkidle' })
      expect(await page.locator('main').innerText()).toContain('Nothing can be added here.')
      expect(faults).toEqual([])
      await page.context().close()
      expect(await decide(origin, {})).toMatchObject({ status: 403, code: 'read_only' })
    })
  })

  test('with a token: it is asked for once, and the decision goes on', async () => {
    await withDashboard({ EVENHAND_TOKEN: 'open-sesame' }, async ({ origin }) => {
      expect(await decide(origin, {})).toMatchObject({ status: 401, code: 'token_needed' })
      expect(await decide(origin, { authorization: 'Bearer open-sesame' })).toMatchObject({ status: 404 })

      const { page, faults } = await openPage(browser, origin, { expectFailure: /review\.decide|api\/access/ })
      await page.addInitScript(() => window.localStorage.setItem('evenhand-reviewer', 'Ada'))
      await page.goto('/review', { waitUntil: 'networkidle' })
      await page.keyboard.press('a')
      const dialog = page.getByRole('dialog', { name: 'This dashboard asks for a token' })
      await dialog.waitFor()
      await page.keyboard.type('guess')
      await page.keyboard.press('Enter')
      await dialog.getByText('This is not the token of this dashboard.').waitFor()
      await page.getByRole('textbox', { name: 'Token' }).fill('open-sesame')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('[data-said]').textContent()).toMatch(/^Accepted: /)
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'evenhand-token')
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' })
      expect(faults).toEqual([])
      await page.context().close()
    })
  })

  test('open: only pages of the dashboard itself, and programs of this machine', async () => {
    await withDashboard({}, async ({ origin }) => {
      // What it answers to those who may: there is no such claim.
      expect(await decide(origin, {})).toMatchObject({ status: 404, code: 'not_found' })
      expect(await decide(origin, { origin, 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 404 })
      const refused: Record<string, string>[] = [
        { origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' },
      ]
      for (const headers of refused) expect((await decide(origin, headers)).status, JSON.stringify(headers)).toBe(403)
      expect((await decide(origin, { 'content-type': 'text/plain' })).status).toBe(415)
      // A foreign name that was made to lead to this machine.
      expect(await decide(origin, { host: 'rebind.example' })).toMatchObject({ status: 401, code: 'token_needed' })
      const asked = await fetch(`${origin}/api/trpc/review.decide`, {
        method: 'GET',
        headers: { 'content-type': 'application/json' },
      })
      expect(asked.status).toBe(405)
    })
  })

  test('an answer with data lets nothing run', async () => {
    await withDashboard({}, async ({ origin }) => {
      const answer = await fetch(`${origin}/api/reviews?format=csv`)
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
      expect(answer.headers.get('content-disposition')).toContain('attachment')
    })
  })
})

/** Sends a decision on a claim that is not there, with headers that `fetch` would not let one set. */
function decide(origin: string, headers: Record<string, string>): Promise<{ status: number; code: string | null }> {
  const body = JSON.stringify({ action: 'accept', claim: 'none', reviewer: 'Ada' })
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}/api/trpc/review.decide`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length, ...headers } },
      (answer) => {
        let text = ''
        answer.on('data', (data: Buffer) => {
          text += data
        })
        answer.on('end', () => {
          const code = /"problem":\{"code":"(\w+)"/.exec(text)?.[1] ?? null
          resolve({ status: answer.statusCode ?? 0, code })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
