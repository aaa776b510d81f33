import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Dashboard, evenhand, startDashboard, temporaryFolder } from './dashboard.ts'

/** A dashboard over reports of a test's own and a browser: there from the first test of the group to the last. */
export interface Served {
  dashboard: Dashboard
  browser: Browser
  /** The folder of the data. */
  data: string
}

/** Ingests the reports and serves them for the group of tests that calls it. */
export function serveReports(reports: readonly object[], timeout: number): Served {
  const folder = temporaryFolder()
  const served = { data: join(folder.path, 'data') } as Served
  beforeAll(async () => {
    const file = join(folder.path, 'reports.jsonl')
    writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
    await evenhand('migrate', '--data-dir', served.data)
    await evenhand('ingest', file, '--data-dir', served.data)
    ;[served.dashboard, served.browser] = await Promise.all([
      startDashboard({ DATA_DIR: served.data }),
      launchChromium(),
    ])
  }, timeout)
  afterAll(async () => {
    await served.browser?.close()
    await served.dashboard?.stop()
    folder.remove()
  })
  return served
}
