import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface Run {
  code: number | null
  out: string
  err: string
}

export interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

/** Starts the real command as a child process, without the environment of the package manager that runs the tests. */
export function start(args: string[], { cwd, env }: RunOptions = {}): ChildProcessWithoutNullStreams {
  const { INIT_CWD: _, npm_lifecycle_event: __, DATABASE_URL: ___, DATA_DIR: ____, ...inherited } = process.env
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {
    cwd,
    env: { ...inherited, ...env },
  })
}

/** Runs the real command to its end. */
export function evenhand(args: string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options)
  const run: Run = { code: null, out: '', err: '' }
  child.stdout.on('data', (data) => {
    run.out += data
  })
  child.stderr.on('data', (data) => {
    run.err += data
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...run, code }))
  })
}

/** A folder with the given files that is removed after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Lines of JSON. */
export function records<Shape = Record<string, unknown>>(text: string): Shape[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Shape)
}
