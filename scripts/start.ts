// `pnpm start`: builds what changed and serves the dashboard, without any tool's telemetry.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
const run = (...args: string[]): number => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1

console.log('Building the dashboard; the first time takes a minute or two, without a word in between')
const built = run(
  resolve('turbo/bin/turbo'),
  'run',
  'build',
  '--filter=@evenhand/web',
  '--output-logs=errors-only',
  '--log-prefix=none',
)
process.exitCode =
  built === 0
    ? run('--import', resolve('tsx'), 'apps/cli/src/main.ts', 'serve', '--seed', ...process.argv.slice(2))
    : built
