import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { EvenhandError } from '@evenhand/schema'
import { isAlive, processStart } from './process-life.ts'
import type { LockInfo } from './store.ts'

/** The lock as it stands in the file: `processStart` tells a process from a later one with the same pid. */
interface LockFile extends LockInfo {
  processStart: string | null
}

/** The embedded database's files; the lock lies beside them, in the same data folder. */
export const databaseFolder = (dataDir: string) => join(dataDir, 'db')
const lockPath = (dataDir: string) => join(dataDir, 'lock.json')

/** A lock without its holder's life story cannot be judged; a file this young may still be in the making. */
const inTheMakingMs = 5000

type Reading = { state: 'free' } | { state: 'held' | 'stale'; lock: LockFile | null }

function readLockFile(path: string): Reading {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return { state: 'free' }
    throw error
  }
  let lock: LockFile
  try {
    lock = JSON.parse(text) as LockFile
    if (typeof lock.pid !== 'number') throw new Error('no pid')
  } catch {
    return { state: ageOf(path) > inTheMakingMs ? 'stale' : 'held', lock: null }
  }
  // Another host's processes cannot be looked at: its lock holds until somebody removes it.
  const live = lock.host !== hostname() || isAlive(lock.pid, lock.processStart)
  return { state: live ? 'held' : 'stale', lock }
}

/** The live holder of a data folder, with its server's address and token; null where nobody holds it. */
export function readLock(dataDir: string): LockInfo | null {
  const reading = readLockFile(lockPath(dataDir))
  return reading.state === 'held' && reading.lock !== null ? publicPart(reading.lock) : null
}

export interface HeldLock {
  info: LockInfo
  release(): void
}

/**
 * Takes the data folder for this process, or throws `store_locked` naming the holder. The lock of a dead process is
 * taken over; that of a live one never. Released by `release` and when the process exits.
 */
export function takeLock(dataDir: string, address: string | null = null): HeldLock {
  mkdirSync(dataDir, { recursive: true })
  const path = lockPath(dataDir)
  const lock: LockFile = {
    pid: process.pid,
    host: hostname(),
    address,
    token: randomUUID(),
    startedAt: new Date().toISOString(),
    processStart: processStart(process.pid),
  }
  if (!createWhole(path, lock) && !takeOver(path, lock)) throw lockedError(dataDir, readLockFile(path))
  const release = () => {
    process.off('exit', release)
    const now = readLockFile(path)
    if (now.state !== 'free' && now.lock?.token === lock.token) rmSync(path, { force: true })
  }
  process.on('exit', release)
  return { info: publicPart(lock), release }
}

/**
 * Replaces a dead holder's lock. Only the holder of the guard file removes stale locks, and it looks again before it
 * does: two processes that both saw the dead lock cannot remove each other's new one.
 */
function takeOver(path: string, lock: LockFile): boolean {
  if (readLockFile(path).state === 'held') return false
  const guard = `${path}.takeover`
  if (readLockFile(guard).state === 'stale') rmSync(guard, { force: true })
  if (!createWhole(guard, lock)) return false
  try {
    if (readLockFile(path).state === 'stale') rmSync(path, { force: true })
    return createWhole(path, lock)
  } finally {
    rmSync(guard, { force: true })
  }
}

/** Creates the file with its whole content at once, so that no reader sees half of it; false where it exists. */
function createWhole(path: string, lock: LockFile): boolean {
  const text = `${JSON.stringify(lock)}\n`
  const draft = `${path}.${lock.token}`
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 })
    linkSync(draft, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV')) throw error
    return createPlainly(path, text)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** For file systems without hard links: atomic too, but readers may see the file empty for a moment. */
function createPlainly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function lockedError(dataDir: string, reading: Reading): EvenhandError {
  const lock = reading.state === 'free' ? null : reading.lock
  const where = lockPath(dataDir)
  if (lock === null) {
    return new EvenhandError('store_locked', `Another process is opening the data folder ${dataDir}.`, {
      where,
      advice: 'Try again in a few seconds.',
    })
  }
  const server = lock.address === null ? '' : ` and serves it at ${lock.address}`
  if (lock.host !== hostname()) {
    return new EvenhandError(
      'store_locked',
      `Process ${lock.pid} on ${lock.host} holds the data folder ${dataDir}${server}.`,
      { where, advice: `Close it there. If that machine or container is gone, delete ${where}.` },
    )
  }
  const who = lock.pid === process.pid ? `This process (${lock.pid})` : `Process ${lock.pid}`
  return new EvenhandError('store_locked', `${who} holds the data folder ${dataDir}${server}.`, { where })
}

function publicPart({ pid, host, address, token, startedAt }: LockFile): LockInfo {
  return { pid, host, address, token, startedAt }
}

function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException | null)?.code ?? '')
}
