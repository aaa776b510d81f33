import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readLock, takeLock } from '../src/lock.ts'
import { processStart } from '../src/process-life.ts'
import { run } from './processes.ts'

const takeLocks = new URL('./processes/take-locks.ts', import.meta.url)
const root = mkdtempSync(join(tmpdir(), 'evenhand-lock-'))
let folders = 0
let dataDir: string
beforeEach(() => {
  dataDir = join(root, String(folders++))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const lockFile = () => join(dataDir, 'lock.json')
function leaveLock(fields: object, folder = dataDir, name = 'lock.json') {
  const lock = { pid: process.pid, host: hostname(), address: null, token: 'theirs', startedAt: '2020-01-01T00:00:00Z' }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), JSON.stringify({ ...lock, processStart: processStart(process.pid), ...fields }))
}
/** The pid of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

describe('a data folder’s lock', () => {
  it('names pid, address and token of its holder, until it is released', () => {
    const lock = takeLock(dataDir, 'http://localhost:3000')
    expect(readLock(dataDir)).toEqual(lock.info)
    expect(lock.info).toMatchObject({ pid: process.pid, host: hostname(), address: 'http://localhost:3000' })
    expect(lock.info.token).toMatch(/^[0-9a-f-]{36}$/)
    lock.release()
    expect(readLock(dataDir)).toBeNull()
    expect(readdirSync(dataDir)).toEqual([])
  })

  it('can be read by its owner only', () => {
    const lock = takeLock(dataDir)
    const mode = spawnSync('stat', ['-c', '%a', lockFile()], { encoding: 'utf8' }).stdout.trim()
    expect(mode).toBe('600')
    lock.release()
  })

  it('refuses a second holder, even in the same process, and tells who holds it and where', () => {
    const lock = takeLock(dataDir, 'http://localhost:3000')
    expect(() => takeLock(dataDir)).toThrow(
      expect.objectContaining({
        code: 'store_locked',
        message: expect.stringMatching(new RegExp(`${process.pid}.*http://localhost:3000`)),
      }),
    )
    lock.release()
    takeLock(dataDir).release()
  })

  it.each([
    ['a dead process', () => leaveLock({ pid: deadPid() })],
    ['another process under a pid that came round again', () => leaveLock({ processStart: 'an earlier boot/1' })],
    [
      'a dead process, past what another left that died while it took over',
      () => {
        leaveLock({ pid: deadPid() })
        leaveLock({ pid: deadPid() }, dataDir, 'lock.json.takeover')
      },
    ],
    [
      'nobody: a broken file, no longer in the making',
      () => {
        mkdirSync(dataDir)
        writeFileSync(lockFile(), '{')
        utimesSync(lockFile(), new Date(0), new Date(0))
      },
    ],
  ])('is taken over from %s', (_, leave) => {
    leave()
    expect(readLock(dataDir)).toBeNull()
    const lock = takeLock(dataDir)
    expect(readLock(dataDir)?.token).toBe(lock.info.token)
    expect(readdirSync(dataDir)).toEqual(['lock.json'])
    lock.release()
  })

  it.each([
    ['a live process', () => leaveLock({})],
    ['a live process whose start is not on record', () => leaveLock({ processStart: null })],
    ['a process on another host', () => leaveLock({ host: 'elsewhere', pid: deadPid() })],
    [
      'a dead process while a live one is taking over',
      () => {
        leaveLock({ pid: deadPid() })
        leaveLock({}, dataDir, 'lock.json.takeover')
      },
    ],
    [
      'a process that is writing it now',
      () => {
        mkdirSync(dataDir)
        writeFileSync(lockFile(), '')
      },
    ],
  ])('is not taken from %s', (_, leave) => {
    leave()
    const before = readFileSync(lockFile(), 'utf8')
    expect(() => takeLock(dataDir)).toThrow(expect.objectContaining({ code: 'store_locked' }))
    expect(readFileSync(lockFile(), 'utf8')).toBe(before)
  })

  it('is not released by anyone but its holder', () => {
    const lock = takeLock(dataDir)
    leaveLock({ token: 'theirs' })
    lock.release()
    expect(existsSync(lockFile())).toBe(true)
  })

  it('goes to exactly one of many processes that start at once, over a free folder as over a dead holder’s', async () => {
    const rounds = Array.from({ length: 60 }, (_, i) => join(dataDir, String(i)))
    const dead = deadPid()
    for (const [i, folder] of rounds.entries()) if (i % 2 === 1) leaveLock({ pid: dead }, folder)
    const begin = Date.now() + 3000
    const moments = rounds.map((folder, i) => `${begin + i * 25}=${folder}`)
    const contenders = Array.from({ length: 5 }, () => run(takeLocks, ...moments))
    await Promise.all(contenders.map(({ line }) => line((said) => said === 'done')))
    const winners = rounds.map(
      (folder) => contenders.flatMap(({ lines }) => lines.filter((said) => said === `won ${folder}`)).length,
    )
    expect(winners).toEqual(rounds.map(() => 1))
    const losses = contenders.flatMap(({ lines }) => lines.filter((said) => said.startsWith('lost')))
    expect(losses.every((said) => said.endsWith('store_locked'))).toBe(true)
    await Promise.all(contenders.map(({ end }) => end()))
    expect(rounds.map((folder) => readdirSync(folder))).toEqual(rounds.map(() => []))
  })
})
