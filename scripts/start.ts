// `pnpm start`: builds what changed and serves the dashboard, without any tool's telemetry.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Runs a command and gives its exit code. A signal goes on to it, so that it is the one to end in good order. */
function run(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  // Ctrl-C reaches the whole group of processes by itself.
  const stay = () => {}
  const pass = () => child.kill('SIGTERM')
  process.on('SIGINT', stay).on('SIGTERM', pass)
  return new Promise((settle) => {
    child.once('error', () => settle(1))
    child.once('exit', (code) => {
      process.off('SIGINT', stay).off('SIGTERM', pass)
      settle(code ?? 1)
    })
  })
}

console.log('Building the dashboard; the first time takes a minute or two, without a word in between')
const built = await run(
  resolve('turbo/bin/turbo'),
  'run',
  'build',
  '--filter=@evenhand/web',
  '--output-logs=errors-only',
  '--log-prefix=none',
)
process.exitCode =
  built === 0
    ? await run('--import', resolve('tsx'), 'apps/cli/src/main.ts', 'serve', '--seed', ...process.argv.slice(2))
    : built
