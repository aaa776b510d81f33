import type { Token } from './tokens.ts'

/** The words of tokens `from..to` as the text has them, with single spaces. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  let end = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  return text
}
