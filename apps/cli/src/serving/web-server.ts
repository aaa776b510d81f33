import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { EvenhandError } from '@evenhand/schema'
import { root } from '../paths.ts'

const webFolder = join(root, 'apps', 'web')
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How long a server may take until it answers; a development server compiles first. */
const patience = 120_000
const pause = 200

/** Throws `build_missing` where the dashboard was not built. */
export function requireBuild(): void {
  if (existsSync(join(webFolder, '.next', 'BUILD_ID'))) return
  throw new EvenhandError('build_missing', 'The dashboard is not built yet.', {
    advice: 'Run `pnpm build` first, or `pnpm start`, which does it.',
  })
}

export interface WebServerOptions {
  port: number
  /** Address to listen on; all of this machine's where absent. */
  host?: string
  dev: boolean
  /** Where the database is and what the server's address will be. */
  env: Record<string, string>
}

/** A running dashboard. */
export interface WebServer {
  /** Settles when it answers, with what it says is wrong with its data, if anything; rejects where it ends before that. */
  ready: Promise<string | null>
  /** The exit code it ended with; 0 after a signal that we passed on. */
  ended: Promise<number>
}

/** Starts the dashboard as a child process that gets our signals. Its errors pass through; its other output does not. */
export function startWebServer({ port, host, dev, env }: WebServerOptions): WebServer {
  const next = createRequire(join(webFolder, 'package.json')).resolve('next/dist/bin/next')
  const flags = ['--port', String(port), ...(host ? ['--hostname', host] : [])]
  const child = spawn(process.execPath, [next, dev ? 'dev' : 'start', ...flags], {
    cwd: webFolder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: string[] = []
  child.stdout.on('data', (data: Buffer) => output.splice(0, Math.max(0, output.push(String(data)) - 20)))
  const stopped = passSignals(child)
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(stopped() ? 0 : (code ?? 1)))
  })
  return { ready: Promise.race([answering(host ?? 'localhost', port, ended), endedEarly(ended, output)]), ended }
}

/** Passes our signals on and tells whether one came. A child that stays is ended when a second signal comes. */
function passSignals(child: ChildProcess): () => boolean {
  let count = 0
  for (const signal of signals) process.on(signal, () => child.kill(count++ === 0 ? signal : 'SIGKILL'))
  process.once('exit', () => child.kill())
  return () => count > 0
}

async function endedEarly(ended: Promise<number>, output: string[]): Promise<never> {
  const code = await ended
  if (code === 0) return new Promise(() => {})
  const last = output.join('').trim().split('\n').slice(-5).join('\n')
  throw new EvenhandError('internal', `The dashboard ended while starting (exit code ${code}).\n${last}`)
}

async function answering(host: string, port: number, ended: Promise<number>): Promise<string | null> {
  const url = `http://${host}:${port}/api/health`
  let over = false
  ended.then(() => {
    over = true
  })
  for (const start = Date.now(); !over && Date.now() - start < patience; ) {
    const answered = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => null)
    if (answered) return problemIn(answered)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  // A server that has ended is `endedEarly`'s to report.
  if (over) return new Promise(() => {})
  throw new EvenhandError('internal', `The dashboard did not answer at ${url}.`)
}

/** The health route answers 503 with a reason where the dashboard cannot reach its data. */
async function problemIn(answer: Response): Promise<string | null> {
  if (answer.status !== 503) return null
  const body = (await answer.json().catch(() => null)) as { problem?: { message?: string; advice?: string } } | null
  return [body?.problem?.message ?? 'The dashboard cannot reach its data.', body?.problem?.advice]
    .filter(Boolean)
    .join(' ')
}
