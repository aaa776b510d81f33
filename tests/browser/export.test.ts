import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { type Dashboard, evenhand, startDashboard, temporaryFolder } from './dashboard.ts'

const formats = ['csv', 'json', 'jsonl', 'ged', 'acled', 'plover']

/** A file without the moment at which it was written. */
const timeless = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now')

describe.skipIf(skipReason !== null)('exports of the dashboard', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  const folder = temporaryFolder()
  const data = join(folder.path, 'data')
  const written = new Map<string, string>()

  beforeAll(async () => {
    await evenhand('seed', '--data-dir', data)
    for (const format of formats) {
      const out = join(folder.path, format)
      await evenhand('export', '--data-dir', data, '--format', format, '--convention', 'literal_plural', '--out', out)
      written.set(format, readFileSync(out, 'utf8'))
    }
    ;[dashboard, browser] = await Promise.all([startDashboard({ DATA_DIR: data }), launchChromium()])
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
    folder.remove()
  })

  test.each(formats)('%s: the API’s file is the command’s', async (format) => {
    const answer = await fetch(`${dashboard.origin}/api/v1/export/${format}?convention=literal_plural`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text.split('\n').length).toBeGreaterThan(3)
    expect(timeless(text)).toBe(timeless(written.get(format) ?? ''))
  })

  test.each(formats)('%s: a byte-order mark comes before CSV alone, and nothing else changes', async (format) => {
    const read = async (search: string) =>
      Buffer.from(await (await fetch(`${dashboard.origin}/api/v1/export/${format}${search}`)).arrayBuffer())
    const [plain, marked] = [await read(''), await read('?bom=true')]
    const mark = Buffer.from(format === 'csv' || format === 'ged' ? [0xef, 0xbb, 0xbf] : [])
    expect(marked.subarray(0, mark.length)).toEqual(mark)
    expect(timeless(marked.subarray(mark.length).toString('utf8'))).toBe(timeless(plain.toString('utf8')))
    expect(plain[0]).not.toBe(0xef)
  })

  test('the page of claims offers CSV for Excel, and the audit trail does', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    for (const path of ['/claims?harms=killed', '/review/trail?reviewer=Ada']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'CSV for Excel' }).click()
      const file = Buffer.concat(await (await (await download).createReadStream()).toArray())
      expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(file.subarray(3, 5).toString()).toMatch(/^(# |id)$/)
    }
    await page.goto('/claims', { waitUntil: 'networkidle' })
    await page.getByText('What the files begin with').click()
    expect(await page.locator('main').textContent()).toContain('CSV for Excel is the same behind a byte-order mark')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the description names every format and what its rule is', async () => {
    const { paths } = (await (await fetch(`${dashboard.origin}/api/v1/openapi.json`)).json()) as {
      paths: Record<
        string,
        { get: { description: string; parameters: { name: string; schema: { enum?: string[] } }[] } }
      >
    }
    const { description, parameters } = paths['/export/{format}']?.get ?? { description: '', parameters: [] }
    expect(parameters.find(({ name }) => name === 'format')?.schema.enum).toEqual(formats)
    for (const format of formats) expect(description).toContain(`\`${format}\``)
  })

  test('the page of events offers them, under the filter in force; an event’s page exports that event', async () => {
    const { page, faults } = await openPage(browser, dashboard.origin)
    const downloaded = async (name: string) => {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name, exact: true }).click()
      const file = await download
      return {
        name: file.suggestedFilename(),
        text: Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8'),
      }
    }
    await page.goto('/events?clock=happened&from=2017-09-28&to=2017-09-28')
    const ged = await downloaded('GED-like CSV')
    expect(ged.name).toMatch(/^evenhand-events-ged-\d{4}-\d\d-\d\dT\d{6}Z\.csv$/)
    expect(ged.text).toMatch(/^# GED-like[^\n]*type_of_violence is empty where/)
    expect(ged.text).toContain('# filter: clock=happened; from=2017-09-28; to=2017-09-28')
    expect(ged.text).toMatch(/,syrian_government,,,islamic_state,/)

    await page.getByText('What the files begin with').click()
    expect(await page.locator('main').textContent()).toContain('CSV in lines that start with #')
    const plain = await downloaded('GED-like CSV without # lines')
    expect(plain.text).toBe(ged.text.replace(/^#.*\r\n/gm, ''))

    await page.locator('tbody th a').first().click()
    await page.waitForURL(/\/events\//)
    const plover = await downloaded('PLOVER-like JSON Lines')
    const [meta, event, ...more] = plover.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(meta.meta).toMatchObject({ rows: 1 })
    expect(page.url()).toContain(encodeURIComponent(event.id))
    expect(more).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
