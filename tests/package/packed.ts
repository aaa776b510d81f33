import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The published packages as tarballs, and a folder outside the repository in which npm has installed them. */
export interface Packed {
  /** Tarball by package folder. */
  tarballs: ReadonlyMap<string, string>
  consumer: string
}

/** Packs the packages afresh, as publishing would, and installs them in an empty folder. */
export function packAndInstall(packages: readonly string[]): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-package-'))
  const packageManager: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
  const tarballs = new Map<string, string>()
  for (const name of packages) {
    const destination = join(folder, name)
    mkdirSync(destination)
    run('npx', ['-y', packageManager, 'pack', '--pack-destination', destination], join(root, 'packages', name))
    const [tarball] = readdirSync(destination)
    if (!tarball) throw new Error(`${name} was not packed`)
    tarballs.set(name, join(destination, tarball))
  }
  const consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.values()], consumer)
  return { tarballs, consumer }
}

/** Runs a program and gives its standard output; what it says about a failure is in the error. */
export function run(program: string, args: string[], cwd: string): string {
  const { NODE_OPTIONS: _, ...env } = process.env
  try {
    return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
