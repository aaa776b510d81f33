import { spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { cli, freePort, root, temporaryFolder } from './dashboard.ts'

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the dashboard in good order, and it says where the data stays',
  async (signal) => {
    const folder = temporaryFolder()
    const port = await freePort()
    const child = spawn(process.execPath, [cli, 'serve', '--port', String(port), '--data-dir', folder.path], {
      cwd: root,
      env: { ...process.env, INIT_CWD: '', DATABASE_URL: '', DATA_DIR: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
      folder.remove()
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data
      })
    }
    await expect.poll(() => output, { timeout: 60_000 }).toContain('Ctrl-C ends it')
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(output).toContain(`Stopped. The data stays in ${folder.path}.`)
  },
)
