import type { ClaimRow, EventDetail } from '@evenhand/store'
import { columns, csvRow } from '@evenhand/store/export'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, startSeededDashboard } from './dashboard.ts'

interface PageOf<Row> {
  total: number
  next: string | null
  rows: Row[]
}

describe.skipIf(skipReason !== null)('the read-only API', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const get = async <Body>(path: string): Promise<Body> => (await (await fetch(dashboard.origin + path)).json()) as Body

  /** All rows of a list, page after page. */
  async function allRows<Row>(path: string): Promise<{ rows: Row[]; total: number }> {
    const rows: Row[] = []
    let total = 0
    for (let at: string | null = path; at !== null; ) {
      const page: PageOf<Row> = await get(at)
      rows.push(...page.rows)
      ;({ next: at, total } = page)
    }
    return { rows, total }
  }

  test('from the filter to the export: the CSV of a view equals the API’s rows', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    await page.goto('/claims')
    const before = await page.locator('tbody tr').count()
    await page.locator('summary', { hasText: 'Harm' }).click()
    await page.getByRole('checkbox', { name: /Killed/ }).check()
    await page.waitForURL(/harms=killed/)
    await page.locator('summary', { hasText: 'Figures' }).click()
    await page.getByRole('radio', { name: 'Literal plural' }).check()
    await page.waitForURL(/convention=literal_plural/)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).click()
    const csv = await (await (await download).createReadStream()).toArray()
    const text = Buffer.concat(csv).toString('utf8')
    const search = new URL(page.url()).search
    const { rows, total } = await allRows<ClaimRow>(`/api/v1/claims${search}&limit=5`)
    expect(rows.length).toBe(total)
    expect(total).toBeGreaterThan(5)
    expect(total).toBeLessThanOrEqual(before)
    const table = text.slice(text.search(/^claim,/m))
    expect(table).toBe(
      csvRow(columns.map(({ name }) => name)) +
        rows.map((row) => csvRow(columns.map(({ of }) => of(row, 'literal_plural')))).join(''),
    )
    expect(text.slice(0, text.indexOf(table))).toMatch(
      /# filter: harms=killed; convention=literal_plural[\s\S]*# rows: \d+/,
    )
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('JSON and JSON Lines hold the same rows', async () => {
    const { rows } = await allRows<ClaimRow>('/api/v1/claims?limit=1000')
    const json = await get<{ meta: { rows: number }; rows: ClaimRow[] }>('/api/v1/export/json')
    const lines = (await (await fetch(`${dashboard.origin}/api/v1/export/jsonl?header=false`)).text())
      .trim()
      .split('\n')
    expect(json.rows).toEqual(rows)
    expect(json.meta.rows).toBe(rows.length)
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
  })

  test('events come with what was replaced and why they differ, each claim with its place in the text', async () => {
    const { rows } = await allRows<{ id: string; label: string }>(
      '/api/v1/events?from=2017-09-28&to=2017-09-28&clock=happened',
    )
    const details = await Promise.all(rows.map(({ id }) => get<EventDetail>(`/api/v1/events/${id}`)))
    const detail = details.find(({ event }) => event.articles.length === 4)
    const texts = new Map(detail?.claims.map((row) => [row.id, row.words]))
    const told = detail?.event.differences.map(({ a, b, reasons }) => [
      texts.get(a),
      texts.get(b),
      reasons.map(({ kind }) => kind),
    ])
    expect(told).toContainEqual(['at least 73', 'Around 120', expect.arrayContaining(['wider_period'])])
    expect(detail?.event.sameClaims.flatMap(({ wordings }) => wordings)).toEqual(
      expect.arrayContaining(['dozens', 'scores']),
    )
    for (const { claim, by, reason } of detail?.event.superseded ?? []) {
      expect(texts.has(claim) && texts.has(by)).toBe(true)
      expect(reason).not.toBe('')
    }
  })

  test('every path of its description answers, and takes the one filter', async () => {
    const { paths } = await get<{ paths: Record<string, { get: { parameters: { name: string }[] } }> }>(
      '/api/v1/openapi.json',
    )
    const [claim, event] = [
      (await allRows<{ id: string }>('/api/v1/claims')).rows[0],
      (await allRows<{ id: string }>('/api/v1/events')).rows[0],
    ]
    const ids: Record<string, string | undefined> = {
      '/articles/{id}': '001_d51c12d514fafced',
      '/claims/{id}': claim?.id,
      '/events/{id}': event?.id,
      '/outlets/{outlet}': 'arab-news',
      '/export/{format}': 'csv',
    }
    expect(Object.keys(paths).sort()).toEqual(
      ['/articles', '/claims', '/events', '/outlets', '/coverage', '/noise', ...Object.keys(ids)].sort(),
    )
    for (const [
      path,
      {
        get: { parameters },
      },
    ] of Object.entries(paths)) {
      const address = `/api/v1${path.replace(/\{\w+\}/, encodeURIComponent(ids[path] ?? ''))}`
      expect((await fetch(dashboard.origin + address)).status, address).toBe(200)
      if (parameters.some(({ name }) => name === 'harms')) {
        expect((await fetch(`${dashboard.origin}${address}?harms=injured&outlets=arab-news`)).status, address).toBe(200)
      }
    }
  })

  test.each([
    ['/api/v1/claims?harms=vexed', 400, 'vexed'],
    ['/api/v1/claims?harm=killed', 400, 'harm: not a parameter'],
    ['/api/v1/claims?limit=0', 400, 'limit'],
    ['/api/v1/claims?sort=luck', 400, 'sort'],
    ['/api/v1/articles/nothing-here', 404, 'nothing-here'],
    ['/api/v1/outlets/nothing-here', 404, 'nothing-here'],
    ['/api/v1/outlets/arab-news?limit=0', 400, 'limit'],
    ['/api/v1/export/xls', 404, 'xls'],
  ])('%s is refused with what to do', async (path, status, words) => {
    const answer = await fetch(dashboard.origin + path)
    expect(answer.status).toBe(status)
    const { problem } = (await answer.json()) as { problem: { message: string; advice: string } }
    expect(problem.message).toContain(words)
    expect(problem.advice).not.toBe('')
  })

  test('nothing can be changed through it', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await fetch(`${dashboard.origin}/api/v1/claims`, { method })).status, method).toBe(405)
    }
  })
})
