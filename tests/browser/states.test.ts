// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArticle } from '@evenhand/parser'
import type { ArticleInput } from '@evenhand/schema'
import { readLock } from '@evenhand/store'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason } from './chromium.ts'
import { evenhand, root, startDashboard, temporaryFolder } from './dashboard.ts'

describe.skipIf(skipReason !== null)('states without data', { timeout: 120_000 }, () => {
  let browser: Browser
  const folders: { remove: () => void }[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    for (const folder of folders) folder.remove()
  })

  function newFolder(): string {
    const folder = temporaryFolder()
    folders.push(folder)
    return folder.path
  }

  async function textOf(origin: string, path: string): Promise<string> {
    const { page, faults } = await openPage(browser, origin, {
      expectFailure: /\/(articles|events|outlets)\/nothing-here/,
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    const text = await page.locator('main').innerText()
    await page.context().close()
    expect(faults).toEqual([])
    return text
  }

  test('an empty database says how to add articles, takes them from the command, and shows them', async () => {
    const dataDir = newFolder()
    await evenhand('migrate', '--data-dir', dataDir)
    const dashboard = await startDashboard({ DATA_DIR: dataDir })
    try {
      for (const path of ['/', '/claims', '/articles', '/events', '/outlets', '/noise']) {
        expect(await textOf(dashboard.origin, path), path).toContain('No articles yet')
      }
      await evenhand('ingest', join(root, 'seeds'), '--data-dir', dataDir)
      expect(await textOf(dashboard.origin, '/articles')).toContain('5 articles')
    } finally {
      await dashboard.stop()
    }
  })

  test('articles are taken only with the token of the lock file, line by line', async () => {
    const dataDir = newFolder()
    await evenhand('migrate', '--data-dir', dataDir)
    const dashboard = await startDashboard({ DATA_DIR: dataDir })
    try {
      const url = `${dashboard.origin}/api/ingest`
      const input: ArticleInput = {
        id: 'a',
        text: readFileSync(join(root, 'seeds', '002_8c89947b9dc65d1b.txt'), 'utf8'),
      }
      const body = `${JSON.stringify(parseArticle(input))}\nnot json\n`
      const post = (authorization?: string) =>
        fetch(url, { method: 'POST', body, headers: authorization ? { authorization } : {} })
      expect((await post()).status).toBe(401)
      expect((await post('Bearer guess')).status).toBe(401)
      const lock = readLock(dataDir)
      expect(lock?.address).toBe(dashboard.origin)
      const first = await post(`Bearer ${lock?.token}`)
      expect(await first.json()).toMatchObject({ added: 1, unchanged: 0, failed: [{ line: 2, message: 'not JSON' }] })
      const second = await post(`Bearer ${lock?.token}`)
      expect(await second.json()).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
    } finally {
      await dashboard.stop()
    }
  })

  test('a locked database says who holds it', async () => {
    const dataDir = newFolder()
    await evenhand('migrate', '--data-dir', dataDir)
    const holder = await startDashboard({ DATA_DIR: dataDir })
    const second = await startDashboard({ DATA_DIR: dataDir })
    try {
      const text = await textOf(second.origin, '/')
      expect(text).toContain('Another program holds the database')
      expect(text).toContain(holder.origin)
      expect((await fetch(`${second.origin}/api/health`)).status).toBe(503)
      await holder.stop()
      expect(await textOf(second.origin, '/')).toContain('No articles yet')
    } finally {
      await holder.stop()
      await second.stop()
    }
  })

  test('a database without tables says what to run', async () => {
    const dashboard = await startDashboard({ DATA_DIR: newFolder() })
    try {
      expect(await textOf(dashboard.origin, '/claims')).toContain('migrate')
    } finally {
      await dashboard.stop()
    }
  })

  test('an unreachable PostgreSQL says so, and shows no password', async () => {
    const dashboard = await startDashboard({ DATABASE_URL: 'postgres://reader:secret@127.0.0.1:1/none' })
    try {
      const text = await textOf(dashboard.origin, '/')
      expect(text).toContain('The database does not answer')
      expect(text).not.toContain('secret')
    } finally {
      await dashboard.stop()
    }
  })

  test('an unknown article, event or outlet is a 404 that helps', async () => {
    const dataDir = newFolder()
    await evenhand('seed', '--data-dir', dataDir)
    const dashboard = await startDashboard({ DATA_DIR: dataDir })
    try {
      for (const path of ['/articles/nothing-here', '/events/nothing-here', '/outlets/nothing-here']) {
        expect((await fetch(dashboard.origin + path)).status, path).toBe(404)
        expect(await textOf(dashboard.origin, path), path).toContain('Not found')
      }
    } finally {
      await dashboard.stop()
    }
  })

  test('an article named like an address is found by page, title, link and API', async () => {
    const dataDir = newFolder()
    const folder = join(newFolder(), 'in')
    mkdirSync(folder)
    const names = ['100% sure', '50%25 and 50%']
    names.forEach((name, at) => {
      const text = `Report ${at}\n\nAt least ${at + 12} people were killed in Homs on Monday, the civil defence said.\n`
      writeFileSync(join(folder, `${name}.txt`), text)
    })
    await evenhand('ingest', folder, '--data-dir', dataDir)
    const dashboard = await startDashboard({ DATA_DIR: dataDir })
    try {
      for (const [at, name] of names.entries()) {
        const answer = await fetch(`${dashboard.origin}/api/v1/articles/${encodeURIComponent(name)}`)
        expect(answer.status, name).toBe(200)
        const { page, faults } = await openPage(browser, dashboard.origin)
        await page.goto(`/articles/${encodeURIComponent(name)}`, { waitUntil: 'networkidle' })
        expect(await page.locator('h1').innerText()).toContain(`Report ${at}`)
        expect(await page.title()).toContain(`Report ${at}`)
        await page.goto('/articles', { waitUntil: 'networkidle' })
        await page.getByRole('link', { name: `Report ${at}` }).click()
        await expect.poll(() => page.title()).toContain(`Report ${at}`)
        await page.context().close()
        expect(faults).toEqual([])
      }
      expect((await fetch(`${dashboard.origin}/articles/%25zz`)).status).toBe(404)
      expect((await fetch(`${dashboard.origin}/outlets/%25zz`)).status).toBe(404)
    } finally {
      await dashboard.stop()
    }
  })

  test('a page that fails says so with its code, and shows itself once what failed is mended', async () => {
    const dataDir = newFolder()
    await evenhand('seed', '--data-dir', dataDir)
    await damage(dataDir)
    const dashboard = await startDashboard({ DATA_DIR: dataDir })
    try {
      const { page } = await openPage(browser, dashboard.origin)
      await page.goto('/articles/002_8c89947b9dc65d1b')
      const alert = page.getByRole('alert').filter({ hasText: 'This page could not be shown' })
      await alert.waitFor()
      expect(await alert.innerText()).toMatch(/Code: \d+/)
      expect(await page.getByRole('navigation', { name: 'Pages' }).count()).toBe(1)
      const again = page.getByRole('button', { name: 'Try again' })
      await again.click()
      await page.waitForLoadState('networkidle')
      expect(await again.isVisible()).toBe(true)
      // A reading that differs is written anew.
      await evenhand('ingest', join(root, 'seeds'), '--data-dir', dataDir)
      await again.click()
      await page.getByText('BEIRUT: Daesh has killed').first().waitFor()
      expect(await alert.count()).toBe(0)
      await page.context().close()
    } finally {
      await dashboard.stop()
    }
  })
})

/** Makes a stored article one that no version of evenhand wrote. */
async function damage(dataDir: string): Promise<void> {
  const driver = createRequire(join(root, 'packages', 'store', 'package.json')).resolve('@electric-sql/pglite')
  const { PGlite } = await import(pathToFileURL(driver).href)
  const db = await PGlite.create(join(dataDir, 'db'))
  await db.query(`update articles set warnings = 'null', reading_hash = 'damaged' where id = '002_8c89947b9dc65d1b'`)
  await db.close()
}
