/** Between two updates of a terminal's line, and of a log that nobody may be watching. */
const terminalPause = 200
const logPause = 10_000

/** A line on standard error that says how far a long command is. */
export interface Progress {
  update(text: string): void
  /** Clears the line. */
  end(): void
}

/** On a terminal the line is rewritten; elsewhere a line comes every ten seconds, so short runs stay silent. */
export function startProgress(quiet = false): Progress {
  const { stderr } = process
  if (quiet) return { update: () => {}, end: () => {} }
  const pause = stderr.isTTY ? terminalPause : logPause
  let last = stderr.isTTY ? 0 : Date.now()
  let shown = false
  return {
    update(text) {
      if (Date.now() - last < pause) return
      last = Date.now()
      shown = true
      stderr.write(stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
    },
    end() {
      if (shown && stderr.isTTY) stderr.write('\r\x1b[K')
    },
  }
}

/** "1 article", "1,200 articles". */
export function amount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
