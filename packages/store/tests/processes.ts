import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const typescriptLoader = pathToFileURL(require.resolve('tsx')).href

/** A script of `tests/processes` in a process of its own. */
export interface Running {
  child: ChildProcess
  /** Lines said so far. */
  lines: string[]
  /** The first line that fits, said already or to come; throws where the process ends without it. */
  line(fits: (line: string) => boolean): Promise<string>
  /** Ends the process with a signal, or by ending its input. */
  end(signal?: NodeJS.Signals): Promise<void>
}

export function run(script: URL, ...args: string[]): Running {
  const command = ['--import', typescriptLoader, fileURLToPath(script), ...args]
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'] })
  const lines: string[] = []
  let [rest, log] = ['', '']
  let wake = () => {}
  child.stdout.on('data', (chunk) => {
    const parts = (rest + String(chunk)).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  child.stderr.on('data', (chunk) => {
    log += String(chunk)
  })
  let ended = false
  const end = new Promise<void>((resolve) =>
    child.once('close', () => {
      ended = true
      wake()
      resolve()
    }),
  )
  return {
    child,
    lines,
    async line(fits) {
      for (;;) {
        const found = lines.find(fits)
        if (found !== undefined) return found
        if (ended) throw new Error(`${script.pathname} ended without that line.\n${lines.join('\n')}\n${log}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    async end(signal) {
      if (signal) child.kill(signal)
      else child.stdin.end()
      await end
    },
  }
}
