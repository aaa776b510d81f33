import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface PostgresServer {
  /** Address of the server's maintenance database. */
  url: string
  stop(): Promise<void>
}

/** Folder with `initdb` and `postgres`: on the PATH, else the newest under /usr/lib/postgresql. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
}

/**
 * Starts a PostgreSQL of its own on a free port of the loopback address: in a temporary folder, or in one that is kept,
 * with what an earlier start left in it.
 */
export async function startPostgres(binaries: string, kept?: string): Promise<PostgresServer> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'evenhand-postgres-'))
  mkdirSync(folder, { recursive: true })
  const user = unprivileged()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  if (!existsSync(data)) {
    const initdb = ['-D', data, '-U', 'evenhand', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
    execFileSync(join(binaries, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' })
  }
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off']
  const server = spawn(join(binaries, 'postgres'), options, {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await ready(server)
  return {
    url: `postgresql://evenhand@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // SIGINT is PostgreSQL's fast shutdown.
      server.kill('SIGINT')
      await ended
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function ready(server: ChildProcess): Promise<void> {
  let log = ''
  server.stderr?.on('data', (chunk) => {
    log += String(chunk)
  })
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (log.includes('ready to accept connections')) return
    if (server.exitCode !== null) break
    await sleep(50)
  }
  throw new Error(`PostgreSQL did not start:\n${log}`)
}
