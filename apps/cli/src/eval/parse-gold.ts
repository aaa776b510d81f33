import { toArticleInput } from '@evenhand/intake'
import { parseArticle } from '@evenhand/parser'
import type { ParsedArticle } from '@evenhand/schema'
import { toEvenhandError } from '../errors.ts'
import type { Failures } from '../failures.ts'
import type { Progress } from '../progress.ts'
import { amount } from '../progress.ts'
import type { GoldLine } from './gold.ts'

/** Parses the gold's own articles; what cannot be read counts as missing and goes to `failures`. */
export function parseGold(
  gold: GoldLine<{ id: string }>[],
  failures: Failures,
  progress: Progress,
): Map<string, ParsedArticle> {
  const parsed = new Map<string, ParsedArticle>()
  for (const { gold: line, record, where } of gold) {
    try {
      parsed.set(line.id, parseArticle(toArticleInput(record, where)))
    } catch (error) {
      failures.add(toEvenhandError(error))
    }
    progress.update(`${amount(parsed.size, 'article')} parsed`)
  }
  return parsed
}
