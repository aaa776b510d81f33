import type { EvenhandError } from '@evenhand/schema'
import { formatError } from './errors.ts'
import { amount } from './progress.ts'

/** How many failures are kept and shown; memory stays flat on a file of nothing but bad lines. */
const shown = 50

/** What went wrong with single items while the others went on. */
export class Failures {
  count = 0
  private readonly lines: string[] = []
  private readonly advice = new Set<string>()

  add(error: EvenhandError): void {
    this.count++
    if (this.lines.length >= shown) return
    this.lines.push(formatError(error))
    this.advice.add(error.advice)
  }

  /** Writes the summary to standard error, after what was done, and sets the exit code where anything failed. */
  report(done?: string): void {
    if (this.count === 0) return
    process.exitCode = 1
    const more = this.count - this.lines.length
    const rest = more > 0 ? [`  and ${amount(more, 'other')}`] : []
    console.error(
      [
        `${done ? `${done}; ` : ''}${amount(this.count, 'item')} failed:`,
        ...this.lines.map((line) => `  ${line}`),
        ...rest,
      ].join('\n'),
    )
    for (const advice of this.advice) console.error(`  → ${advice}`)
  }
}
