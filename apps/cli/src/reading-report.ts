import type { ParsedArticle } from '@evenhand/schema'
import { Failures } from './failures.ts'
import { amount } from './progress.ts'

/** How many warnings and passed-over files are shown; memory stays flat however many there are. */
const shownWarnings = 20
const shownFiles = 5

/** What came of reading articles: how many, which twice, what was passed over, what was noticed, what failed. */
export class ReadingReport {
  articles = 0
  claims = 0
  readonly failures = new Failures()
  private duplicates = 0
  private warnings = 0
  private unread = false
  private passedOver = 0
  private readonly keys = new Set<string>()
  private readonly warningLines: string[] = []
  private readonly passedOverNames: string[] = []

  /** Counts an article, whether it came before, and its warnings. */
  add({ article, claims, warnings }: ParsedArticle, where: string): void {
    this.articles++
    this.claims += claims.length
    if (this.keys.has(article.key)) this.duplicates++
    this.keys.add(article.key)
    this.warnings += warnings.length
    for (const { code, message } of warnings) {
      if (code === 'unsupported_language') this.unread = true
      if (this.warningLines.length < shownWarnings) this.warningLines.push(`${where}: ${message} (${code})`)
    }
  }

  /** Counts a file or record that is no article format. */
  passOver(where: string): void {
    if (this.passedOver++ < shownFiles) this.passedOverNames.push(where)
  }

  /**
   * Writes the summary to standard error where there is anything to say or `always`. The exit code becomes 1 where
   * something failed or an article's claims could not be read.
   */
  summarise(done: string, { always = false, quiet = false }: { always?: boolean; quiet?: boolean } = {}): void {
    if (this.unread) process.exitCode = 1
    const noticed = this.duplicates + this.warnings + this.passedOver > 0
    if (!quiet && (noticed || (always && this.failures.count === 0))) {
      console.error([`${[done, ...this.counts()].join('; ')}.`, ...this.details()].join('\n'))
    }
    this.failures.report(noticed && !quiet ? undefined : done)
  }

  private counts(): string[] {
    return [
      ...(this.duplicates > 0 ? [amount(this.duplicates, 'duplicate')] : []),
      ...(this.passedOver > 0 ? [`passed over ${amount(this.passedOver, 'file')} of other formats`] : []),
      ...(this.warnings > 0 ? [amount(this.warnings, 'warning')] : []),
    ]
  }

  private details(): string[] {
    const files = this.passedOver - this.passedOverNames.length
    const warnings = this.warnings - this.warningLines.length
    return [
      ...this.passedOverNames.map((name) => `  passed over ${name}`),
      ...(files > 0 ? [`  passed over ${amount(files, 'other')}`] : []),
      ...this.warningLines.map((line) => `  ${line}`),
      ...(warnings > 0 ? [`  and ${amount(warnings, 'other warning')}`] : []),
    ]
  }
}
