import { ParsedArticle } from '@evenhand/schema'

export interface FailedLine {
  /** From 1. */
  line: number
  message: string
}

/** No article is this long; a line beyond it is refused without being kept in memory. */
export const lineLimit = 32 * 1024 * 1024

/**
 * Reads JSON Lines of ParsedArticle as they arrive. A line that is none is added to `failed` and the others go on;
 * empty lines are skipped.
 */
export async function* articleLines(
  body: AsyncIterable<Uint8Array>,
  failed: FailedLine[],
): AsyncGenerator<ParsedArticle> {
  let number = 0
  for await (const line of linesOf(body)) {
    number++
    if (line === null) {
      failed.push({ line: number, message: `longer than ${lineLimit / 1024 / 1024} MB` })
      continue
    }
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') failed.push({ line: number, message: read })
    else yield read
  }
}

function readLine(line: string): ParsedArticle | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not JSON'
  }
  const result = ParsedArticle.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  return `not a parsed article: ${issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'unknown shape'}`
}

/** Lines of a byte stream; null for one over the limit. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let rest = ''
  let tooLong = false
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      yield tooLong || part.length > lineLimit ? null : part
      tooLong = false
    }
    if (rest.length > lineLimit) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest !== '' || tooLong) yield tooLong ? null : rest
}
