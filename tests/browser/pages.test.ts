// biome-ignore-all lint/performance/useDomNodeTextContent: these are Playwright locators, whose innerText is what a reader sees.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium, openPage, skipReason, type WatchedPage } from './chromium.ts'
import { type Dashboard, root, startSeededDashboard } from './dashboard.ts'

const seeds = [
  '000_4848f3e4e2316861',
  '001_d51c12d514fafced',
  '002_8c89947b9dc65d1b',
  '003_ad9f22b0dfccdb5c',
  '004_f5d8e73915f17813',
]
const seedText = (id: string) => readFileSync(join(root, 'seeds', `${id}.txt`), 'utf8')

describe.skipIf(skipReason !== null)('the dashboard on the five seeds', { timeout: 60_000 }, () => {
  let dashboard: Dashboard
  let browser: Browser
  let open: WatchedPage

  beforeAll(async () => {
    ;[dashboard, browser] = await Promise.all([startSeededDashboard(), launchChromium()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })
  beforeEach(async () => {
    open = await openPage(browser, dashboard.origin)
  })
  afterEach(async () => {
    const { faults } = open
    await open.page.context().close()
    expect(faults).toEqual([])
  })

  describe('overview', () => {
    test('counts articles, claims and independent origins', async () => {
      await open.page.goto('/')
      const counters = open.page.getByRole('region', { name: 'Counters' })
      expect(await counters.locator('dl > div', { hasText: 'Articles' }).locator('dd').first().innerText()).toBe('5')
      expect(
        await counters.locator('dl > div', { hasText: 'Independent origins' }).locator('dd').first().innerText(),
      ).toBe('3')
      expect(await counters.innerText()).toMatch(/\d+ claims in 5 articles rest on 3 independent origins/)
      // Islamic State is one of the three.
      expect(await counters.innerText()).toContain('sources that figures are traced to, parties included')
    })

    test('draws one mark for each claim, in the lane of its origin, each a link to its sentence', async () => {
      const { page } = open
      await page.goto('/')
      const claims = await claimsInView()
      const marks = page.locator('svg a[data-claim]')
      await marks.first().waitFor()
      expect(await marks.count()).toBe(claims)
      const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
      expect(names.every((name) => /killed|injured|missing|captured|casualties/.test(name))).toBe(true)
      expect(names.filter((name) => name.includes('Syrian Observatory for Human Rights')).length).toBeGreaterThan(5)
    })

    test('a mark is reached and followed by keyboard, and shows its sentence first', async () => {
      const { page } = open
      await page.goto('/')
      const mark = page.locator('svg a[data-claim]').first()
      await mark.waitFor()
      await mark.focus()
      await page.locator('[data-tip]').waitFor()
      expect(await page.locator('[data-tip]').innerText()).toMatch(/Published .+ happened/)
      const claim = await mark.getAttribute('data-claim')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/articles\//)
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#claim-${claim}`)
      await page.locator(`[data-mention="${claim}"]`).first().waitFor()
      expect(await page.locator(`[data-mention="${claim}"]`).first().isVisible()).toBe(true)
    })

    test('has running totals in a panel of their own', async () => {
      await open.page.goto('/')
      const totals = open.page.locator('figure', { hasText: 'running totals' })
      await totals.locator('a[data-claim]').first().waitFor()
      expect(await totals.locator('a[data-claim]').evaluateAll((all) => all.map((mark) => mark.textContent))).toEqual([
        expect.stringContaining('735'),
      ])
      expect(await open.page.locator('figure').first().innerText()).not.toContain('735')
    })

    test('words stay words until a convention is chosen', async () => {
      const { page } = open
      await page.goto('/')
      await page.locator('svg a[data-claim]').first().waitFor()
      const words = page.locator('svg a[data-claim]', { hasText: 'scores' })
      expect(await words.first().textContent()).toBe('scores')
      await page.goto('/?convention=literal_plural')
      await page.locator('svg a[data-claim]', { hasText: 'scores ≥ 40' }).first().waitFor()
      expect(await page.getByText('Counts from words use: Literal plural').count()).toBe(1)
    })

    test('switches between the two clocks', async () => {
      const { page } = open
      await page.goto('/')
      await page.getByRole('link', { name: 'When it happened' }).click()
      await page.waitForURL(/clock=happened/)
      await page.getByText('of the harm').first().waitFor()
    })

    test('the table twin and the matrix are in the page without any script', async () => {
      const html = await (await fetch(dashboard.origin)).text()
      expect(html).toContain('The same as a table')
      expect(html).toContain('at least 73')
      expect(html).toContain('What each outlet says of each event')
    })

    test('a cell of the matrix leads to the outlet’s sentence', async () => {
      const { page } = open
      await page.goto('/')
      const row = page.locator('#by-outlet tbody tr', { hasText: 'Arab News' })
      await row.getByRole('link', { name: '≥ 73 killed' }).click()
      await page.waitForURL(/\/articles\/002_.*#claim-/)
      expect(await page.locator('[data-article-text]').innerText()).toContain('at least 73')
    })
  })

  describe('filters', () => {
    test('narrow every count at once, stay on other pages, and reset', async () => {
      const { page } = open
      await page.goto('/')
      const before = await claimsInView()
      await page.locator('summary', { hasText: 'Outlet' }).click()
      await page.getByRole('checkbox', { name: /Arab News/ }).check()
      await page.waitForURL(/outlets=/)
      await page.getByRole('status').filter({ hasText: '1 article,' }).waitFor()
      expect(await claimsInView()).toBeLessThan(before)
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Articles' }).click()
      await page.waitForURL(/\/articles\?outlets=/)
      await page.getByRole('region', { name: 'Articles' }).waitFor()
      expect(await page.locator('tbody tr').count()).toBe(1)
      await page.getByRole('link', { name: 'Reset all' }).click()
      await page.getByRole('status').filter({ hasText: '5 articles' }).waitFor()
      expect(new URL(page.url()).search).toBe('')
    })

    test('the form follows the back button', async () => {
      const { page } = open
      await page.goto('/claims?harms=killed')
      await page.getByRole('link', { name: 'Reset all' }).click()
      await page.waitForURL(/\/claims$/)
      await page.locator('summary', { hasText: 'Harm' }).click()
      expect(await page.getByRole('checkbox', { name: /Killed/ }).isChecked()).toBe(false)
    })

    test('a view without claims says so once and what to do next, with no empty table', async () => {
      const { page } = open
      await page.goto('/?q=zeppelin')
      const counters = await page.getByRole('region', { name: 'Counters' }).innerText()
      expect(counters).toContain('none in this view')
      expect(counters).not.toContain('each with its source')
      expect(await page.getByText('The same as a table').count()).toBe(0)
      expect(await page.getByRole('link', { name: 'add articles' }).getAttribute('href')).toBe('/add')
      await page.getByRole('link', { name: 'Take all filters off' }).click()
      await page.waitForURL(/\/$/)
    })

    test('words are searched as they are typed', async () => {
      const { page } = open
      await page.goto('/claims')
      await page.getByRole('searchbox').fill('coalition')
      await page.waitForURL(/q=coalition/)
      await page.getByRole('status').filter({ hasText: '1 article,' }).waitFor()
    })

    test('an unknown value is named and the page still opens', async () => {
      const { page } = open
      await page.goto('/?harms=vexed')
      expect(await page.locator('main').getByRole('alert').innerText()).toContain('vexed')
      expect(await claimsInView()).toBeGreaterThan(0)
    })
  })

  describe('reader', () => {
    test.each(seeds)('%s: shows the stored text letter for letter', async (id) => {
      await open.page.goto(`/articles/${id}`)
      expect(await open.page.locator('[data-article-text]').evaluate((text) => text.textContent)).toBe(seedText(id))
    })

    test('marks furniture and can hide it', async () => {
      const { page } = open
      await page.goto('/articles/001_d51c12d514fafced')
      const text = page.locator('[data-article-text]')
      expect((await text.locator('[data-furniture]').allInnerTexts()).join(' ')).toContain('All rights reserved')
      await page.getByRole('checkbox', { name: 'Hide furniture' }).check()
      expect(await text.innerText()).not.toContain('All rights reserved')
    })

    test('pointing at a number shows its fields, pointing at fields shows the number', async () => {
      const { page } = open
      await page.goto('/articles/002_8c89947b9dc65d1b')
      const mention = page.locator('[data-mention]', { hasText: 'at least 73' })
      const claim = await mention.getAttribute('data-mention')
      const fields = page.locator(`[data-fields="${claim}"]`)
      const colour = () => mention.evaluate((element) => getComputedStyle(element).backgroundColor)
      const before = await colour()
      await fields.hover()
      await expect.poll(colour).not.toBe(before)
      expect(await fields.innerText()).toContain('Syrian Observatory for Human Rights')
    })

    test('leads back to the claims in their order, and to the event', async () => {
      const { page } = open
      await page.goto('/claims?harms=killed&sort=low', { waitUntil: 'networkidle' })
      await page.locator('tbody th a').first().click()
      await page.waitForURL(/\/articles\//)
      await page.reload()
      await page.getByRole('link', { name: 'Back to the claims' }).click()
      await page.waitForURL(/\/claims\?harms=killed&sort=low$/)
      await page.locator('td[data-label="Event"] a').first().click()
      await page.waitForURL(/\/events\//)
      const event = new URL(page.url()).pathname
      await page.getByRole('region', { name: 'Why these claims were joined' }).getByRole('link').first().click()
      await page.waitForURL(/\/articles\//)
      await page.getByRole('link', { name: 'Back to the event' }).click()
      await page.waitForURL((url) => url.pathname === event)
    })

    test('comes back from the next page after a step within the text', async () => {
      const { page } = open
      await page.goto('/articles/002_8c89947b9dc65d1b', { waitUntil: 'networkidle' })
      const title = await page.locator('h1').innerText()
      await page.locator('[data-mention]').first().click()
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#fields-/)
      await page.getByRole('link', { name: 'Outlets', exact: true }).click()
      await page.getByRole('heading', { name: 'Outlets', level: 1 }).waitFor()
      await page.goBack()
      await expect.poll(() => page.locator('h1').innerText()).toBe(title)
      expect(new URL(page.url()).hash).toMatch(/^#fields-/)
    })

    test('says which date and place rest on another sentence, and leads to the words', async () => {
      const { page } = open
      await page.goto('/events', { waitUntil: 'networkidle' })
      const event = await page
        .getByRole('link', { name: /ISIS fighters killed, Idlib/ })
        .first()
        .getAttribute('href')
      for (const [field, words] of [
        ['when', 'Thursday'],
        ['where', 'Idlib'],
      ] as const) {
        await page.goto(event ?? '', { waitUntil: 'networkidle' })
        const rung = page.getByRole('region', { name: 'Syrian Observatory for Human Rights' }).locator('li').first()
        expect(await rung.innerText()).toContain(
          'happened 18 Apr 2019 (from “Thursday” in another sentence); place Idlib (from “Idlib” in another sentence)',
        )
        await rung.getByRole('link', { name: `“${words}”` }).click()
        await page.waitForURL((url) => url.hash.startsWith(`#${field}-`))
        const place = await page.evaluate(() => {
          const anchor = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
          const { top } = anchor?.getBoundingClientRect() ?? { top: -1 }
          return {
            inSight: top > 0 && top < window.innerHeight,
            words: document.querySelector(`[id="${anchor?.id}"] ~ :not(:empty)`)?.textContent,
          }
        })
        expect(place).toEqual({ inSight: true, words })
        const fields = page.locator('[data-fields]', { hasText: '“Six” killed' })
        expect(await fields.getByText('from another sentence').count()).toBe(2)
      }
      await page.getByRole('link', { name: 'When: from another sentence' }).first().click()
      expect(new URL(page.url()).hash).toMatch(/^#when-/)
    })

    test('says how many claim cards lie below those in view', async () => {
      const { page } = open
      await page.goto('/articles/002_8c89947b9dc65d1b')
      const claims = page.getByRole('region', { name: 'Claims in this text' })
      const more = claims.getByRole('button', { name: /^\d more below/ })
      await more.waitFor()
      await claims.locator('li').last().scrollIntoViewIfNeeded()
      await more.waitFor({ state: 'detached' })
    })

    test('on a phone no number and no rule is cut', async () => {
      const phone = await openPage(browser, dashboard.origin, { width: 390 })
      const { page } = phone
      await page.goto('/events')
      const number = page.locator('td[data-label="Articles"]').first()
      expect(await number.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('left')
      await page.getByRole('link', { name: /28 Sep 2017$/ }).click()
      const rules = page.getByRole('region', { name: 'Figures by rule' })
      await rules.waitFor()
      expect(await rules.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
      await page.goto('/add', { waitUntil: 'networkidle' })
      expect(await page.locator('#history .table-box').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
      await page.context().close()
      expect(phone.faults).toEqual([])
    })

    test('lists articles that share its text, with the share', async () => {
      await open.page.goto('/articles/000_4848f3e4e2316861')
      const copies = open.page.getByRole('region', { name: 'Shared text' }).last()
      expect(await copies.innerText()).toMatch(/\d+ %/)
      expect(await copies.innerText()).not.toMatch(/00\d_/)
      const dated = open.page.getByText('from a dated copy').first()
      expect(await dated.getByRole('link', { name: 'Arab News' }).getAttribute('href')).toContain('/articles/002_')
      expect(await copies.getByRole('link').count()).toBeGreaterThanOrEqual(2)
    })
  })

  describe('claims', () => {
    test('the table holds every claim of the view and sorts', async () => {
      const { page } = open
      await page.goto('/claims')
      const total = await claimsInView()
      expect(await page.locator('tbody tr').count()).toBe(Math.min(total, 50))
      await page.getByRole('link', { name: 'Claim', exact: true }).click()
      await page.waitForURL(/sort=low/)
      await page.locator('th[aria-sort="ascending"]', { hasText: 'Claim' }).waitFor()
      await page.getByRole('link', { name: 'Claim', exact: true }).click()
      await page.locator('th[aria-sort="descending"]', { hasText: 'Claim' }).waitFor()
      const running = page.locator('tbody tr').first()
      expect(await running.innerText()).toContain('735')
      expect(await running.innerText()).toContain('stands beside it, in none of its figures')
      await page.goto('/')
      expect(await page.locator('#by-outlet').innerText()).toContain('1 claim in no event’s figures')
    })
  })

  describe('event', () => {
    test('shows the ladder by origin, the figure under each rule, and why claims were joined', async () => {
      const { page } = open
      await page.goto('/')
      await page.locator('#by-outlet thead a', { hasText: '28 Sep 2017' }).first().click()
      await page.waitForURL(/\/events\//)
      await page.getByRole('heading', { name: 'The figure, by rule' }).waitFor()
      const rules = await page.getByRole('region', { name: 'Figures by rule' }).innerText()
      expect(rules).toContain('≥ 58 to ~ 120')
      for (const rule of ['Range', 'Conservative', 'Latest', 'Low, best, high']) expect(rules).toContain(rule)
      expect(await page.getByRole('region', { name: 'Syrian Observatory for Human Rights' }).innerText()).toContain(
        '≥ 58',
      )
      expect(await page.getByRole('heading', { name: 'Why these claims were joined' }).count()).toBe(1)
      await page.getByRole('link', { name: 'Conservative' }).click()
      await page.waitForURL(/preset=conservative/)
    })

    test('says why its claims differ and which are one claim, with links to the sentences', async () => {
      const { page } = open
      await page.goto('/')
      await page.locator('#by-outlet thead a', { hasText: '28 Sep 2017' }).first().click()
      await page.waitForURL(/\/events\//)
      const differ = page.getByRole('region', { name: 'Why do these differ?' })
      const words = await differ.innerText()
      expect(words).toMatch(/Same origin \(.*Observatory.*\), published the same day/)
      expect(words).toMatch(/“at least 73” \(Arab News\) and “Around 120” \(The New Arab\)/i)
      for (const kind of ['Wider period:', 'Other date:', 'Wider group:', 'Word against number:'])
        expect(words).toContain(kind)
      const told = page.getByRole('region', { name: 'One claim, told several times' })
      expect(await told.innerText()).toMatch(/“dozens” and “scores”/)
      await told
        .getByRole('link', { name: /“dozens”/ })
        .first()
        .click()
      await page.waitForURL(/\/articles\/.*#claim-/)
      expect(await page.locator('main').innerText()).toContain('dozens')
    })
  })

  describe('noise', () => {
    test('draws each outlet’s share and lists the lines by kind', async () => {
      const { page } = open
      await page.goto('/noise')
      await page.locator('svg a[aria-label*="Show the lines"]').first().waitFor()
      expect(await page.locator('#by-outlet').innerText()).toMatch(/Arabs Today\s+[\d,]+ of [\d,]+ characters/)
      await page
        .getByRole('navigation', { name: 'Kind of furniture' })
        .getByRole('link', { name: 'Translation notice' })
        .click()
      await page.waitForURL(/kind=translation_notice/)
      await expect
        .poll(() => page.locator('#lines li').allInnerTexts())
        .toEqual([expect.stringContaining('Powered by automated translation')])
    })

    test('shows any article before and after', async () => {
      const { page } = open
      await page.goto('/noise')
      await page.getByLabel('Article', { exact: true }).selectOption('001_d51c12d514fafced')
      await page.getByRole('button', { name: 'Show' }).click()
      await page.waitForURL(/text=001/)
      expect(await page.getByRole('region', { name: 'Stored text' }).innerText()).toContain('All rights reserved')
      const after = await page.getByRole('region', { name: 'Text without furniture' }).innerText()
      expect(after).toContain('a monitor said Friday')
      expect(after).not.toContain('All rights reserved')
    })
  })

  test('the method page defines what the pages show', async () => {
    await open.page.goto('/method')
    await open.page.getByRole('heading', { name: 'Limits' }).waitFor()
    const text = await open.page.locator('main').innerText()
    for (const word of ['Independent', 'Running total', 'Literal plural', 'Repeated headline', 'Parser version']) {
      expect(text.toLowerCase()).toContain(word.toLowerCase())
    }
  })

  test('the chosen colours stay', async () => {
    const { page } = open
    await page.goto('/method')
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    await page.getByText('Dark', { exact: true }).click()
    await expect.poll(background).not.toBe(light)
    const dark = await background()
    await page.reload()
    expect(await background()).toBe(dark)
  })

  /** The number of claims that the filter bar states. */
  async function claimsInView(): Promise<number> {
    const line = await open.page.locator('form[aria-label="Filters"] [role="status"]').innerText()
    return Number(/([\d,]+) claims?/.exec(line)?.[1]?.replace(',', ''))
  }
})
