import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const web = join(root, 'apps', 'web')
export const cli = join(root, 'apps', 'cli', 'bin', 'evenhand.mjs')
const startMs = 60_000

/** A running dashboard on a free port. */
export interface Dashboard {
  origin: string
  dataDir: string
  stop: () => Promise<void>
}

/** Runs the real command. */
export async function evenhand(...args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: '', DATABASE_URL: '', DATA_DIR: '' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout + stderr
}

/** A new data folder; gone after `remove`. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-browser-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A dashboard over the five sample articles, loaded by the real command. */
export async function startSeededDashboard(): Promise<Dashboard> {
  const folder = temporaryFolder()
  await evenhand('seed', '--data-dir', folder.path)
  const dashboard = await startDashboard({ DATA_DIR: folder.path })
  return {
    ...dashboard,
    stop: async () => {
      await dashboard.stop()
      folder.remove()
    },
  }
}

/** Starts the built dashboard with the given environment, and waits until it answers. */
export async function startDashboard(env: Record<string, string>): Promise<Dashboard> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const next = createRequire(join(web, 'package.json')).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: web,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: '', EVENHAND_ADDRESS: origin, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (data: Buffer) => {
    output = (output + data).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  await answering(`${origin}/api/health`, child, () => output)
  return { origin, dataDir: env.DATA_DIR ?? '', stop: () => ended(child) }
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < startMs; ) {
    if (child.exitCode !== null) throw new Error(`The dashboard ended while starting:\n${output()}`)
    if (await fetch(url).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The dashboard does not answer at ${url}:\n${output()}`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
